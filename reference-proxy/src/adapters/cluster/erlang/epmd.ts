// What is said to EPMD, the port mapper of a host, and what it answers: bytes only. Always holds: an answer that is not
// there yet is undefined; one that is wrong is a FormatError.
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { FormatError } from './format-error.js';

const epmdRequest = { register: 120, portOf: 122, names: 110 } as const;
const epmdAnswer = { port: 119, registered: 118, registeredShort: 121 } as const;

/** The only version of the distribution protocol that is spoken here. */
const protocolVersion = 6;

/** A node as EPMD knows it: without its host. */
export interface EpmdEntry {
  readonly name: string;
  readonly port: number;
  readonly hidden: boolean;
}

export function encodeRegister({ name, port, hidden }: EpmdEntry): Buffer {
  const writer = new ByteWriter();
  writer.u8(epmdRequest.register);
  writeEntry(writer, { name, port, hidden }, protocolVersion, protocolVersion);
  return withLength(writer.take());
}

export function encodePortOf(name: string): Buffer {
  return withLength(Buffer.concat([Buffer.from([epmdRequest.portOf]), Buffer.from(name)]));
}

export const namesRequest = withLength(Buffer.from([epmdRequest.names]));

type Registered = { readonly creation: number } | 'nameTaken';

export function decodeRegistered(bytes: Buffer): Registered | undefined {
  const kind = bytes[0];
  if (kind === undefined) return undefined;
  if (kind !== epmdAnswer.registered && kind !== epmdAnswer.registeredShort) throw notEpmd(kind);
  const isShort = kind === epmdAnswer.registeredShort;
  if (bytes.length < 2) return undefined;
  if (bytes[1] !== 0) return 'nameTaken';
  if (bytes.length < (isShort ? 4 : 6)) return undefined;
  return { creation: isShort ? bytes.readUInt16BE(2) : bytes.readUInt32BE(2) };
}

/** @returns null: nobody has that name */
export function decodePort(bytes: Buffer): { readonly port: number } | null | undefined {
  const kind = bytes[0];
  if (kind === undefined) return undefined;
  if (kind !== epmdAnswer.port) throw notEpmd(kind);
  if (bytes.length < 2) return undefined;
  if (bytes[1] !== 0) return null;
  if (bytes.length < 10) return undefined;
  const [lowest, highest] = [bytes.readUInt16BE(8), bytes.readUInt16BE(6)];
  if (lowest > protocolVersion || highest < protocolVersion) {
    throw new FormatError(
      `the node speaks versions ${lowest} to ${highest} of the protocol, not ${protocolVersion}`,
    );
  }
  return { port: bytes.readUInt16BE(2) };
}

function notEpmd(kind: number): FormatError {
  return new FormatError(`EPMD does not answer with ${kind}; something else listens there`);
}

/** A request, without its length. */
export type EpmdRequest =
  | { readonly type: 'register'; readonly entry: EpmdEntry; readonly highest: number }
  | { readonly type: 'portOf'; readonly name: string }
  | { readonly type: 'names' };

export function decodeRequest(body: Buffer): EpmdRequest {
  const reader = new ByteReader(body);
  const kind = reader.u8();
  if (kind === epmdRequest.names) return { type: 'names' };
  if (kind === epmdRequest.portOf) return { type: 'portOf', name: reader.view(reader.remaining).toString() };
  if (kind !== epmdRequest.register) throw new FormatError(`EPMD has no request ${kind} here`);
  const port = reader.u16();
  const hidden = reader.u8() === 72;
  reader.skip(1);
  const highest = reader.u16();
  reader.skip(2);
  const name = reader.view(reader.u16()).toString();
  if (!/^[^\s@]{1,255}$/.test(name)) throw new FormatError('a node must have a name, without its host');
  return { type: 'register', entry: { name, port, hidden }, highest };
}

export function encodeRegistered(creation: number | undefined, highest: number): Buffer {
  const writer = new ByteWriter();
  const isShort = highest < protocolVersion;
  writer.u8(isShort ? epmdAnswer.registeredShort : epmdAnswer.registered);
  writer.u8(creation === undefined ? 1 : 0);
  if (isShort) writer.u16((creation ?? 0) % 4);
  else writer.u32(creation ?? 0);
  return writer.take();
}

export function encodePort(entry: EpmdEntry | undefined): Buffer {
  const writer = new ByteWriter();
  writer.u8(epmdAnswer.port);
  writer.u8(entry ? 0 : 1);
  if (entry) writeEntry(writer, entry, protocolVersion, 5);
  return writer.take();
}

export function encodeNames(epmdPort: number, entries: readonly EpmdEntry[]): Buffer {
  const writer = new ByteWriter();
  writer.u32(epmdPort);
  writer.raw(Buffer.from(entries.map(({ name, port }) => `name ${name} at port ${port}\n`).join('')));
  return writer.take();
}

function writeEntry(writer: ByteWriter, entry: EpmdEntry, highest: number, lowest: number): void {
  writer.u16(entry.port);
  writer.u8(entry.hidden ? 72 : 77);
  writer.u8(0);
  writer.u16(highest);
  writer.u16(lowest);
  const name = Buffer.from(entry.name);
  writer.u16(name.length);
  writer.raw(name);
  writer.u16(0);
}

function withLength(body: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body]);
}
