// The packets of the handshake (version 6), as bytes and back. Always holds: what is not understood is a FormatError.
import { createHash } from 'node:crypto';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { FormatError } from './format-error.js';

const letter = { name: 78, status: 115, reply: 114, ack: 97 } as const;

/** What a node says of itself. */
export interface Introduction {
  readonly name: string;
  readonly flags: bigint;
  /** Which life of the node this is. */
  readonly creation: number;
}

/** What the accepting node makes of the attempt, and the answer to `alive`. */
type Status = 'ok' | 'ok_simultaneous' | 'nok' | 'not_allowed' | 'alive' | 'true' | 'false';

const statuses: readonly string[] = ['ok', 'ok_simultaneous', 'nok', 'not_allowed', 'alive', 'true', 'false'];

export function encodeName({ name, flags, creation }: Introduction): Buffer {
  const writer = new ByteWriter();
  writer.u8(letter.name);
  writer.u64(flags);
  writer.u32(creation);
  writeText(writer, name);
  return writer.take();
}

export function decodeName(packet: Buffer): Introduction {
  const reader = open(packet, letter.name, 'a name');
  const flags = reader.u64();
  const creation = reader.u32();
  return { flags, creation, name: readText(reader) };
}

export function encodeStatus(status: Status): Buffer {
  return Buffer.from(`s${status}`, 'latin1');
}

export function decodeStatus(packet: Buffer): Status {
  const reader = open(packet, letter.status, 'a status');
  const text = reader.latin1(reader.remaining);
  if (statuses.includes(text)) return text as Status;
  throw new FormatError(`the unknown status ${JSON.stringify(text.slice(0, 40))}`);
}

export function encodeChallenge({ name, flags, creation }: Introduction, challenge: number): Buffer {
  const writer = new ByteWriter();
  writer.u8(letter.name);
  writer.u64(flags);
  writer.u32(challenge);
  writer.u32(creation);
  writeText(writer, name);
  return writer.take();
}

export function decodeChallenge(packet: Buffer): Introduction & { readonly challenge: number } {
  const reader = open(packet, letter.name, 'a challenge');
  const flags = reader.u64();
  const challenge = reader.u32();
  const creation = reader.u32();
  return { flags, challenge, creation, name: readText(reader) };
}

export function encodeReply(challenge: number, digest: Buffer): Buffer {
  const writer = new ByteWriter();
  writer.u8(letter.reply);
  writer.u32(challenge);
  writer.raw(digest);
  return writer.take();
}

export function decodeReply(packet: Buffer): { readonly challenge: number; readonly digest: Buffer } {
  const reader = open(packet, letter.reply, 'the reply to a challenge');
  return { challenge: reader.u32(), digest: reader.view(16) };
}

export function encodeAck(digest: Buffer): Buffer {
  return Buffer.concat([Buffer.from([letter.ack]), digest]);
}

export function decodeAck(packet: Buffer): Buffer {
  return open(packet, letter.ack, 'the end of the handshake').view(16);
}

/** The proof of knowing the cookie: md5(cookie ++ decimal(challenge)). */
export function digestOf(cookie: string, challenge: number): Buffer {
  return createHash('md5')
    .update(Buffer.from(`${cookie}${challenge}`, 'latin1'))
    .digest();
}

function open(packet: Buffer, wanted: number, what: string): ByteReader {
  const reader = new ByteReader(packet);
  if (reader.u8() !== wanted) throw new FormatError(`${what} is expected, and something else came`);
  return reader;
}

function writeText(writer: ByteWriter, text: string): void {
  const length = Buffer.byteLength(text);
  writer.u16(length);
  writer.utf8(text, length);
}

/** What comes after it is for later versions. */
function readText(reader: ByteReader): string {
  return reader.view(reader.u16()).toString('utf8');
}
