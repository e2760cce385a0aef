// The callback that a case writes in short, as the bytes of the full ActorInvocation. Defaults are what proxies send.
import { ActorInvocation, Context } from '@spawn-conformance/proto';
import { anyOf, type AnyJson } from './any-value.js';
import { mergeJson, type Json } from './merge-json.js';
import { scriptAny, type OperationSpec } from './script.js';

export interface CallbackSpec {
  readonly actor?: string;
  readonly parent?: string;
  readonly action?: string;
  readonly script?: readonly OperationSpec[];
  /** Type URL of the script, where it is not the usual one. */
  readonly scriptType?: string;
  readonly value?: unknown;
  readonly noop?: boolean;
  /** A text, or an Any to the byte; absent: the actor has no state. */
  readonly state?: unknown;
  readonly tags?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly caller?: Json;
  /** Laid over the message; null removes a field. */
  readonly message?: Json;
  /** Adds fields that no version of the messages has, to the message and to its context. */
  readonly unknownFields?: boolean;
}

export function callbackBody(system: string, spec: CallbackSpec): Uint8Array {
  const message = mergeJson(invocationOf(system, spec), spec.message ?? {});
  if (!spec.unknownFields) return ActorInvocation.encode(ActorInvocation.fromJson(message));
  const { currentContext, ...rest } = message;
  const context = [Context.encode(Context.fromJson((currentContext ?? {}) as Json)), unknownFields];
  return Buffer.concat([
    ActorInvocation.encode(ActorInvocation.fromJson(rest)),
    lengthDelimited(contextField, Buffer.concat(context)),
    unknownFields,
  ]);
}

function invocationOf(system: string, spec: CallbackSpec): Json {
  const { name, parent } = { name: spec.actor ?? 'tck-named', parent: spec.parent };
  const actor = { name, system, ...(parent === undefined ? {} : { parent }) };
  const caller = spec.caller ? { caller: spec.caller } : {};
  return {
    actor,
    actionName: spec.action ?? 'Run',
    currentContext: {
      self: actor,
      ...caller,
      ...(spec.state === undefined ? {} : { state: anyOf(spec.state) }),
      ...(spec.tags ? { tags: spec.tags } : {}),
      ...(spec.metadata ? { metadata: spec.metadata } : {}),
    },
    ...caller,
    ...payloadOf(spec),
  };
}

function payloadOf({ script, scriptType, value, noop }: CallbackSpec): Json {
  if (noop) return { noop: {} };
  if (value !== undefined) return { value: anyOf(value) };
  if (!script) return {};
  const any: AnyJson = scriptAny(script);
  return { value: scriptType === undefined ? any : { ...any, type_url: scriptType } };
}

const contextField = 3;

/** A field 1234 of each wire type: varint, 64 bit, text, 32 bit. */
const unknownFields = Buffer.concat([
  Buffer.from('904d07', 'hex'),
  Buffer.from('914d0102030405060708', 'hex'),
  lengthDelimited(1234, Buffer.from('unknown to every version')),
  Buffer.from('954d01020304', 'hex'),
]);

function lengthDelimited(field: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) return Buffer.from(bytes);
  }
}
