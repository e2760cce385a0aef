// Protobuf messages as state, payload or reply: whatever has encode and decode, as most generators make them.
// Always holds: a value of the wrong type is refused where the generated code can tell (protobufjs `verify`),
// because protobufjs would write it as empty.
import { bytesOf, CodecError, type Codec } from './codec.js';

/**
 * A generated message type. The full protobuf name is taken from `typeUrl`, `getTypeUrl()`, `fullName` or `$type`:
 * the wire messages of `@spawn-conformance/proto`, protobufjs (static and reflection) and ts-proto have one of them.
 */
export interface ProtobufType<Write, Read> {
  encode(message: Write): Uint8Array | { finish(): Uint8Array };
  decode(bytes: Uint8Array): Read;
  verify?(message: never): string | null;
  readonly typeUrl?: string;
  getTypeUrl?(prefix?: string): string;
  readonly fullName?: string;
  readonly $type?: string;
}

/**
 * @param options.typeName full protobuf name, for generated types that do not carry it
 * @throws TypeError when the name is neither given nor found
 */
export function protobuf<Write, Read>(
  type: ProtobufType<Write, Read>,
  options: { readonly typeName?: string } = {},
): Codec<Write, Read> {
  const typeName = options.typeName ?? nameOf(type);
  return {
    typeName,
    isOptional: false,
    encode: (message) => ({
      type_url: `type.googleapis.com/${typeName}`,
      value: encoded(type, message, typeName),
    }),
    decode(any) {
      const bytes = bytesOf(any, typeName);
      try {
        return type.decode(bytes);
      } catch (cause) {
        throw new CodecError(`not a ${typeName}: ${(cause as Error).message}`, { cause });
      }
    },
  };
}

function encoded<Write>(type: ProtobufType<Write, unknown>, message: Write, typeName: string): Uint8Array {
  let problem: string | null | undefined;
  try {
    problem = type.verify?.(message as never);
    if (!problem) {
      const written = type.encode(message);
      return written instanceof Uint8Array ? written : written.finish();
    }
  } catch (cause) {
    throw new CodecError(`not a ${typeName}: ${(cause as Error).message}`, { cause });
  }
  throw new CodecError(`not a ${typeName}: ${problem}`);
}

function nameOf(type: ProtobufType<never, unknown>): string {
  const url = type.typeUrl ?? type.getTypeUrl?.() ?? type.fullName ?? type.$type;
  if (!url) throw new TypeError('this protobuf type carries no name: pass protobuf(type, { typeName })');
  return url.slice(url.lastIndexOf('/') + 1).replace(/^\./, '');
}
