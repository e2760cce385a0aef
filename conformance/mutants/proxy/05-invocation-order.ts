// Wrong proxies of chapter 5: when and how often an invocation runs, and how long its caller waits.
import { httpAnswers, invokeRequests, isInvoke, isSpawn } from '../alter.js';
import type { HttpRequest, Meddler } from '../go-between.js';
import { acknowledged, bare, invocationIn, isUsable, nothingDone } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

/** The request, no longer tied to the connection of who asked. */
function untied({ gone: _gone, ...request }: HttpRequest): HttpRequest {
  return request;
}

const isAsync = (request: HttpRequest) => isInvoke(request) && invocationIn(request).async;

/** Gives up at once what the host does not answer. */
export const givesUpAtOnce: Meddler = (request, forward) => forward(request).catch(() => bare(503));

const order: readonly ProxyMutant[] = [
  {
    id: 'waits-for-async-ones',
    breaks: 'INV-7',
    intent: 'answers an async invocation when its callback has been answered',
    observed: 'first.outcome: expected ok, got "silent"',
    front: () =>
      invokeRequests((message) => {
        message.async = false;
      }),
  },
  {
    id: 'runs-async-ones-last',
    breaks: 'INV-8',
    intent: 'keeps acknowledged async invocations back until one that is not async has been answered',
    observed: 'eighth.body.value: expected .*"z .*, got .*"g ',
    front: () => {
      let count = 0;
      const kept: HttpRequest[] = [];
      return async (request, forward) => {
        if (isAsync(request) && (count += 1) > 1) {
          kept.push(untied(request));
          return acknowledged();
        }
        const answer = await forward(request);
        if (isInvoke(request) && !isAsync(request)) for (const one of kept.splice(0)) await forward(one);
        return answer;
      };
    },
  },
  {
    id: 'swaps-neighbours',
    breaks: 'INV-9',
    intent: 'runs every second acknowledged invocation before its predecessor',
    observed: 'calls\\[1\\].body.value: expected .*"b .*, got .*"c ',
    front: () => {
      let count = 0;
      let kept: HttpRequest | undefined;
      return async (request, forward) => {
        if (!isAsync(request) || (count += 1) === 1) return forward(request);
        const earlier = kept;
        kept = earlier ? undefined : untied(request);
        if (!earlier) return acknowledged();
        const answer = await forward(request);
        await forward(earlier);
        return answer;
      };
    },
  },
  {
    id: 'does-not-wait-for-the-host',
    breaks: 'INV-20',
    intent: 'sends the next callback of an actor although the last one is unanswered',
    observed: 'calls\\[\\d+\\].openBeside: expected 0, got [1-9]',
    back: () => (request, forward) => {
      forward(untied(request)).catch(() => {
        // The run is over, and the kit with it.
      });
      return Promise.resolve(nothingDone());
    },
  },
  {
    id: 'calls-one-actor-after-the-other',
    breaks: 'INV-21',
    intent: 'has one callback open at a time, of all actors together',
    observed: 'other.outcome: expected ok, got "silent"',
    back: () => {
      let last: Promise<unknown> = Promise.resolve();
      return (request, forward) => {
        const answer = last.then(() => forward(request));
        last = answer.catch(() => {
          // The next one is not to fail with this one.
        });
        return answer;
      };
    },
  },
  {
    id: 'does-not-spawn-while-it-waits',
    breaks: 'INV-22',
    intent: 'refuses to spawn while a callback is open',
    observed: 'spawned.outcome: expected ok, got "refused"',
    both: () => {
      const open = new Set<HttpRequest>();
      return {
        front: (request, forward) =>
          isSpawn(request) && open.size > 0 ? Promise.resolve(bare(503)) : forward(request),
        back: async (request, forward) => {
          open.add(request);
          try {
            return await forward(request);
          } finally {
            open.delete(request);
          }
        },
      };
    },
  },
];

const again: readonly ProxyMutant[] = [
  {
    id: 'looks-for-the-unknown-until-the-budget-is-spent',
    breaks: 'INV-16',
    intent: 'answers for an unknown actor when the budget of the invocation is spent',
    observed: 'nobodyYet.outcome: expected refused, got "silent"',
    front: () => async (request, forward) => {
      const answer = await forward(request);
      const budgetMs = Number(invocationIn(request).metadata?.['request-timeout'] ?? 60_000);
      if (answer.status !== 404) return answer;
      await new Promise((resolve) => setTimeout(resolve, budgetMs));
      return answer;
    },
  },
  {
    id: 'runs-failed-actions-again',
    breaks: 'INV-28',
    intent: 'sends a callback again when the answer cannot be used',
    observed: '^calls: expected .*, got \\[\\{"method":"POST"',
    back: () => async (request, forward) => {
      const answer = await forward(request);
      return answer.status === 200 && isUsable(answer) ? answer : forward(request);
    },
  },
  {
    id: 'gives-up-an-absent-host',
    breaks: 'INV-29',
    intent: 'fails as soon as the host refuses one connection',
    observed: 'patient.outcome: expected ok, got "refused"',
    back: () => givesUpAtOnce,
  },
  {
    id: 'gives-up-a-stale-connection',
    breaks: 'INV-30',
    intent: 'fails when a reused connection turns out to be closed',
    observed: 'answer.outcome: expected ok, got "refused"',
    back: () => givesUpAtOnce,
  },
  {
    id: 'ignores-the-budget',
    breaks: 'INV-31',
    intent: 'does not know the metadata entry request-timeout',
    observed: 'hurried: expected one of .*, got .*"outcome":"silent"',
    front: () =>
      invokeRequests((message) => {
        delete message.metadata?.['request-timeout'];
      }),
  },
  {
    id: 'answers-500-for-a-time-out',
    breaks: 'INV-32',
    intent: 'answers 500 when the budget is spent',
    observed: 'hurried.status: expected 504, got 500',
    front: () =>
      httpAnswers(isInvoke, (answer) => (answer.status === 504 ? { ...answer, status: 500 } : answer)),
  },
];

export const invocationOrderMutants: readonly ProxyMutant[] = [...order, ...again];
