// Wrong proxies of chapter 11: timers.
import { ActorInvocation, Kind } from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { bare, callbackIn, calledActor, invocationIn, isUsable, registeredIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { dropTicks, endTimersAfter, intervals, isTick, registeredActors } from '../ticks.js';

/** The longest interval that the field can carry. */
const int32Max = 2_147_483_647;
/** A tick that took so long was a slow one, whatever the machine. */
const slowMs = 1_000;

const ticks: readonly ProxyMutant[] = [
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
      const stateless = new Set<string>();
      return {
        front: (request, forward) => {
          for (const { id, settings } of registeredIn(request))
            if (!settings?.stateful) stateless.add(id?.name ?? '');
          if (isInvoke(request)) stateless.delete(invocationIn(request).actor?.id?.name ?? '');
          return forward(request);
        },
        back: dropTicks((request) => stateless.has(calledActor(request))),
      };
    },
  },
];

function tickRequests(change: (message: ActorInvocation) => void): Meddler {
  const changed = callbackRequests(change);
  return (request, forward) => (isTick(request) ? changed(request, forward) : forward(request));
}

/** What an actor's timers become when it is registered again: from the old ones and the new ones. */
function timersAgain(change: <T>(old: readonly T[], added: readonly T[]) => readonly T[]): Meddler {
  const known = new Map<string, readonly object[]>();
  return registeredActors((actor, nth) => {
    const name = actor.id?.name ?? '';
    const timers = [...change<object>(known.get(name) ?? [], actor.timerActions ?? [])];
    if (nth > 1) actor.timerActions = timers;
    known.set(name, actor.timerActions ?? []);
  });
}

const series: readonly ProxyMutant[] = [
  {
    id: 'keeps-the-first-timers',
    breaks: 'TIM-9',
    intent: 'keeps the timers with which an actor was registered first',
    observed: 'second.body.actor.name: expected alice-.*, got nothing',
    front: () => timersAgain((old) => old),
  },
  {
    id: 'adds-timers',
    breaks: 'TIM-10',
    intent: 'adds the timers of a new registration to the old ones',
    observed: 'old.length: expected 0, got [1-9]',
    front: () => timersAgain((old, added) => (added.length > 0 ? [...old, ...added] : [])),
  },
  {
    id: 'ends-no-timers',
    breaks: 'TIM-11',
    intent: 'keeps the timers of an actor that is registered again without any',
    observed: 'quiet.length: expected 0, got [1-9]',
    front: () => timersAgain((old, added) => (added.length > 0 ? added : old)),
  },
  {
    id: 'doubles-timers',
    breaks: 'TIM-12',
    intent: 'runs a timer more often with every registration',
    observed: 'fifth.atMs: expected at least \\d+, got \\d+',
    front: () => intervals((ms, nth) => Math.ceil(ms / nth ** 2)),
  },
  {
    id: 'queues-ticks',
    breaks: 'TIM-13',
    intent: 'makes up for ticks that came due while another one was at work',
    observed: 'next.body.actionName: expected look, got "tick"',
    back: () => async (request, forward) => {
      const startedAtMs = performance.now();
      const answer = await forward(request);
      const isSlow = performance.now() - startedAtMs > slowMs;
      if (isTick(request) && isSlow) await forward(request);
      return answer;
    },
  },
  {
    id: 'ends-slow-timers',
    breaks: 'TIM-14',
    intent: 'runs a timer no more after a tick that took long',
    observed: 'tickAfter.body.actor.name: expected alice-.*, got nothing',
    back: () => endTimersAfter(({ tookMs }) => tookMs > slowMs),
  },
  {
    id: 'ends-failed-timers',
    breaks: 'TIM-15',
    intent: 'runs a timer no more after a tick that failed',
    observed: 'fourth.body.actor.name: expected alice-.*, got nothing',
    back: () => endTimersAfter(({ answer }) => answer !== undefined && !isUsable(answer)),
  },
  {
    id: 'ends-timers-of-hosts-that-are-away',
    breaks: 'TIM-16',
    intent: 'runs a timer no more after the host could not be reached',
    observed: 'after.body.actor.name: expected alice-.*, got nothing',
    back: () => endTimersAfter(({ answer }) => answer === undefined),
  },
  {
    id: 'does-not-tick-for-instances',
    breaks: 'TIM-17',
    intent: 'runs no timers of instances',
    observed: 'bob.body.actor.name: expected bob-.*, got nothing',
    back: () => dropTicks((request) => Boolean(callbackIn(request).actor?.parent)),
  },
  {
    id: 'ticks-for-templates',
    breaks: 'TIM-18',
    intent: 'runs the timers of an UNNAMED actor for the actor itself as well',
    observed: 'template.length: expected 0, got [1-9]',
    both: () => {
      const templates = new Set<string>();
      return {
        front: (request, forward) => {
          for (const { id, settings } of registeredIn(request))
            if (settings?.kind === Kind.UNNAMED) templates.add(id?.name ?? '');
          return forward(request);
        },
        back: async (request, forward) => {
          const { actor, ...callback } = callbackIn(request);
          const template = { name: actor?.parent ?? '', system: actor?.system ?? '' };
          if (isTick(request) && templates.has(template.name)) {
            const body = ActorInvocation.encode({ ...callback, actor: template, caller: template });
            await forward({ ...request, body });
          }
          return forward(request);
        },
      };
    },
  },
];

export const timerMutants: readonly ProxyMutant[] = [...ticks, ...series];
