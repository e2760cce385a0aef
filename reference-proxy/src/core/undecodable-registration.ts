// Finds out which actor and which field make a registration undecodable, so that the refusal can name them (REG-14). One SDK
// still writes `metadata.channel_group` as a string where a list of Channel messages belongs. Always holds: it is asked
// only after decoding has failed, reads nothing beyond the bytes, and may find nothing.
import {
  Action,
  ActorId,
  ActorSettings,
  ActorState,
  Channel,
  FixedTimerAction,
  Metadata,
} from '@spawn-conformance/proto';

/** The fields of an Actor that are messages. */
const actorFields: Readonly<Record<number, readonly [name: string, type: Decodes]>> = {
  1: ['id', ActorId],
  2: ['state', ActorState],
  3: ['settings', ActorSettings],
  4: ['actions', Action],
  5: ['timer_actions', FixedTimerAction],
  6: ['metadata', Metadata],
};

interface Decodes {
  decode(bytes: Uint8Array): unknown;
}

/** What is wrong, naming actor and field; undefined when the actors are not to blame. */
export function explainUndecodable(request: Uint8Array): string | undefined {
  for (const actorSystem of fields(request, 2)) {
    for (const registry of fields(actorSystem, 2)) {
      for (const entry of fields(registry, 1)) {
        const problem = problemOfEntry(entry);
        if (problem) return problem;
      }
    }
  }
  return undefined;
}

function problemOfEntry(entry: Uint8Array): string | undefined {
  const [key] = fields(entry, 1);
  for (const actor of fields(entry, 2)) {
    const [id] = fields(actor, 1);
    const [name] = id ? fields(id, 1) : [];
    const problem = problemOfActor(actor);
    if (problem) return `actor ${JSON.stringify(textOf(name ?? key))}: ${problem}`;
  }
  return undefined;
}

function problemOfActor(actor: Uint8Array): string | undefined {
  for (const [number, [name, type]] of Object.entries(actorFields)) {
    const broken = [...fields(actor, Number(number))].find((bytes) => !decodes(type, bytes));
    if (!broken) continue;
    const channel =
      type === Metadata ? [...fields(broken, 1)].find((bytes) => !decodes(Channel, bytes)) : undefined;
    if (!channel) return `${name} cannot be decoded`;
    return `metadata.channel_group ${JSON.stringify(textOf(channel))} is no Channel message (a plain string?)`;
  }
  return undefined;
}

function decodes(type: Decodes, bytes: Uint8Array): boolean {
  try {
    type.decode(bytes);
    return true;
  } catch {
    return false; // that is the question here
  }
}

/** The contents of one length-delimited field, as often as it occurs, up to the first broken byte. */
function* fields(message: Uint8Array, wanted: number): Generator<Uint8Array> {
  const cursor = { at: 0 };
  while (cursor.at < message.length) {
    const tag = varint(message, cursor);
    const wireType = tag & 7;
    if (wireType === 0) varint(message, cursor);
    else if (wireType === 1) cursor.at += 8;
    else if (wireType === 5) cursor.at += 4;
    else if (wireType === 2) {
      const length = varint(message, cursor);
      const bytes = message.subarray(cursor.at, cursor.at + length);
      cursor.at += length;
      if (tag >>> 3 === wanted) yield bytes;
    } else return;
  }
}

function varint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; cursor.at < bytes.length; shift += 7) {
    const byte = bytes[cursor.at++] ?? 0;
    if (shift < 32) value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value >>> 0;
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes ?? new Uint8Array());
}
