// Wrong proxies of chapter 10: the end of a proxy, orderly or not, and what the others make of it.
import { isInvoke } from '../alter.js';
import type { HttpAnswer } from '../go-between.js';
import { bare, calledActor, invokedActor, invocationIn, registeredIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';
import { ownStore } from './seat.js';

/** Whether the process of a proxy is gone. */
function isGone({ notes }: ClusterSeat, name: string): boolean {
  const pid = notes.read(`process of ${name}`);
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    // ESRCH: there is no such process.
    return true;
  }
}

/** An answer that tells of a proxy's end. */
const isLoss = (answer: HttpAnswer) => answer.status >= 500;

const losses: readonly ClusterMutant[] = [
  {
    id: 'waits-for-the-dead',
    breaks: 'PLC-30',
    intent: 'goes on waiting for the answer of a proxy that has ended',
    observed: '^begun: expected one of .*, got .*"outcome":"silent"',
    at: ['A'],
    front: () => async (request, forward) => {
      const answer = await forward(request);
      return isInvoke(request) && isLoss(answer) ? 'silence' : answer;
    },
  },
  {
    id: 'hopes-for-the-dead',
    breaks: 'PLC-31',
    intent: 'never answers an invocation of an actor whose only proxy has ended',
    observed: '^late: expected one of .*, got .*"outcome":"silent"',
    at: ['A'],
    front: (seat) => async (request, forward) => {
      const answer = await forward(request);
      const isLate = invocationIn(request).metadata?.['request-timeout'] !== undefined;
      return isInvoke(request) && isLate && answer.status >= 400 && isGone(seat, 'B') ? 'silence' : answer;
    },
  },
  {
    id: 'gives-up-with-the-first-loss',
    breaks: 'PLC-32',
    intent: 'serves nobody any more when another proxy has ended',
    observed: '^own.outcome: expected ok, got "refused"',
    at: ['A'],
    front: (seat) => (request, forward) =>
      isInvoke(request) && isGone(seat, 'B') ? Promise.resolve(bare(503)) : forward(request),
  },
  {
    id: 'never-forgives',
    breaks: 'PLC-33',
    intent: 'does not link again with a proxy that it has lost',
    observed: '^back.outcome: expected ok, got "refused"',
    at: ['A'],
    front: (seat) => {
      let isLost = false;
      const own = new Set<string>();
      return (request, forward) => {
        for (const { id } of registeredIn(request)) own.add(id?.name ?? '');
        isLost ||= isGone(seat, 'B');
        const isForeign = isInvoke(request) && !own.has(invokedActor(request));
        return isLost && isForeign ? Promise.resolve(bare(503)) : forward(request);
      };
    },
  },
  {
    id: 'takes-nothing-over',
    breaks: 'PLC-34',
    intent: 'refuses the actors that lived at a proxy which has ended',
    observed: '^history.settled: expected 10, got \\d;.* at [AB] \\(503',
    both: (seat) => ({
      front(request, forward) {
        const home = isInvoke(request) ? seat.notes.read(`home of ${invokedActor(request)}`) : undefined;
        const isLost = home !== undefined && home !== seat.name && isGone(seat, home);
        return isLost ? Promise.resolve(bare(503)) : forward(request);
      },
      back(request, forward) {
        seat.notes.write(`home of ${calledActor(request)}`, seat.name);
        return forward(request);
      },
    }),
  },
  {
    id: 'takes-over-without-the-state',
    breaks: 'PLC-35',
    intent: 'starts an actor of a proxy that has ended with what it has of it itself',
    observed: '^history.verdict: expected linearizable, got "not linearizable"',
    env: ownStore,
  },
  {
    id: 'leaves-without-a-word',
    breaks: 'PLC-36',
    intent: 'ends at once when it is told to stop, with calls in its hands',
    observed: '^history.failed: expected 0, got [1-9].*history.failure: expected nothing, got .* at A ',
    at: ['B'],
    whenToldToStop: 'kill-at-work',
  },
  {
    id: 'moves-without-the-state',
    breaks: 'PLC-37',
    intent: 'has no state of an actor that was registered elsewhere before',
    observed: '^moved.body.value: expected .*"kept .*, got .*',
    env: ownStore,
  },
];

export const placementLossMutants: readonly ClusterMutant[] = losses;
