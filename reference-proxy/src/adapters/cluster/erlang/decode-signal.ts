// Packets to signals. Always holds: a packet is understood whole or refused with a FormatError, upon which its sender is
// disconnected, as Erlang does.
import { TermReader, type TermLimits } from './decode-term.js';
import { passThrough } from './encode-signal.js';
import { FormatError } from './format-error.js';
import { op, type Signal, type Target } from './signals.js';
import { Atom, Pid, Reference, Tuple, type Term } from './terms.js';

const payloadOps: ReadonlySet<number> = new Set([
  op.send,
  op.sendTraced,
  op.sendFrom,
  op.sendFromTraced,
  op.sendToName,
  op.sendToNameTraced,
  op.sendToAlias,
  op.sendToAliasTraced,
  op.exitPayload,
  op.exitPayloadTraced,
  op.exit2Payload,
  op.exit2PayloadTraced,
  op.downPayload,
  op.spawn,
  op.spawnTraced,
]);

/** @param packet what the length announced, without the length itself */
export function decodeSignal(packet: Uint8Array, limits?: TermLimits): Signal {
  if (packet[0] !== passThrough)
    throw new FormatError(`a packet begins with ${passThrough}, not ${packet[0]}`);
  const reader = new TermReader(packet.subarray(1), limits);
  const control = reader.next();
  if (!(control instanceof Tuple)) throw new FormatError('a control message that is no tuple');
  const number = control.elements[0];
  if (typeof number !== 'number') throw new FormatError('a control message without a number');
  const payload = payloadOps.has(number) ? reader.next() : undefined;
  if (reader.remaining > 0)
    throw new FormatError(`${reader.remaining} bytes too many after signal ${number}`);
  return signalOf(number, new Fields(number, control.elements), payload ?? []);
}

function signalOf(number: number, fields: Fields, payload: Term): Signal {
  switch (number) {
    case op.send:
    case op.sendTraced:
      return { type: 'send', to: fields.pid(2), message: payload };
    case op.sendFrom:
    case op.sendFromTraced:
      return { type: 'send', from: fields.pid(1), to: fields.pid(2), message: payload };
    case op.sendToName:
    case op.sendToNameTraced:
      return { type: 'sendToName', from: fields.pid(1), to: fields.atom(3).name, message: payload };
    case op.sendToAlias:
    case op.sendToAliasTraced:
      return { type: 'sendToAlias', from: fields.pid(1), to: fields.reference(2), message: payload };
    case op.spawn:
    case op.spawnTraced:
      return spawnOf(fields, payload);
    case op.spawned:
    case op.spawnedTraced:
      return spawnedOf(fields);
    case op.groupLeader:
      return { type: 'ignored' };
    default:
      return bondOf(number, fields, payload);
  }
}

/** Links, monitors, and what ends them. */
function bondOf(number: number, fields: Fields, payload: Term): Signal {
  switch (number) {
    case op.link:
      return { type: 'link', from: fields.pid(1), to: fields.pid(2) };
    case op.unlink:
      return { type: 'unlink', from: fields.pid(1), to: fields.pid(2) };
    case op.unlinkId:
      return { type: 'unlink', id: fields.id(1), from: fields.pid(2), to: fields.pid(3) };
    case op.unlinkIdAck:
      return { type: 'unlinked', id: fields.id(1), from: fields.pid(2), to: fields.pid(3) };
    case op.monitor:
      return { type: 'monitor', from: fields.pid(1), to: fields.target(2), ref: fields.reference(3) };
    case op.demonitor:
      return { type: 'demonitor', from: fields.pid(1), to: fields.target(2), ref: fields.reference(3) };
    default:
      return endOf(number, fields, payload);
  }
}

function endOf(number: number, fields: Fields, payload: Term): Signal {
  switch (number) {
    case op.exit:
      return exitOf('linkExit', fields, fields.term(3));
    case op.exitTraced:
      return exitOf('linkExit', fields, fields.term(4));
    case op.exitPayload:
    case op.exitPayloadTraced:
      return exitOf('linkExit', fields, payload);
    case op.exit2:
      return exitOf('exit', fields, fields.term(3));
    case op.exit2Traced:
      return exitOf('exit', fields, fields.term(4));
    case op.exit2Payload:
    case op.exit2PayloadTraced:
      return exitOf('exit', fields, payload);
    case op.down:
      return downOf(fields, fields.term(4));
    case op.downPayload:
      return downOf(fields, payload);
    default:
      throw new FormatError(`no signal has number ${number}`);
  }
}

function exitOf(type: 'linkExit' | 'exit', fields: Fields, reason: Term): Signal {
  return { type, from: fields.pid(1), to: fields.pid(2), reason };
}

function downOf(fields: Fields, reason: Term): Signal {
  return { type: 'down', from: fields.target(1), to: fields.pid(2), ref: fields.reference(3), reason };
}

function spawnOf(fields: Fields, args: Term): Signal {
  const start = fields.term(4);
  if (!(start instanceof Tuple)) throw new FormatError('a spawn request that does not say what to run');
  const what = new Fields(op.spawn, start.elements);
  if (!Array.isArray(args)) throw new FormatError('a spawn request whose arguments are no list');
  return {
    type: 'spawn',
    id: fields.reference(1),
    from: fields.pid(2),
    groupLeader: fields.pid(3),
    module: what.atom(0).name,
    function: what.atom(1).name,
    args: args as readonly Term[],
    options: fields.list(5),
  };
}

function spawnedOf(fields: Fields): Signal {
  const flags = fields.term(3);
  const result = fields.target(4);
  if (typeof flags !== 'number') throw new FormatError('a spawn reply without flags');
  const id = fields.reference(1);
  return {
    type: 'spawned',
    id,
    to: fields.pid(2),
    linked: (flags & 1) !== 0,
    monitored: (flags & 2) !== 0,
    result,
  };
}

/** The elements of a control message, each as what it has to be. */
class Fields {
  readonly #number: number;
  readonly #elements: readonly Term[];

  constructor(number: number, elements: readonly Term[]) {
    this.#number = number;
    this.#elements = elements;
  }

  term(at: number): Term {
    const term = this.#elements[at];
    if (term === undefined) throw new FormatError(`signal ${this.#number} has no element ${at}`);
    return term;
  }

  pid(at: number): Pid {
    const term = this.term(at);
    return term instanceof Pid ? term : this.#refuse(at, 'pid');
  }

  atom(at: number): Atom {
    const term = this.term(at);
    return term instanceof Atom ? term : this.#refuse(at, 'atom');
  }

  reference(at: number): Reference {
    const term = this.term(at);
    return term instanceof Reference ? term : this.#refuse(at, 'reference');
  }

  target(at: number): Target {
    const term = this.term(at);
    return term instanceof Pid || term instanceof Atom ? term : this.#refuse(at, 'pid or name');
  }

  id(at: number): number | bigint {
    const term = this.term(at);
    return typeof term === 'number' || typeof term === 'bigint' ? term : this.#refuse(at, 'number');
  }

  list(at: number): readonly Term[] {
    const term = this.term(at);
    return Array.isArray(term) ? (term as readonly Term[]) : this.#refuse(at, 'list');
  }

  #refuse(at: number, wanted: string): never {
    throw new FormatError(`element ${at} of signal ${this.#number} is no ${wanted}`);
  }
}
