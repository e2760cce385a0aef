// Wrong proxies of chapter 11: series of ticks, which registrations begin and end, and nothing else.
import { ActorInvocation, Kind } from '@spawn-conformance/proto';
import type { Meddler } from '../go-between.js';
import { callbackIn, isUsable, registeredIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { dropTicks, endTimersAfter, intervals, isTick, registeredActors } from '../ticks.js';

/** A tick that took so long was a slow one, whatever the machine. */
const slowMs = 1_000;

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

export const timerSeriesMutants: readonly ProxyMutant[] = [
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
    intent: 'runs a second series of a timer beside the first when its actor is registered again',
    observed: 'eighth.atMs: expected at least \\d+, got \\d+',
    front: () => intervals((ms, nth) => (nth > 1 ? Math.ceil(ms / 2) : ms)),
  },
  {
    id: 'queues-ticks',
    breaks: 'TIM-13',
    intent: 'makes up for ticks that came due while another one was at work',
    observed: 'second.atMs: expected at least \\d+, got \\d+',
    back: () => async (request, forward) => {
      const startedAtMs = performance.now();
      const answer = await forward(request);
      const isSlow = performance.now() - startedAtMs > slowMs;
      if (isTick(request) && isSlow) for (let kept = 0; kept < 3; kept += 1) await forward(request);
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
