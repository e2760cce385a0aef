// What wrong proxies do with scheduled invocations: run them at once, keep them in memory, or forget them.
import { InvocationRequest, toSafeNumber } from '@spawn-conformance/proto';
import { invokeRequests, isInvoke } from './alter.js';
import type { HttpRequest, Meddler } from './go-between.js';
import { acknowledged, invocationIn } from './messages.js';

export const dueMs = ({ scheduledTo }: InvocationRequest) => toSafeNumber(scheduledTo ?? 0);

/** Whether a request schedules an invocation. */
export const isScheduled = (request: HttpRequest) =>
  isInvoke(request) && dueMs(invocationIn(request)) > Date.now();

/** Alters the invocations that are scheduled. */
export function scheduled(change: (message: InvocationRequest) => void): Meddler {
  const changed = invokeRequests(change);
  return (request, forward) => (isScheduled(request) ? changed(request, forward) : forward(request));
}

export const runNow = (message: InvocationRequest) => {
  message.scheduledTo = 0;
  message.async = true;
};

/** Acknowledges the scheduled invocations that fit; nobody hears of them again. */
export function acknowledging(fits: (message: InvocationRequest) => boolean): Meddler {
  return (request, forward) =>
    isScheduled(request) && fits(invocationIn(request)) ? Promise.resolve(acknowledged()) : forward(request);
}

/** The request as one that is due now, no longer tied to the connection of who asked. */
export function dueNow({ gone: _gone, ...request }: HttpRequest): HttpRequest {
  const message = invocationIn(request);
  runNow(message);
  return { ...request, body: InvocationRequest.encode(message) };
}

/** Keeps scheduled invocations to itself until they are due. */
export function inMemory(): Meddler {
  return (request, forward) => {
    if (!isScheduled(request)) return forward(request);
    const inMs = dueMs(invocationIn(request)) - Date.now();
    setTimeout(() => void forward(dueNow(request)).catch(() => {}), inMs);
    return Promise.resolve(acknowledged());
  };
}
