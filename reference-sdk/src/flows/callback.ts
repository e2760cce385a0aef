// The callback: ActorInvocation → ActorInvocationResponse. The twin is flows/deliver in a proxy. Always holds: every
// body gets an answer, an answer that is not 200 carries no `updated_context` (so no state can change), and nothing
// that a request or a handler does gets out as an exception.
import { ActorInvocation, ActorInvocationResponse, RequestStatus, Status } from '@spawn-conformance/proto';
import { messageOf } from '../errors.js';
import { CallbackFailure } from './callback-failure.js';
import type { CallbackHost } from './callback-host.js';
import { resolveAction, runAction } from './run-action.js';

/** What the SDK answers to one callback. The body is always an ActorInvocationResponse. */
export interface CallbackAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Answers the body of a callback; never rejects. The signal fires when the proxy hangs up. */
export type AnswerCallback = (body: Uint8Array, signal: AbortSignal) => Promise<CallbackAnswer>;

/** Never rejects. */
export async function callback(
  host: CallbackHost,
  body: Uint8Array,
  signal: AbortSignal,
): Promise<CallbackAnswer> {
  let invocation: ActorInvocation = {};
  try {
    invocation = decodeInvocation(body);
    const response = await runAction(host, resolveAction(host, invocation), invocation, signal);
    return { status: 200, body: ActorInvocationResponse.encode(response) };
  } catch (cause) {
    const failure =
      cause instanceof CallbackFailure ? cause : new CallbackFailure(500, messageOf(cause), { cause });
    host.onFailure(failure, invocation);
    return refusal(failure.status, failure.message, invocation);
  }
}

/**
 * An answer that says no. The text travels as the payload, a spawn.RequestStatus: a proxy that looks only at the body
 * finds a decodable message without `updated_context`, which is a failure too (CBK-15).
 */
export function refusal(status: number, message: string, { actor }: ActorInvocation = {}): CallbackAnswer {
  return {
    status,
    body: ActorInvocationResponse.encode({
      actorName: actor?.name ?? '',
      actorSystem: actor?.system ?? '',
      value: {
        type_url: RequestStatus.typeUrl,
        value: RequestStatus.encode({ status: Status.ERROR, message }),
      },
    }),
  };
}

function decodeInvocation(body: Uint8Array): ActorInvocation {
  try {
    return ActorInvocation.decode(body);
  } catch (cause) {
    throw new CallbackFailure(400, messageOf(cause), { cause });
  }
}
