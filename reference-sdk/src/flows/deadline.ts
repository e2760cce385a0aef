// How long a call may take. Always holds: a call without a deadline of its own waits longer than the proxy does, so
// the proxy's answer, which knows more, comes first.
import { SpawnError } from '../errors.js';

/** The metadata key that tells the proxy the budget of an invocation, in milliseconds (INV). */
export const requestTimeoutKey = 'request-timeout';

const proxyDefaultMs = 60_000; // the proxy's own budget without the metadata (INV)
const graceMs = 5_000; // for the proxy's 504 to arrive
const timerMaxMs = 2 ** 31 - 1; // longer timers fire at once in Node

/** @throws SpawnError invalid-argument */
export function callTimeoutMs(timeoutMs: number | undefined): number {
  if (timeoutMs === undefined) return proxyDefaultMs + graceMs;
  if (Number.isSafeInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= timerMaxMs) return timeoutMs;
  throw new SpawnError(
    'invalid-argument',
    `timeoutMs must be a whole number of milliseconds from 1 to ${timerMaxMs}, got ${timeoutMs}`,
  );
}
