// How a value of the user's becomes a google.protobuf.Any and back. Always holds: what cannot be read or written is
// refused with a CodecError that says what was expected and what was there; nothing is silently empty.
import { isUnset, type Any } from '@spawn-conformance/proto';

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

/** The message's full name in a type URL: what follows the last slash, whatever the prefix. */
function typeNameOf(any: Any): string {
  const url = any.type_url ?? '';
  return url.slice(url.lastIndexOf('/') + 1);
}

/** How "no value" is written by one deployed SDK or another, besides leaving the payload out. */
const emptyTypes: ReadonlySet<string> = new Set([
  'spawn.Noop',
  'eigr.functions.protocol.Noop',
  'google.protobuf.Empty',
]);

/** The value in a payload, or undefined for each of the ways in which "no value" is written. */
export function valueIn(
  payload: { readonly value?: Any | null | undefined },
  expected: AnyCodec | undefined,
): Any | undefined {
  const { value } = payload;
  if (!value || isUnset(value)) return undefined;
  const typeName = typeNameOf(value);
  return emptyTypes.has(typeName) && typeName !== expected?.typeName ? undefined : value;
}

/**
 * The bytes of the expected message. Its package is not compared: the protocol's own package changed its name, and
 * programs built from older files still call (CBK-58).
 * @throws CodecError when the Any holds another message
 */
export function bytesOf(any: Any, typeName: string): Uint8Array {
  const found = typeNameOf(any);
  if (simpleName(found) === simpleName(typeName)) return any.value ?? new Uint8Array();
  throw new CodecError(
    `expected a ${typeName}, got ${found === '' ? 'an Any without type_url' : `a ${found}`}`,
  );
}

function simpleName(typeName: string): string {
  return typeName.slice(typeName.lastIndexOf('.') + 1);
}
