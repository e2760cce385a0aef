// Actors and their ids as Erlang terms: their protobuf bytes. Always holds: what the wire leaves out is an empty text here.
import { Actor, ActorId as ActorIdMessage } from '@spawn-conformance/proto';
import type { ActorId } from '../../../core/actor-id.js';
import { bytesOf } from './expect-term.js';
import type { Term } from './terms.js';

export function plainId({
  system,
  name,
  parent,
}: {
  system: string;
  name: string;
  parent?: string;
}): ActorIdMessage {
  return { system, name, ...(parent && { parent }) };
}

export function encodeId(id: { system: string; name: string; parent?: string }): Term {
  return Buffer.from(ActorIdMessage.encode(plainId(id)));
}

export function decodeId(term: Term | undefined): ActorId {
  return readId(ActorIdMessage.decode(bytesOf(term)));
}

export function readId({ system, name, parent }: ActorIdMessage): ActorId {
  return { system: system ?? '', name: name ?? '', parent: parent ?? '' };
}

export function encodeActor(actor: Actor): Term {
  return Buffer.from(Actor.encode(actor));
}

export function decodeActor(term: Term): Actor {
  return Actor.decode(bytesOf(term));
}
