// What every wire message can do: encode, decode, and be shown as JSON. Always holds: encoding refuses what it would
// write as something else, decoding refuses bytes that are not the message and keeps what a newer schema adds, and
// neither touches anything outside (protobufjs's global switches stay as they are).
import protobuf from 'protobufjs/minimal.js';
import type { Check } from './check-fields.js';
import { jsonCheck } from './check-json.js';
import { messageCheck } from './check-message.js';
import { hasTooManyParts, partsMax } from './count-parts.js';
import { InvalidMessage, UndecodableMessage } from './errors.js';
import { faultPath } from './fault-path.js';
import { schemaOf, type Schema } from './schema.js';
import { withLongs } from './with-longs.js';

/** What protobufjs generates for a message: the part that is used here. */
interface Generated<M> {
  encode(message: object): { finish(): Uint8Array };
  decode(reader: protobuf.Reader): M;
  fromObject(json: Record<string, unknown>): M;
  toObject(message: object, options: object): Record<string, unknown>;
  getTypeUrl(prefix: string): string;
}

/** One wire message. `P` is what may be handed in, `M` is what decoding gives. */
export interface MessageType<P extends object, M extends P> {
  /** Full protobuf name, such as `spawn.InvocationRequest`. */
  readonly fullName: string;
  /** `type.googleapis.com/` and the full name. */
  readonly typeUrl: string;
  /**
   * The message as bytes. int64 fields take numbers, bigints, Longs and decimal strings.
   * @throws InvalidMessage, with the path of the field, when a field has the wrong type or does not exist, two arms
   * of a oneof are set, or an integer does not fit
   */
  encode(message: P): Uint8Array;
  /**
   * The message of these bytes. Its `bytes` fields ALIAS the input: copy what outlives it (`copyAny`). int64 fields
   * are Longs: read them with `toBigInt` or `toSafeNumber`. Fields of a newer schema come back when it is encoded.
   * @throws UndecodableMessage, with the path of the field, when the bytes are not this message, or would not fit into
   * memory decoded
   */
  decode(bytes: Uint8Array): M;
  /**
   * Plain JSON: camelCase keys, enum names, int64 as decimal strings, bytes as base64. Fields of a newer schema are left out.
   * @throws InvalidMessage as encode does
   */
  toJson(message: P): Record<string, unknown>;
  /**
   * The other way round; null is the same as leaving out.
   * @throws InvalidMessage, with the path, on an unknown key, a wrong type, an unknown enum name, bad base64, or two
   * arms of a oneof
   */
  fromJson(json: Readonly<Record<string, unknown>>): M;
}

const asJson = { longs: String, enums: String, bytes: String };

export function messageType<P extends object, M extends P>(generated: Generated<M>): MessageType<P, M> {
  const fullName = generated.getTypeUrl('').slice(1);
  const schema = schemaOf(fullName);
  const check = messageCheck(schema);
  const checkJson = jsonCheck(schema);
  /** The message as the generated code takes it without loss. */
  const encodable = (message: P) => withLongs(schema, checked(message, check, fullName));
  return {
    fullName,
    typeUrl: generated.getTypeUrl('type.googleapis.com'),
    encode: (message) => generated.encode(encodable(message)).finish(),
    decode: (bytes) => decode(generated, schema, bytes),
    toJson: (message) => generated.toObject(encodable(message), asJson),
    fromJson: (json) => generated.fromObject(checked(json, checkJson, fullName)),
  };
}

function checked<T>(value: T, check: Check, fullName: string): T {
  const problem = check(value);
  if (problem !== undefined) throw new InvalidMessage(fullName + problem);
  return value;
}

function decode<M>(generated: Generated<M>, schema: Schema, bytes: Uint8Array): M {
  if (hasTooManyParts(schema, bytes)) {
    throw new UndecodableMessage(`not a ${schema.fullName}: more than ${partsMax} fields and messages in it`);
  }
  try {
    const reader = protobuf.Reader.create(bytes);
    // A pass-through program must not lose what a newer schema adds; protobufjs drops it unless told.
    reader.discardUnknown = false;
    return generated.decode(reader);
  } catch (cause) {
    const path = faultPath(schema, bytes);
    const where = path ? `${path}: ` : '';
    throw new UndecodableMessage(`not a ${schema.fullName}: ${where}${(cause as Error).message}`, { cause });
  }
}
