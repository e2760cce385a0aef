// What wrong proxies do with timers: they alter those that are registered, and drop ticks on their way to the host.
import type { Actor } from '@spawn-conformance/proto';
import { isCallback, registrationRequests } from './alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';
import { callbackIn, calledActor, isInit, nothingDone } from './messages.js';

/** Whether a callback is a tick: the actor calls itself, and it is not its init. */
export function isTick(request: HttpRequest): boolean {
  const { actor, actionName, caller } = callbackIn(request);
  return isCallback(request) && caller?.name === actor?.name && !isInit(actionName);
}

/** Alters every actor that is registered; `nth` counts the registrations of that actor, from 1. */
export function registeredActors(change: (actor: Actor, nth: number) => void): Meddler {
  const counts = new Map<string, number>();
  return registrationRequests((message) => {
    for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {})) {
      const name = actor.id?.name ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
      change(actor, counts.get(name) ?? 1);
    }
  });
}

/** Alters the interval of every timer. */
export function intervals(change: (ms: number, nth: number) => number): Meddler {
  return registeredActors(({ timerActions }, nth) => {
    for (const timer of timerActions ?? []) timer.seconds = change(timer.seconds ?? 0, nth);
  });
}

/** Ticks that fit come to nothing: the host never hears of them. */
export function dropTicks(fits: (request: HttpRequest) => boolean): Meddler {
  return (request, forward) =>
    isTick(request) && fits(request) ? Promise.resolve(nothingDone()) : forward(request);
}

/** What became of a tick: its answer, or nothing where the host could not be reached; and how long it took. */
interface Ticked {
  readonly answer: HttpAnswer | undefined;
  readonly tookMs: number;
}

/** Ends the timers of an actor after a tick that ended so. */
export function endTimersAfter(ends: (tick: Ticked) => boolean): Meddler {
  const ended = new Set<string>();
  return async (request, forward) => {
    if (!isTick(request)) return forward(request);
    const actor = calledActor(request);
    if (ended.has(actor)) return nothingDone();
    const startedAtMs = performance.now();
    const tookMs = () => performance.now() - startedAtMs;
    try {
      const answer = await forward(request);
      if (ends({ answer, tookMs: tookMs() })) ended.add(actor);
      return answer;
    } catch (error) {
      if (ends({ answer: undefined, tookMs: tookMs() })) ended.add(actor);
      throw error;
    }
  };
}
