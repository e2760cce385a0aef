// The ids of invocations that wait for their time. Always holds: they begin with the actor, so which of many in a store
// belong to the same one is known without reading what they are.
import type { ActorKey } from './actor-id.js';

/** @param unique a text without a space that no other one has */
export function scheduleId({ system, name }: ActorKey, unique: string): string {
  return `${encodeURIComponent(system)} ${encodeURIComponent(name)} ${unique}`;
}

/** The same for all of an actor. One that an earlier version of the proxy made is alone. */
export function lineOf(id: string): string {
  return id.includes(' ') ? id.slice(0, id.lastIndexOf(' ')) : id;
}

/** Undefined when an earlier version of the proxy made the id. */
export function actorOfLine(line: string): ActorKey | undefined {
  const [system, name] = line.split(' ').map(decodeURIComponent);
  return system === undefined || name === undefined ? undefined : { system, name };
}
