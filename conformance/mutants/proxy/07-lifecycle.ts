// Wrong proxies of chapter 7: activation, init and passivation.
import { copyAny } from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, isInvoke, registrationRequests } from '../alter.js';
import type { HttpRequest, Meddler } from '../go-between.js';
import {
  bare,
  calledActor,
  invocationIn,
  invokedActor,
  isInit,
  isInitCall,
  nothingDone,
  registeredIn,
} from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { givesUpAtOnce } from './05-invocation-order.js';

/** Does not call the nth init of an actor, where `skips(n)`. */
function skippingInits(skips: (nth: number) => boolean): Meddler {
  const counts = new Map<string, number>();
  return (request, forward) => {
    if (!isInitCall(request)) return forward(request);
    const nth = (counts.get(calledActor(request)) ?? 0) + 1;
    counts.set(calledActor(request), nth);
    return skips(nth) ? Promise.resolve(nothingDone()) : forward(request);
  };
}

const init: readonly ProxyMutant[] = [
  {
    id: 'calls-no-init',
    breaks: 'LIF-1',
    intent: 'does not call the init action',
    observed: '^calls: expected .*, got \\[\\{"method":"POST".*',
    back: () => skippingInits(() => true),
  },
  {
    id: 'calls-init-second',
    breaks: 'LIF-1',
    intent: 'calls the init action after the first other action',
    observed: '^calls\\[0\\].body.actionName: expected .*, got "echo"',
    back: () => {
      const waiting = new Map<string, HttpRequest>();
      return async (request, forward) => {
        const actor = calledActor(request);
        if (isInitCall(request)) {
          waiting.set(actor, request);
          return nothingDone();
        }
        const answer = await forward(request);
        const { gone: _gone, ...init } = waiting.get(actor) ?? request;
        if (waiting.delete(actor)) await forward(init);
        return answer;
      };
    },
  },
  {
    id: 'calls-init-once',
    breaks: 'LIF-2',
    intent: 'calls the init action at the first activation only',
    observed: 'laterInits.length: expected at least 1, got 0',
    back: () => skippingInits((nth) => nth > 1),
  },
  {
    id: 'prefers-the-last-init-name',
    breaks: 'LIF-3',
    intent: 'calls the last action that has one of the init names',
    observed: 'calls\\[0\\].body.actionName: expected Setup, got "init"',
    front: () =>
      registrationRequests((message) => {
        for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {}))
          actor.actions?.reverse();
      }),
  },
  {
    id: 'calls-init-for-nobody',
    breaks: 'LIF-4',
    intent: 'names no caller in the init callback',
    observed: '^init.body.caller.name: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        if (isInit(message.actionName)) delete message.caller;
      }),
  },
  {
    id: 'calls-init-without-payload',
    breaks: 'LIF-4',
    intent: 'sends the init callback without payload',
    observed: '^init.body.noop: expected something, got nothing',
    back: () =>
      callbackRequests((message) => {
        if (isInit(message.actionName)) delete message.noop;
      }),
  },
  {
    id: 'calls-init-with-metadata',
    breaks: 'LIF-4',
    intent: 'sends metadata of its own with the init callback',
    observed: '^init.body.currentContext.metadata: expected .*, got .*"mine"',
    back: () =>
      callbackRequests(({ actionName, currentContext }) => {
        if (isInit(actionName) && currentContext) currentContext.metadata = { trace: 'mine' };
      }),
  },
  {
    id: 'calls-init-without-state',
    breaks: 'LIF-5',
    intent: 'calls the init action before the state is loaded',
    observed: '(init|laterInit).body.currentContext.state: expected .*, got nothing',
    back: () =>
      callbackRequests((message) => {
        if (isInit(message.actionName)) delete message.currentContext?.state;
      }),
  },
  {
    id: 'drops-the-state-of-init',
    breaks: 'LIF-6',
    intent: 'does not take over the state that init returned',
    observed: 'callback.body.currentContext.state: expected .*"made .*, got .*"registered ',
    back: () =>
      callbackAnswers((message, { request }) => {
        if (isInitCall(request)) delete message.updatedContext?.state;
      }),
  },
  {
    id: 'drops-the-tags-of-init',
    breaks: 'LIF-7',
    intent: 'does not take over the tags that init returned',
    observed: 'callback.body.currentContext.tags.mood: expected glad.*, got "calm ',
    back: () =>
      callbackAnswers((message, { request }) => {
        if (isInitCall(request)) delete message.updatedContext?.tags;
      }),
  },
  {
    id: 'gives-up-actors-whose-init-failed',
    breaks: 'LIF-8',
    intent: 'does not serve an actor whose init failed',
    observed: 'answer.outcome: expected ok, got "refused"',
    back: () => {
      const failed = new Set<string>();
      return async (request, forward) => {
        if (failed.has(calledActor(request))) return bare(500);
        const answer = await forward(request);
        if (isInitCall(request) && answer.status >= 300) failed.add(calledActor(request));
        return answer;
      };
    },
  },
  {
    id: 'gives-up-init',
    breaks: 'LIF-9',
    intent: 'does not try the init callback again when the host refuses the connection',
    observed: 'init.body.actor.name: expected .*, got nothing',
    back: () => givesUpAtOnce,
  },
  {
    id: 'keeps-init-to-itself',
    breaks: 'LIF-10',
    intent: 'refuses to invoke an init action',
    observed: 'invoked.outcome: expected ok, got "refused"',
    front: () => (request, forward) =>
      isInvoke(request) && isInit(invocationIn(request).actionName)
        ? Promise.resolve(bare(404))
        : forward(request),
  },
];

const passivation: readonly ProxyMutant[] = [
  {
    id: 'never-passivates',
    breaks: 'LIF-11',
    intent: 'keeps every actor in memory',
    observed: '^look.body.value: expected .*"registered .*, got .*"remembered ',
    front: () =>
      registrationRequests((message) => {
        for (const { settings } of Object.values(message.actorSystem?.registry?.actors ?? {}))
          if (settings) settings.deactivationStrategy = { timeout: { timeout: 3_600_000 } };
      }),
  },
  {
    id: 'forgets-when-passivated',
    breaks: 'LIF-12',
    intent: 'activates an actor with the state that it had at first',
    observed: 'keeperLook.body.value: expected .*, got .*"registered ',
    back: () => {
      const first = new Map<string, ReturnType<typeof copyAny>>();
      const isBack = new Set<string>();
      return callbackRequests(({ actor, actionName, currentContext }) => {
        const name = actor?.name ?? '';
        const known = first.get(name);
        const state = currentContext?.state;
        if (isInit(actionName) && known) isBack.add(name);
        if (isInit(actionName) && !known && state) first.set(name, copyAny(state));
        if (isBack.has(name) && known && currentContext) currentContext.state = known;
      });
    },
  },
  {
    id: 'passivates-actors-at-work',
    breaks: 'LIF-13',
    intent: 'ends the work of a stateful actor that takes longer than its deactivation time',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => {
      const restMs = new Map<string, number>();
      return (request, forward) => {
        for (const { id, settings } of registeredIn(request))
          if (settings?.stateful)
            restMs.set(id?.name ?? '', Number(settings.deactivationStrategy?.timeout?.timeout ?? 0));
        const afterMs = isInvoke(request) ? restMs.get(invokedActor(request)) : undefined;
        if (afterMs === undefined) return forward(request);
        const tooLong = new Promise<ReturnType<typeof bare>>((resolve) =>
          setTimeout(() => resolve(bare(500)), afterMs),
        );
        return Promise.race([forward(request), tooLong]);
      };
    },
  },
];

export const lifecycleMutants: readonly ProxyMutant[] = [...init, ...passivation];
