// How a value of the user's becomes a google.protobuf.Any and back. Always holds: what cannot be read or written is
// refused with a CodecError that says what was expected and what was there; nothing is silently empty.
import type { Any } from '@spawn-conformance/proto';

/** A value that cannot be written, or bytes that are not what the codec reads. */
export class CodecError extends Error {
  override readonly name = 'CodecError';
}

/**
 * One type of state, payload or reply. `Write` is what the user hands in, `Read` what he is given. Ready-made:
 * `json()`, `protobuf()`, `optional()`.
 */
export interface Codec<in Write, out Read = Write> {
  /** The full protobuf name of what is on the wire, such as `spawn.JSONType`. */
  readonly typeName: string;
  /** True when the value may be missing: `undefined` stands for "nothing". */
  readonly isOptional: boolean;
  /** @throws CodecError when the value cannot be carried */
  readonly encode: (value: Write) => Any;
  /** @throws CodecError (or rejects) when it is another type, or not decodable, or refused by the schema */
  readonly decode: (any: Any) => Read | Promise<Read>;
}

/** Some codec: for code that only passes codecs on. */
export type AnyCodec = Codec<never, unknown>;

/** A payload or a reply that may be missing: `undefined` when there is none. */
export function optional<Write, Read>(codec: Codec<Write, Read>): Codec<Write | undefined, Read | undefined> {
  return {
    typeName: codec.typeName,
    isOptional: true,
    encode(value) {
      if (value === undefined) throw new CodecError(`nothing to encode as ${codec.typeName}`);
      return codec.encode(value);
    },
    decode: codec.decode,
  };
}

/** Names that deployed SDKs write for the same message: both packages are read, `spawn` is written (WIR). */
const sameMessage: Readonly<Record<string, string>> = {
  'eigr.functions.protocol.JSONType': 'spawn.JSONType',
  'eigr.functions.protocol.Noop': 'spawn.Noop',
};

/** The message's name in a type URL: what follows the last slash, whatever the prefix. */
export function typeNameOf(any: Any): string {
  const url = any.type_url ?? '';
  const name = url.slice(url.lastIndexOf('/') + 1);
  return sameMessage[name] ?? name;
}

/** Type names that say "no value" when no codec asks for them: deployed SDKs use them all. */
const emptyTypes: ReadonlySet<string> = new Set(['', 'spawn.Noop', 'google.protobuf.Empty']);

/** The value in a payload, or undefined for each of the ways in which "no value" is written. */
export function valueIn(
  payload: { readonly value?: Any | null | undefined },
  expected: AnyCodec | undefined,
): Any | undefined {
  const any = payload.value ?? undefined;
  if (any === undefined) return undefined;
  const typeName = typeNameOf(any);
  if (typeName === '' && (any.value?.length ?? 0) > 0) return any;
  return emptyTypes.has(typeName) && typeName !== expected?.typeName ? undefined : any;
}

/** @throws CodecError unless the Any holds the named message */
export function bytesOf(any: Any, typeName: string): Uint8Array {
  const found = typeNameOf(any);
  if (found !== typeName) {
    throw new CodecError(`expected a ${typeName}, got ${found === '' ? 'an Any without type_url' : found}`);
  }
  return any.value ?? new Uint8Array();
}
