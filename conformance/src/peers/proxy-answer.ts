// How the scripted proxy answers an SDK's request: the case's answer specification applied to the request that came.
// Without one, as a proxy does that serves the request.
import { InvocationResponse, RegistrationResponse, SpawnResponse } from '@spawn-conformance/proto';
import { anyOf } from '../any-value.js';
import { mergeJson, type Json } from '../merge-json.js';
import type { SdkEndpoint } from '../observe-sdk-request.js';
import { anyType } from '../any-type.js';
import { reportAny } from '../testee-values.js';
import type { PeerAnswer } from './http-peer.js';

/** What a case may say of an answer; everything is optional. */
export interface ProxyAnswerSpec {
  /** Of an invocation; default: nothing. A report is what the caller finds in `Result.report`. */
  readonly payload?: 'nothing' | 'noop' | { readonly value: unknown } | { readonly report: Json };
  /** Laid over the response message; null removes a field. */
  readonly message?: Json;
  /** HTTP status; default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of a message: these bytes (hex), or this text. */
  readonly bytes?: string;
  readonly text?: string;
  /** Wait until the case releases this gate. */
  readonly hold?: string;
  /** Wait so long, for a proxy that is slow. */
  readonly afterMs?: number;
  /** Close the connection instead of answering. */
  readonly drop?: boolean;
}

const answerTypes = {
  registration: anyType(RegistrationResponse),
  spawn: anyType(SpawnResponse),
  invoke: anyType(InvocationResponse),
} as const;

/** The message type of the endpoint's answer; undefined where the protocol has none. */
export function answerTypeOf(endpoint: SdkEndpoint) {
  return endpoint === 'health' || endpoint === 'other' ? undefined : answerTypes[endpoint];
}

export function proxyAnswer(endpoint: SdkEndpoint, spec: ProxyAnswerSpec, request: Json): PeerAnswer {
  if (spec.drop) return { kind: 'drop' };
  const headers = { 'content-type': 'application/octet-stream', ...spec.headers };
  return { kind: 'answer', status: spec.status ?? 200, headers, body: bodyOf(endpoint, spec, request) };
}

/** As a proxy answers for an actor that it does not know. */
export function actorNotFound(endpoint: SdkEndpoint, actor: string): PeerAnswer {
  const message = {
    status: { status: 'ACTOR_NOT_FOUND', message: `there is no actor ${actor}` },
    system: null,
    actor: null,
  };
  return proxyAnswer(endpoint, { status: 404, message }, {});
}

function bodyOf(endpoint: SdkEndpoint, spec: ProxyAnswerSpec, request: Json): Uint8Array {
  if (spec.bytes !== undefined) return Buffer.from(spec.bytes, 'hex');
  if (spec.text !== undefined) return Buffer.from(spec.text);
  const type = answerTypeOf(endpoint);
  if (!type) return new Uint8Array();
  return type.encode(type.fromJson(mergeJson(responseTo(endpoint, spec, request), spec.message ?? {})));
}

function responseTo(endpoint: SdkEndpoint, { payload }: ProxyAnswerSpec, request: Json): Json {
  if (endpoint === 'registration') return { status: { status: 'OK', message: 'Accepted' }, proxyInfo };
  if (endpoint === 'spawn') return { status: { status: 'OK', message: 'Accepted' } };
  const { system, actor } = request;
  return {
    status: { status: 'OK' },
    ...(system === undefined ? {} : { system }),
    ...(actor === undefined ? {} : { actor }),
    ...payloadOf(payload),
  };
}

const proxyInfo = {
  protocolMajorVersion: 1,
  protocolMinorVersion: 2,
  proxyName: 'spawn-conformance',
  proxyVersion: '0.1.0',
};

function payloadOf(payload: ProxyAnswerSpec['payload'] = 'nothing'): Json {
  if (payload === 'nothing') return {};
  if (payload === 'noop') return { noop: {} };
  return { value: 'report' in payload ? reportAny(payload.report) : anyOf(payload.value) };
}
