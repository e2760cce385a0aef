// Who an actor is. Always holds: two actors are the same when system and name are; the parent is an attribute.

/** The identity of an actor. */
export interface ActorKey {
  readonly system: string;
  readonly name: string;
}

/** The identity with the parent, if there is one, as callbacks carry it. */
export interface ActorId extends ActorKey {
  readonly parent: string;
}

/** Longest name in UTF-8 bytes, the usual limit of file and host names; it bounds what a request can make us keep. */
const nameBytesMax = 255;

/** One text for one identity. The length keeps ("a", "bc") and ("ab", "c") apart, whatever the names hold. */
export function keyText(system: string, name: string): string {
  return `${system.length}:${system}${name}`;
}

/** Says what is wrong with a name, or undefined when it can be used. `what` is how the message calls it. */
export function problemOfName(what: string, name: string): string | undefined {
  if (name === '') return `${what} is empty`;
  // Cheap first: a string of n units has at most 3n bytes.
  if (name.length * 3 > nameBytesMax && new TextEncoder().encode(name).length > nameBytesMax) {
    return `${what} is longer than ${nameBytesMax} bytes`;
  }
  return undefined;
}
