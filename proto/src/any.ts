// google.protobuf.Any: a value of any type, travelling under its type's name. To a proxy it is opaque; these are for
// whoever makes or reads one. Always holds: types of the protocol are written under `spawn.` and read under that name
// and the older `eigr.functions.protocol.` alike, since both are in use; nobody else's type is taken for one of them.
import { UndecodableMessage } from './errors.js';
import type { Any } from './messages.js';

/** A type that can be packed: a message of this package, or anything with a type url and an encoder. */
export interface Packable<P> {
  readonly typeUrl: string;
  encode(message: P): Uint8Array;
}

/** A type that can be unpacked: a message of this package, or anything with a full name and a decoder. */
export interface Unpackable<M> {
  readonly fullName: string;
  decode(bytes: Uint8Array): M;
}

/** The message as an Any. @throws InvalidMessage when the type refuses the message */
export function pack<P>(type: Packable<P>, message: P): { type_url: string; value: Uint8Array } {
  return { type_url: type.typeUrl, value: type.encode(message) };
}

/**
 * The message in an Any. Its `bytes` fields alias the Any's.
 * @throws UndecodableMessage when it holds another type, or bytes that are not this type
 */
export function unpack<M>(any: Any, type: Unpackable<M>): M {
  if (!anyIs(any, type)) {
    throw new UndecodableMessage(
      `the Any holds ${JSON.stringify(any.type_url ?? '')}, not a ${type.fullName}`,
    );
  }
  return type.decode(any.value ?? new Uint8Array());
}

/** Whether the Any holds this type, whatever stands before the last slash of its type url. */
export function anyIs(any: Any | null | undefined, type: Pick<Unpackable<unknown>, 'fullName'>): boolean {
  const typeUrl = any?.type_url ?? '';
  return currentName(typeUrl.slice(typeUrl.lastIndexOf('/') + 1)) === type.fullName;
}

/** Whether there is nothing in it: absent, or an empty type url and no bytes. Such an Any counts as an unset field. */
export function isUnset(any: Any | null | undefined): boolean {
  return !any?.type_url && !any?.value?.length;
}

/** The same Any with bytes of its own: decoded bytes alias their whole request, so what is kept must be a copy. */
export function copyAny(any: Any): { type_url: string; value: Uint8Array } {
  return { type_url: any.type_url ?? '', value: new Uint8Array(any.value ?? []) };
}

const olderPackage = 'eigr.functions.protocol.';

function currentName(fullName: string): string {
  return fullName.startsWith(olderPackage) ? `spawn.${fullName.slice(olderPackage.length)}` : fullName;
}
