// Wrong proxies of chapters 7 and 8, beyond the core: times, failing inits, tags, and what is stored when.
import { copyAny, Kind } from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, httpAnswers, isRegistration, isSpawn } from '../alter.js';
import type { HttpAnswer, Meddler } from '../go-between.js';
import {
  bare,
  calledActor,
  hostAnswerIn,
  isInit,
  isInitCall,
  isUsable,
  registeredIn,
  spawned,
} from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { registeredActors } from '../ticks.js';

/** Alters the deactivation time, ms, of every actor that is registered. */
function lifetimes(change: (ms: number) => number): Meddler {
  return registeredActors(({ settings }) => {
    const { timeout } = settings?.deactivationStrategy?.timeout ?? {};
    if (settings) settings.deactivationStrategy = { timeout: { timeout: change(Number(timeout ?? 0)) } };
  });
}

/** Snapshots that never come. */
const snapshotsNever: Meddler = registeredActors(({ settings }) => {
  if (settings) settings.snapshotStrategy = { timeout: { timeout: 86_400_000 } };
});

/** Gives up the actors whose init ended so: every later callback of them fails. */
function givingUpAfter(failed: (answer: HttpAnswer | undefined) => boolean): Meddler {
  const lost = new Set<string>();
  return async (request, forward) => {
    if (lost.has(calledActor(request))) return bare(500);
    if (!isInitCall(request)) return forward(request);
    const answer = await forward(request).catch(() => undefined);
    if (failed(answer)) lost.add(calledActor(request));
    return answer ?? 'drop';
  };
}

/** From the second init of an actor on, its callbacks carry what `change` makes of their context. */
function onceBack(change: Parameters<typeof callbackRequests>[0]): Meddler {
  const inits = new Map<string, number>();
  return callbackRequests((message, http) => {
    const name = message.actor?.name ?? '';
    if (isInit(message.actionName)) inits.set(name, (inits.get(name) ?? 0) + 1);
    if ((inits.get(name) ?? 0) > 1) change(message, http);
  });
}

const times: readonly ProxyMutant[] = [
  {
    id: 'passivates-everybody-soon',
    breaks: 'LIF-15',
    intent: 'passivates every actor after the same short time',
    observed: 'cacheLook.body.value: expected .*"remembered .*, got .*"registered ',
    front: () => lifetimes(() => 100),
  },
  {
    id: 'wraps-long-times',
    breaks: 'LIF-16',
    intent: 'passivates actors at once whose time is longer than 32 bits can say',
    observed: 'agesLook.body.value: expected .*"remembered .*, got .*"registered ',
    front: () => lifetimes((ms) => (ms > 2_147_483_647 ? 1 : ms)),
  },
  {
    id: 'gives-up-actors-whose-init-was-garbage',
    breaks: 'LIF-17',
    intent: 'does not serve an actor whose init answer did not decode',
    observed: 'garbage.outcome: expected ok, got "refused"',
    back: () => givingUpAfter((answer) => answer !== undefined && !isUsable(answer)),
  },
  {
    id: 'gives-up-actors-whose-init-got-no-answer',
    breaks: 'LIF-17',
    intent: 'does not serve an actor whose host closed the connection of its init',
    observed: 'gone.outcome: expected ok, got "refused"',
    back: () => givingUpAfter((answer) => answer === undefined),
  },
  {
    id: 'believes-failed-inits',
    breaks: 'LIF-18',
    intent: 'takes over the state of an init that failed',
    observed: 'callback.body.currentContext.state: expected .*"registered .*, got .*"half done ',
    back: () => async (request, forward) => {
      const answer = await forward(request);
      return isInitCall(request) ? { ...answer, status: 200 } : answer;
    },
  },
];

const kept: readonly ProxyMutant[] = [
  {
    id: 'forgets-tags-when-passivated',
    breaks: 'LIF-19',
    intent: 'activates an actor without its tags',
    observed: 'keeperBack.body.currentContext.tags.mood: expected glad .*, got nothing',
    back: () => onceBack(({ currentContext }) => delete currentContext?.tags),
  },
  {
    id: 'stores-stateless-actors',
    breaks: 'LIF-20',
    intent: 'activates a stateless actor with the state that it had when it was passivated',
    observed: 'cacheInit.body.currentContext.state: expected .*"registered .*, got .*"new ',
    both: () => {
      const stateless = new Set<string>();
      const states = new Map<string, ReturnType<typeof copyAny>>();
      const back = onceBack(({ actor, currentContext }) => {
        const state = states.get(actor?.name ?? '');
        if (state && currentContext) currentContext.state = state;
      });
      return {
        front: (request, forward) => {
          for (const { id, settings } of registeredIn(request))
            if (!settings?.stateful) stateless.add(id?.name ?? '');
          return forward(request);
        },
        back: (request, forward) =>
          back(request, async (altered) => {
            const answer = await forward(altered);
            const state = hostAnswerIn(answer).updatedContext?.state;
            if (state && stateless.has(calledActor(request)))
              states.set(calledActor(request), copyAny(state));
            return answer;
          }),
      };
    },
  },
  {
    id: 'takes-no-snapshots',
    breaks: 'LIF-21',
    intent: 'stores a state when the actor leaves memory, whatever its snapshot time',
    observed: '^look.body.currentContext.state: expected .*"new .*, got nothing$',
    env: { PROXY_PERSISTENCE: 'snapshot' },
    front: () => snapshotsNever,
  },
  {
    id: 'stops-without-storing',
    breaks: 'LIF-22',
    intent: 'ends at once when it is told to stop',
    observed: '^look.body.currentContext.state: expected .*"new .*, got nothing$',
    env: { PROXY_PERSISTENCE: 'snapshot' },
    whenToldToStop: 'kill',
  },
];

const states: readonly ProxyMutant[] = [
  {
    id: 'ignores-the-tags-of-the-parent',
    breaks: 'STA-15',
    intent: 'begins an instance without the tags that its parent was registered with',
    observed: 'callback.body.currentContext.tags.mood: expected calm .*, got nothing',
    front: () =>
      registeredActors(({ settings, state }) => {
        if (settings?.kind === Kind.UNNAMED) delete state?.tags;
      }),
  },
  {
    id: 'fails-on-checkpoints-of-stateless-actors',
    breaks: 'STA-16',
    intent: 'cannot handle an answer of a stateless actor that asks for a checkpoint',
    observed: 'saved.outcome: expected ok, got "refused"',
    back: () => async (request, forward) => {
      const answer = await forward(request);
      return hostAnswerIn(answer).checkpoint ? bare(500) : answer;
    },
  },
  {
    id: 'refuses-unknown-state-types',
    breaks: 'STA-17',
    intent: 'refuses an actor whose state type it does not know',
    observed: 'typed.outcome: expected ok, got "refused"',
    front: () => (request, forward) =>
      isRegistration(request) && registeredIn(request).some(({ settings }) => settings?.stateType)
        ? Promise.resolve(bare(400))
        : forward(request),
  },
  {
    id: 'reads-any-revision',
    breaks: 'STA-18',
    intent: 'takes a revision that is no number for none',
    observed: 'word.outcome: expected refused, got "ok"',
    front: () => httpAnswers(isSpawn, (answer) => (answer.status >= 400 ? spawned() : answer)),
  },
  {
    id: 'stores-tags-with-states-alone',
    breaks: 'STA-19',
    intent: 'does not store tags where the state did not change',
    observed: '^look.body.currentContext.tags.mood: expected calm .*, got "glad ',
    back: () =>
      callbackAnswers(({ updatedContext }) => {
        if (!updatedContext?.state) delete updatedContext?.tags;
      }),
  },
];

export const lifetimeMutants: readonly ProxyMutant[] = [...times, ...kept, ...states];
