// When something runs that is not to run now. Always holds: a wrong time is refused where it is given; a delay counts
// from the moment it is resolved, on the clock that is handed in; on the wire all are Unix milliseconds (INV-49, WFL-47).
import { SpawnError } from './errors.js';

/** Neither: as soon as the actor is free. At most one of the two. */
export type ScheduleOptions =
  | {
      /** So many milliseconds from now. */
      readonly delayMs?: number | undefined;
      readonly at?: undefined;
    }
  | {
      /** At this time; in the past: now. */
      readonly at?: Date | undefined;
      readonly delayMs?: undefined;
    };

/** What was asked for, checked: nothing in it changes any more. */
export type Schedule = { readonly delayMs: number } | { readonly atMs: number } | undefined;

/** @throws SpawnError invalid-argument */
export function scheduleOf({ delayMs, at }: ScheduleOptions, what: string): Schedule {
  if (delayMs !== undefined && at !== undefined) throw wrong(what, 'give delayMs or at, not both');
  if (at !== undefined) return { atMs: checkDate(at, what) };
  if (delayMs === undefined) return undefined;
  if (Number.isSafeInteger(delayMs) && delayMs >= 0) return { delayMs };
  throw wrong(what, `delayMs must be a whole number of milliseconds from 0 on, got ${String(delayMs)}`);
}

/** Unix milliseconds. @throws SpawnError invalid-argument beyond the last Date */
export function dueMsOf(schedule: Schedule, nowMs: number, what: string): number | undefined {
  if (schedule === undefined) return undefined;
  if ('atMs' in schedule) return schedule.atMs;
  const dueMs = nowMs + schedule.delayMs;
  if (!Number.isNaN(new Date(dueMs).getTime())) return dueMs;
  throw wrong(what, `delayMs ${schedule.delayMs} ends after the last time that a Date can hold`);
}

/** Its Unix milliseconds. @throws SpawnError invalid-argument */
export function checkDate(at: unknown, what: string): number {
  const ms = at instanceof Date ? at.getTime() : Number.NaN;
  if (!Number.isNaN(ms)) return ms;
  throw wrong(what, 'the time is no valid Date');
}

function wrong(what: string, problem: string): SpawnError {
  return new SpawnError('invalid-argument', `${what}: ${problem}`);
}
