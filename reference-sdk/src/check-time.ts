// Times in options: refused where they are given, not where a timer would fire at once.
import { SpawnError } from './errors.js';

/** Longer timers fire at once in Node. */
export const timerMaxMs = 2 ** 31 - 1;

/** @throws SpawnError invalid-argument unless it is a whole number of milliseconds that a timer can wait for */
export function checkTime(what: string, ms: number): number {
  if (Number.isSafeInteger(ms) && ms > 0 && ms <= timerMaxMs) return ms;
  throw new SpawnError(
    'invalid-argument',
    `${what} must be a whole number of milliseconds from 1 to ${timerMaxMs}, got ${ms}`,
  );
}

/** The same, or Infinity for "never". */
export function checkTimeOrNever(what: string, ms: number): number {
  return ms === Infinity ? ms : checkTime(what, ms);
}
