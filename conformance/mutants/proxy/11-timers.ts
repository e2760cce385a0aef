// Wrong proxies of chapter 11: ticks, when they come and what they carry.
import type { ActorInvocation } from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { isStateless, knownActors } from '../known-actors.js';
import { bare, calledActor, invocationIn, invokedActor, isInitCall, registeredIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { dropTicks, endTimersAfter, intervals, isTick } from '../ticks.js';

/** The longest interval that the field can carry. */
const int32Max = 2_147_483_647;

export const timerMutants: readonly ProxyMutant[] = [
  {
    id: 'takes-seconds-for-seconds',
    breaks: 'TIM-1',
    intent: 'takes the interval of a timer for seconds, as the field is called',
    observed: 'first.body.actor.name: expected alice-.*, got nothing',
    front: () => intervals((seconds) => Math.min(seconds * 1_000, int32Max)),
  },
  {
    id: 'ticks-once',
    breaks: 'TIM-1',
    intent: 'runs a timer once',
    observed: 'sixth.body.actor.name: expected alice-.*, got nothing',
    back: () => endTimersAfter(() => true),
  },
  {
    id: 'ticks-too-often',
    breaks: 'TIM-2',
    intent: 'runs timers a hundred times as often',
    observed: 'sixth.atMs: expected at least \\d+, got \\d+',
    front: () => intervals((ms) => Math.ceil(ms / 100)),
  },
  {
    id: 'ticks-for-nobody',
    breaks: 'TIM-3',
    intent: 'names no caller in a tick',
    observed: 'first.body.caller.name: expected alice-.*, got nothing',
    back: () => tickRequests((message) => delete message.caller),
  },
  {
    id: 'ticks-without-payload',
    breaks: 'TIM-3',
    intent: 'sends ticks without payload',
    observed: 'first.body.noop: expected something, got nothing',
    back: () => tickRequests((message) => delete message.noop),
  },
  {
    id: 'ticks-with-metadata',
    breaks: 'TIM-3',
    intent: 'sends metadata of its own with a tick',
    observed: 'first.body.currentContext.metadata: expected .*, got .*"timer"',
    back: () =>
      tickRequests(({ currentContext }) => {
        if (currentContext) currentContext.metadata = { source: 'timer' };
      }),
  },
  {
    id: 'keeps-timer-actions-to-itself',
    breaks: 'TIM-4',
    intent: 'refuses to invoke an action that was registered as a timer alone',
    observed: 'invoked.outcome: expected ok, got "refused"',
    front: () => {
      const timers = new Set<string>();
      return (request, forward) => {
        for (const { id, actions, timerActions } of registeredIn(request))
          for (const { action } of timerActions ?? [])
            if (!actions?.some(({ name }) => name === action?.name))
              timers.add(`${id?.name} ${action?.name}`);
        const { actor, actionName } = invocationIn(request);
        const isTimer = isInvoke(request) && timers.has(`${actor?.id?.name} ${actionName}`);
        return isTimer ? Promise.resolve(bare(404)) : forward(request);
      };
    },
  },
  {
    id: 'ticks-without-an-interval',
    breaks: 'TIM-5',
    intent: 'takes an interval of 0 for the shortest one',
    observed: 'never.length: expected 0, got [1-9]',
    front: () => intervals((ms) => ms || 100),
  },
  {
    id: 'accepts-negative-intervals',
    breaks: 'TIM-6',
    intent: 'takes a negative interval for none',
    observed: 'refused.outcome: expected refused, got "ok"',
    front: () => intervals((ms) => Math.max(ms, 0)),
  },
  {
    id: 'drops-the-state-of-ticks',
    breaks: 'TIM-7',
    intent: 'does not take over the state that a tick returned',
    observed: 'second.body.currentContext.state: expected .*one.*, got nothing',
    back: () =>
      callbackAnswers((message, { request }) => {
        if (isTick(request)) delete message.updatedContext?.state;
      }),
  },
  {
    id: 'starts-timers-at-the-first-call',
    breaks: 'TIM-8',
    intent: 'runs no timer of a stateless actor that nobody has called',
    observed: 'never.body.actor.name: expected cache-.*, got nothing',
    both: () => {
      const untouched = knownActors(isStateless);
      return {
        front: (request, forward) => {
          untouched.note(request);
          if (isInvoke(request)) untouched.forget(invokedActor(request));
          return forward(request);
        },
        back: dropTicks(untouched.isCalled),
      };
    },
  },
  {
    id: 'ticks-while-active-alone',
    breaks: 'TIM-8',
    intent: 'runs no timer of an actor that has left memory',
    observed: 'first.body.actor.name: expected alice-.*, got nothing',
    both: () => {
      const restMs = new Map<string, number>();
      const calledAtMs = new Map<string, number>();
      const hasLeft = (name: string) =>
        performance.now() - (calledAtMs.get(name) ?? 0) > (restMs.get(name) ?? Infinity);
      const drop = dropTicks((request) => hasLeft(calledActor(request)));
      return {
        front: (request, forward) => {
          for (const { id, settings } of registeredIn(request))
            restMs.set(id?.name ?? '', Number(settings?.deactivationStrategy?.timeout?.timeout ?? Infinity));
          return forward(request);
        },
        back: async (request, forward) => {
          const answer = await drop(request, forward);
          if (!isTick(request) && !isInitCall(request))
            calledAtMs.set(calledActor(request), performance.now());
          return answer;
        },
      };
    },
  },
];

function tickRequests(change: (message: ActorInvocation) => void): Meddler {
  const changed = callbackRequests(change);
  return (request, forward) => (isTick(request) ? changed(request, forward) : forward(request));
}
