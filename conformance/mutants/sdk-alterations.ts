// What wrong SDKs have in common: requests to the proxy that leave altered, refusals that are taken for success, and
// callbacks that are answered wrongly.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationResponse,
  RegistrationResponse,
  SpawnResponse,
  Status,
} from '@spawn-conformance/proto';
import { isCallback, isRegistration, isSpawn } from './alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';

type Fits = (request: HttpRequest) => boolean;

/** Sends the requests that fit with this content type. */
export function typed(fits: Fits, contentType: string): Meddler {
  return (request, forward) =>
    forward(
      fits(request) ? { ...request, headers: { ...request.headers, 'content-type': contentType } } : request,
    );
}

/** Sends the requests that fit to another path. */
export function sentTo(fits: Fits, target: (target: string) => string): Meddler {
  return (request, forward) =>
    forward(fits(request) ? { ...request, target: target(request.target) } : request);
}

/** The OK of a request's endpoint, without anything else. */
function success(request: HttpRequest): HttpAnswer {
  const status = { status: Status.OK, message: 'Accepted' };
  const body = isRegistration(request)
    ? RegistrationResponse.encode({ status })
    : isSpawn(request)
      ? SpawnResponse.encode({ status })
      : InvocationResponse.encode({ status });
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}

/** Takes the answers that fit for a success. */
export function takenForSuccess(fits: Fits, isTaken: (answer: HttpAnswer) => boolean): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    return fits(request) && isTaken(answer) ? success(request) : answer;
  };
}

/** Takes a connection that fails for a success. */
export function failureTakenForSuccess(fits: Fits): Meddler {
  return (request, forward) => {
    if (!fits(request)) return forward(request);
    return forward(request).catch(() => success(request));
  };
}

/** Whether an answer carries a status line outside 2xx and nothing else. */
export const isBareRefusal = (answer: HttpAnswer) => answer.status >= 300 && answer.body.length === 0;

/** Whether an answer carries a message whose status is not OK. All answers of a proxy have their status in field 1. */
export function saysNo(answer: HttpAnswer): boolean {
  try {
    return SpawnResponse.decode(answer.body).status?.status !== Status.OK && answer.body.length > 0;
  } catch {
    // Not a message at all, so it says nothing.
    return false;
  }
}

/** The callback of a request; an empty one where the body is none. */
export function callbackOf({ body }: HttpRequest): ActorInvocation {
  try {
    return ActorInvocation.decode(body);
  } catch {
    // What cannot be decoded names no actor.
    return {};
  }
}

/** Answers the callbacks that fit with this status and an empty body; the SDK never sees them. */
export function refuseCallbacks(fits: Fits, status = 500): Meddler {
  return (request, forward) =>
    isCallback(request) && fits(request) ? Promise.resolve(bare(status)) : forward(request);
}

/** Answers the callbacks that fit as if their action had run and done nothing. */
export function pretendToRun(fits: Fits): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    if (!isCallback(request) || answer.status < 300 || !fits(request)) return answer;
    const body = ActorInvocationResponse.encode({ updatedContext: {} });
    return { ...answer, status: 200, body };
  };
}

/** After a callback that fits, answers all others with 500. */
export function brokenAfter(fits: (request: HttpRequest, answer: HttpAnswer) => boolean): Meddler {
  let isBroken = false;
  return async (request, forward) => {
    if (isBroken) return bare(500);
    const answer = await forward(request);
    isBroken = fits(request, answer);
    return answer;
  };
}

function bare(status: number): HttpAnswer {
  return { status, headers: { 'content-length': '0' }, body: new Uint8Array() };
}
