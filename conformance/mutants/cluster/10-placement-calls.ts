// Wrong proxies of chapter 10: whether a call finds its actor, and what becomes of it on its way there and back.
import { Status } from '@spawn-conformance/proto';
import { httpAnswers, invokeAnswers, invokeRequests, isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { acknowledged, bare, invocationIn, invokedActor, registeredIn, statusIn } from '../messages.js';
import type { ClusterMutant } from '../mutant.js';

/** Refuses actors that were not registered here, for as long as `isUnknown` says. */
function refusesForeign(isUnknown: (actor: string) => boolean): Meddler {
  const own = new Set<string>();
  return (request, forward) => {
    for (const { id } of registeredIn(request)) own.add(id?.name ?? '');
    const actor = isInvoke(request) ? invokedActor(request) : '';
    const isRefused = actor !== '' && !own.has(actor) && isUnknown(actor);
    return isRefused ? Promise.resolve(bare(404)) : forward(request);
  };
}

const reaching: readonly ClusterMutant[] = [
  {
    id: 'hears-nothing-after-the-first-time',
    breaks: 'PLC-1',
    intent: 'learns what the others host when they connect, and nothing that is registered afterwards',
    observed: '^answer.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () => {
      let first: string | undefined;
      return refusesForeign((actor) => (first ??= actor) !== actor);
    },
  },
  {
    id: 'hears-late',
    breaks: 'PLC-2',
    intent: 'knows an actor of another proxy three seconds after it was first asked for',
    observed: '^soon.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () => {
      const askedAtMs = new Map<string, number>();
      return refusesForeign((actor) => {
        const firstAtMs = askedAtMs.get(actor) ?? performance.now();
        askedAtMs.set(actor, firstAtMs);
        return performance.now() - firstAtMs < 3_000;
      });
    },
  },
  {
    id: 'calls-its-own-host',
    breaks: 'PLC-3',
    intent: 'has the action run by the user function of the proxy that was asked, whoever registered it',
    observed: 'calls\\[0\\].host: expected .*, got "A"',
    proxies: 3,
    at: ['B', 'C'],
    callsHostOf: 'A',
  },
];

const carrying: readonly ClusterMutant[] = [
  {
    id: 'drops-noop-on-the-way-there',
    breaks: 'PLC-4',
    intent: 'sends an invocation on without its noop',
    observed: '^calls\\[2\\].body.noop: expected something, got nothing$',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        delete message.noop;
      }),
  },
  {
    id: 'drops-noop-on-the-way-back',
    breaks: 'PLC-5',
    intent: 'answers nothing where the other proxy answered noop',
    observed: '^nodded.body.noop: expected something, got nothing$',
    at: ['A'],
    front: () =>
      invokeAnswers((message) => {
        delete message.noop;
      }),
  },
  {
    id: 'sends-no-caller-on',
    breaks: 'PLC-6',
    intent: 'does not tell the other proxy who calls',
    observed: 'called.body.caller.name: expected .*, got nothing',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        delete message.caller;
      }),
  },
  {
    id: 'sends-no-metadata-on',
    breaks: 'PLC-6',
    intent: 'does not send metadata to the other proxy',
    observed: 'called.body.currentContext.metadata.trace: expected .*, got nothing',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        message.metadata = {};
      }),
  },
  {
    id: 'has-a-narrow-link',
    breaks: 'PLC-7',
    intent: 'cannot send a payload of more than 512 KiB to another proxy',
    observed: 'large.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () => (request, forward) =>
      isInvoke(request) && request.body.length > 512 * 1024 ? Promise.resolve(bare(413)) : forward(request),
  },
];

const failing: readonly ClusterMutant[] = [
  {
    id: 'loses-errors-of-hosts',
    breaks: 'PLC-8',
    intent: 'answers OK where the callback failed at another proxy',
    observed: '^broken: expected one of .*, got .*"outcome":"ok"',
    at: ['A'],
    front: () => httpAnswers(isInvoke, (answer) => (answer.status === 502 ? acknowledged() : answer)),
  },
  {
    id: 'loses-refusals',
    breaks: 'PLC-9',
    intent: 'answers OK where another proxy refused an unknown action',
    observed: '^unknown.outcome: expected refused, got "ok"',
    at: ['A'],
    front: () =>
      httpAnswers(isInvoke, (answer) => (statusIn(answer) === Status.ERROR ? acknowledged() : answer)),
  },
  {
    id: 'answers-500-for-all-errors-from-afar',
    breaks: 'PLC-10',
    intent: 'answers 500 with nothing for whatever another proxy refused',
    observed: '^broken.status: expected 502, got 500',
    at: ['A'],
    front: () => httpAnswers(isInvoke, (answer) => (answer.status >= 400 ? bare(500) : answer)),
  },
  {
    id: 'says-it-in-its-own-words',
    breaks: 'PLC-10',
    intent: 'puts a message of its own in the place of what another proxy said',
    observed: '^broken.body.status: expected .*, got .*"remote call failed"',
    at: ['A'],
    front: () =>
      invokeAnswers((message, { answer }) => {
        if ((answer?.status ?? 0) >= 400)
          message.status = { ...message.status, message: 'remote call failed' };
      }),
  },
  {
    id: 'looks-everywhere-until-the-budget-is-spent',
    breaks: 'PLC-11',
    intent: 'asks the others for an unknown actor again and again, until the budget is spent',
    observed: '^nobody.outcome: expected refused, got "silent"',
    at: ['A'],
    front: () => async (request, forward) => {
      const answer = await forward(request);
      const budgetMs = Number(invocationIn(request).metadata?.['request-timeout'] ?? 0);
      if (answer.status === 404 && statusIn(answer) === Status.ACTOR_NOT_FOUND)
        await new Promise((resolve) => setTimeout(resolve, budgetMs));
      return answer;
    },
  },
];

export const placementCallMutants: readonly ClusterMutant[] = [...reaching, ...carrying, ...failing];
