// Invocation, the SDK's half: an action and its argument → InvocationRequest, and the answer's payload decoded.
// The twin is flows/invoke in a proxy.
import { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import type { DetailedReply, InvokeOptions } from '../actor-client.js';
import type { ActionCodecs, ActorName, ActorRef } from '../actor-ref.js';
import { CodecError, valueIn } from '../codec.js';
import { SpawnError } from '../errors.js';
import { invocationTimeoutMs } from './deadline.js';
import { payloadFor, requestOf } from '../invocation-request.js';
import { exchange, type ProxyLink } from './proxy-link.js';

/** One invocation to be. */
export interface Invocation {
  readonly actor: ActorRef;
  readonly action: string;
  readonly codecs: ActionCodecs;
  readonly payload: unknown;
  readonly isAsync: boolean;
  /** Unix time in milliseconds. */
  readonly scheduledTo?: number | undefined;
  readonly caller: ActorName | undefined;
  readonly options: InvokeOptions;
}

/** @throws SpawnError */
export async function invoke(link: ProxyLink, invocation: Invocation): Promise<DetailedReply<unknown>> {
  const { actor, action, codecs, options } = invocation;
  const what = `invoking ${action} of ${actor.name}`;
  const system = encodeURIComponent(actor.system ?? link.system);
  const answer = await exchange(link, {
    what,
    path: `${link.basePath}/system/${system}/actors/${encodeURIComponent(actor.name)}/invoke`,
    body: requestBytes(link, invocation, what),
    answerType: InvocationResponse,
    failure: 'action-failed',
    timeoutMs: invocationTimeoutMs(options.timeoutMs),
    signal: options.signal,
  });
  const payload = answer.payload ?? 'nothing';
  return { payload, reply: invocation.isAsync ? undefined : await decodedReply(answer, codecs, what) };
}

function requestBytes(link: ProxyLink, invocation: Invocation, what: string): Uint8Array {
  const payload = payloadFor(invocation.codecs, invocation.payload, what);
  return encodeRequest(what, requestOf(link.system, { ...invocation, payload }, what));
}

function encodeRequest(what: string, request: InvocationRequest): Uint8Array {
  try {
    return InvocationRequest.encode(request);
  } catch (cause) {
    throw new SpawnError('invalid-argument', `${what}: ${(cause as Error).message}`, { cause });
  }
}

async function decodedReply(
  answer: InvocationResponse,
  { reply }: ActionCodecs,
  what: string,
): Promise<unknown> {
  if (reply === undefined) return undefined;
  const value = valueIn(answer, reply);
  if (value === undefined) {
    if (reply.isOptional) return undefined;
    throw new SpawnError('protocol-violation', `${what}: expected a ${reply.typeName}, got no reply`);
  }
  try {
    return await reply.decode(value);
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw cause;
    throw new SpawnError('protocol-violation', `${what}: the reply: ${cause.message}`, { cause });
  }
}
