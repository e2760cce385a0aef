// How long a call may take. Always holds: an invocation waits longer here than at the proxy, so the proxy's answer,
// which knows more, comes first.
import { setMaxListeners } from 'node:events';
import { checkTime, timerMaxMs } from '../check-time.js';
import { SpawnError } from '../errors.js';
import type { ProxyRequest } from '../proxy-client.js';

const proxyDefaultMs = 60_000; // the proxy's own budget without the metadata (INV-31)
const graceMs = 5_000; // for the proxy's 504 to arrive
const ownGraceMs = 500; // the same, when the caller named a deadline and expects it to be kept

/** @throws SpawnError invalid-argument */
export function callTimeoutMs(timeoutMs: number | undefined): number {
  return timeoutMs === undefined ? proxyDefaultMs + graceMs : checkTime('timeoutMs', timeoutMs);
}

/** The same for an invocation, whose `timeoutMs` the proxy is told too. @throws SpawnError invalid-argument */
export function invocationTimeoutMs(timeoutMs: number | undefined): number {
  const waitMs = callTimeoutMs(timeoutMs);
  return timeoutMs === undefined ? waitMs : Math.min(waitMs + ownGraceMs, timerMaxMs);
}

/** Calls `fail` at the deadline or when the signal fires. @returns what undoes both */
export function withDeadline(
  { path, timeoutMs, signal }: Pick<ProxyRequest, 'path' | 'timeoutMs' | 'signal'>,
  fail: (error: SpawnError) => void,
): () => void {
  const onTimeout = () => fail(new SpawnError('timed-out', `POST ${path}: no answer within ${timeoutMs} ms`));
  const onAbort = () => {
    fail(new SpawnError('aborted', `POST ${path}: given up by the caller`, { cause: signal?.reason }));
  };
  const timer = setTimeout(onTimeout, timeoutMs);
  if (signal !== undefined) setMaxListeners(0, signal); // one signal may end any number of calls
  if (signal?.aborted === true) onAbort();
  else signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
}
