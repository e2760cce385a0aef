// What every wire message can do: encode, decode, and be shown as JSON. Always holds: encoding refuses a value
// of the wrong type instead of writing it as empty, and decoding refuses bytes that are not the message.
import protobuf from 'protobufjs/minimal.js';

/** A value that the message cannot carry (wrong type, unknown key, integer that would be rounded). */
export class InvalidMessage extends TypeError {
  override readonly name = 'InvalidMessage';
}

/** Bytes that are not the message they should be. */
export class UndecodableMessage extends Error {
  override readonly name = 'UndecodableMessage';
}

/** What protobufjs generates for a message: the part that is used here. */
interface Generated<P, M extends P> {
  encode(message: P): { finish(): Uint8Array };
  decode(bytes: Uint8Array): M;
  verify(message: P): string | null;
  fromObject(json: Record<string, unknown>): M;
  toObject(message: M, options: object): Record<string, unknown>;
  getTypeUrl(prefix?: string): string;
}

/** One wire message. `P` is what may be handed in, `M` is what decoding gives. */
export interface MessageType<P, M extends P> {
  /** Full protobuf name, such as `spawn.InvocationRequest`. */
  readonly fullName: string;
  /** `type.googleapis.com/` and the full name. */
  readonly typeUrl: string;
  /** @throws InvalidMessage when a field has the wrong type */
  encode(message: P): Uint8Array;
  /** @throws UndecodableMessage when the bytes are not this message */
  decode(bytes: Uint8Array): M;
  /** Plain JSON: camelCase keys, enum names, int64 as decimal strings, bytes as base64. */
  toJson(message: M): Record<string, unknown>;
  /** The other way round. @throws InvalidMessage on an unknown key or a wrong type */
  fromJson(json: Record<string, unknown>): M;
}

const asJson = { longs: String, enums: String, bytes: String, oneofs: false };

export function messageType<P extends object, M extends P>(generated: Generated<P, M>): MessageType<P, M> {
  const fullName = generated.getTypeUrl('x').slice(2);
  return {
    fullName,
    typeUrl: generated.getTypeUrl('type.googleapis.com'),
    encode(message) {
      const problem = generated.verify(message);
      if (problem !== null) throw new InvalidMessage(`${fullName}: ${problem}`);
      return generated.encode(message).finish();
    },
    decode(bytes) {
      try {
        return generated.decode(bytes);
      } catch (cause) {
        throw new UndecodableMessage(`not a ${fullName}: ${(cause as Error).message}`, { cause });
      }
    },
    toJson: (message) => generated.toObject(message, asJson),
    fromJson(json) {
      try {
        return generated.fromObject(json);
      } catch (cause) {
        throw new InvalidMessage(`${fullName}: ${(cause as Error).message}`, { cause });
      }
    },
  };
}

// A pass-through program must not lose what a newer schema adds; protobufjs drops it unless told.
protobuf.Reader.discardUnknown = false;
