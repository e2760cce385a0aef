// Wrong proxies of chapter 10: an actor's state, and the order of its calls, when they come in at several proxies.
import { copyAny } from '@spawn-conformance/proto';
import { callbackRequests, invokeRequests, isInvoke } from '../alter.js';
import type { HttpRequest } from '../go-between.js';
import { acknowledged, bare, callbackIn, hostAnswerIn, invocationIn, nothingDone } from '../messages.js';
import type { ClusterMutant } from '../mutant.js';

/** The metadata entry by which a front tells the host's side where an invocation came in. */
const wayEntry = 'came-in-at';

const states: readonly ClusterMutant[] = [
  {
    id: 'has-a-state-for-each-way',
    breaks: 'PLC-12',
    intent: 'keeps one state of an actor for its own callers and one for those of other proxies',
    observed: '^second.body.value: expected .*"one .*, got .*" two"',
    both: ({ name }) => {
      const states = new Map<string, ReturnType<typeof copyAny>>();
      const mark = invokeRequests((message) => {
        message.metadata = { ...message.metadata, [wayEntry]: name };
      });
      return {
        front: mark,
        async back(request, forward) {
          const { actor, currentContext } = callbackIn(request);
          const key = `${actor?.name ?? ''} ${currentContext?.metadata?.[wayEntry] ?? ''}`;
          const overlay = callbackRequests((message) => {
            message.currentContext = { ...message.currentContext, state: states.get(key) ?? null };
          });
          return overlay(request, async (altered) => {
            const answer = await forward(altered);
            const state = hostAnswerIn(answer).updatedContext?.state;
            if (state) states.set(key, copyAny(state));
            return answer;
          });
        },
      };
    },
  },
  {
    id: 'knows-no-reserved-actions-elsewhere',
    breaks: 'PLC-18',
    intent: 'refuses reserved actions of actors of other proxies',
    observed: '^get.outcome: expected ok, got "refused"',
    at: ['A'],
    front: () => (request, forward) =>
      isInvoke(request) && /^get_?(state)?$/i.test(invocationIn(request).actionName ?? '')
        ? Promise.resolve(bare(404))
        : forward(request),
  },
];

/** The request, no longer tied to the connection of who asked. */
function untied({ gone: _gone, ...request }: HttpRequest): HttpRequest {
  return request;
}

const order: readonly ClusterMutant[] = [
  {
    id: 'sends-on-without-waiting',
    breaks: 'PLC-13',
    intent: 'sends the next callback of an actor although the last one is unanswered',
    observed: 'calls\\[\\d+\\].openBeside: expected 0, got [1-9]',
    at: ['B'],
    back: () => (request, forward) => {
      forward(untied(request)).catch(() => {
        // The run is over, and the kit with it.
      });
      return Promise.resolve(nothingDone());
    },
  },
  {
    id: 'has-one-call-on-the-link',
    breaks: 'PLC-15',
    intent: 'sends the next invocation to another proxy when the last one has been answered',
    observed: '^other.outcome: expected ok, got "silent"',
    at: ['A'],
    front: () => {
      let last: Promise<unknown> = Promise.resolve();
      return (request, forward) => {
        if (!isInvoke(request)) return forward(request);
        const answer = last.then(() => forward(request));
        last = answer.catch(() => {
          // The next one is not to fail with this one.
        });
        return answer;
      };
    },
  },
  {
    id: 'waits-for-async-ones-elsewhere',
    breaks: 'PLC-16',
    intent: 'answers an async invocation of an actor of another proxy when its callback has been answered',
    observed: '^async.outcome: expected ok, got "silent"',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        message.async = false;
      }),
  },
  {
    id: 'acknowledges-async-ones-and-drops-them',
    breaks: 'PLC-16',
    intent: 'answers async invocations with OK and forgets them',
    observed: '^calls: expected containing .*"async .*, got .*"actionName":"work"',
    at: ['A'],
    front: () => (request, forward) =>
      isInvoke(request) && invocationIn(request).async ? Promise.resolve(acknowledged()) : forward(request),
  },
  {
    id: 'sends-async-ones-on-at-leisure',
    breaks: 'PLC-17',
    intent: 'keeps acknowledged async invocations back until one that is not async has been answered',
    observed: '^calls\\[1\\].body.value: expected .*"b .*, got .*"z ',
    at: ['A'],
    front: () => {
      let count = 0;
      const kept: HttpRequest[] = [];
      return async (request, forward) => {
        const isAsync = isInvoke(request) && invocationIn(request).async;
        if (isAsync && (count += 1) > 1) {
          kept.push(untied(request));
          return acknowledged();
        }
        const answer = await forward(request);
        if (isInvoke(request) && !isAsync) for (const one of kept.splice(0)) await forward(one);
        return answer;
      };
    },
  },
  {
    id: 'ignores-the-budget-elsewhere',
    breaks: 'PLC-19',
    intent: 'does not tell the other proxy the budget of an invocation, and keeps none itself',
    observed: '^hurried: expected one of .*, got .*"outcome":"silent"',
    at: ['A'],
    front: () =>
      invokeRequests((message) => {
        delete message.metadata?.['request-timeout'];
      }),
  },
];

export const placementOrderMutants: readonly ClusterMutant[] = [...states, ...order];
