// Times in options: refused where they are given, not where a timer would fire at once or a message cannot be written.
import { SpawnError } from './errors.js';

/** Longer timers fire at once in Node. */
export const timerMaxMs = 2 ** 31 - 1;

/** What a message carries for "never": a century, since an Erlang timer, which a proxy may use, ends within 250 years. */
export const neverMs = 36_525 * 86_400_000;

/** @throws SpawnError invalid-argument unless it is a whole number of milliseconds that a timer can wait for */
export function checkTime(what: string, ms: number): number {
  return checkUpTo(timerMaxMs, what, ms);
}

/** The same, or Infinity for "never". */
export function checkTimeOrNever(what: string, ms: number): number {
  return ms === Infinity ? ms : checkTime(what, ms);
}

/** The same for a time that no timer of ours waits for: as long as a number is exact. */
export function checkLongTime(what: string, ms: number): number {
  return checkUpTo(Number.MAX_SAFE_INTEGER, what, ms);
}

/** The same, or Infinity for "never". */
export function checkLongTimeOrNever(what: string, ms: number): number {
  return ms === Infinity ? ms : checkLongTime(what, ms);
}

function checkUpTo(maxMs: number, what: string, ms: number): number {
  if (Number.isSafeInteger(ms) && ms > 0 && ms <= maxMs) return ms;
  throw new SpawnError(
    'invalid-argument',
    `${what} must be a whole number of milliseconds from 1 to ${maxMs}, got ${ms}`,
  );
}
