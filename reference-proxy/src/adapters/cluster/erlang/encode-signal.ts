// Signals to packets. Always holds: only what the other node said it understands is used.
import type { ByteWriter } from './byte-writer.js';
import { writeVersionedTerm } from './encode-term.js';
import { flag } from './flags.js';
import { op, type Signal, type SpawnReply, type SpawnRequest } from './signals.js';
import { atom, tuple, type Term } from './terms.js';

/** Every packet begins with it when there is no atom cache. */
export const passThrough = 112;

/** A control message, and the message or reason that goes beside it. */
type Packet = readonly [control: Term, payload?: Term];

const nothing = atom('');
const noSignal: Packet = [tuple()];

/** Writes `length, 112, control, payload?`; leaves the writer as it was when the signal cannot be encoded. */
export function writeSignal(writer: ByteWriter, signal: Signal, flags: bigint): void {
  const start = writer.length;
  try {
    const [control, payload] = packetOf(signal, flags);
    writer.u32(0);
    writer.u8(passThrough);
    writeVersionedTerm(writer, control);
    if (payload !== undefined) writeVersionedTerm(writer, payload);
    writer.u32At(start, writer.length - start - 4);
  } catch (error) {
    writer.cutTo(start);
    throw error;
  }
}

function packetOf(signal: Signal, flags: bigint): Packet {
  switch (signal.type) {
    case 'send':
      return flags & flag.sendSender && signal.from
        ? [tuple(op.sendFrom, signal.from, signal.to), signal.message]
        : [tuple(op.send, nothing, signal.to), signal.message];
    case 'sendToName':
      return [tuple(op.sendToName, signal.from, nothing, atom(signal.to)), signal.message];
    case 'sendToAlias':
      return [tuple(op.sendToAlias, signal.from, signal.to), signal.message];
    case 'link':
      return [tuple(op.link, signal.from, signal.to)];
    case 'unlink':
      return flags & flag.unlinkId && signal.id !== undefined
        ? [tuple(op.unlinkId, signal.id, signal.from, signal.to)]
        : [tuple(op.unlink, signal.from, signal.to)];
    case 'unlinked':
      return [tuple(op.unlinkIdAck, signal.id, signal.from, signal.to)];
    case 'linkExit':
      return withReason(op.exit, op.exitPayload, [signal.from, signal.to], signal.reason, flags);
    case 'exit':
      return withReason(op.exit2, op.exit2Payload, [signal.from, signal.to], signal.reason, flags);
    case 'monitor':
      return [tuple(op.monitor, signal.from, signal.to, signal.ref)];
    case 'demonitor':
      return [tuple(op.demonitor, signal.from, signal.to, signal.ref)];
    case 'down':
      return withReason(op.down, op.downPayload, [signal.from, signal.to, signal.ref], signal.reason, flags);
    case 'spawn':
      return spawnPacket(signal);
    case 'spawned':
      return [spawnReply(signal)];
    case 'ignored':
      return noSignal;
  }
}

function withReason(plain: number, payload: number, rest: Term[], reason: Term, flags: bigint): Packet {
  return flags & flag.exitPayload ? [tuple(payload, ...rest), reason] : [tuple(plain, ...rest, reason)];
}

function spawnPacket({ id, from, groupLeader, module, function: name, args, options }: SpawnRequest): Packet {
  const start = tuple(atom(module), atom(name), args.length);
  return [tuple(op.spawn, id, from, groupLeader, start, options), args];
}

function spawnReply({ id, to, linked, monitored, result }: SpawnReply): Term {
  return tuple(op.spawned, id, to, (linked ? 1 : 0) + (monitored ? 2 : 0), result);
}
