// Terms to bytes, in the external term format. Always holds: the shortest form that Erlang itself writes; what cannot be
// sent is refused with a FormatError before the other side sees it.
import { ByteWriter } from './byte-writer.js';
import { FormatError } from './format-error.js';
import {
  Atom,
  BitString,
  Float,
  ImproperList,
  Opaque,
  Pid,
  Port,
  Reference,
  TermMap,
  Tuple,
  type Term,
} from './terms.js';
import { tag, termVersion } from './term-tags.js';

/** The term with its leading version byte, as `term_to_binary/1` makes it. */
export function encodeTerm(term: Term): Buffer {
  const writer = new ByteWriter();
  writeVersionedTerm(writer, term);
  return writer.take();
}

export function writeVersionedTerm(writer: ByteWriter, term: Term): void {
  writer.u8(termVersion);
  writeTerm(writer, term);
}

function writeTerm(writer: ByteWriter, term: Term): void {
  if (typeof term === 'number') writeInteger(writer, term);
  else if (term instanceof Atom) writeAtom(writer, term.name);
  else if (term instanceof Tuple) writeTuple(writer, term.elements);
  else if (term instanceof Uint8Array) writeBinary(writer, term);
  else if (Array.isArray(term)) writeList(writer, term as readonly Term[]);
  else writeRareTerm(writer, term as RareTerm);
}

type RareTerm = Exclude<Term, number | Atom | Tuple | Uint8Array | readonly Term[]>;

function writeRareTerm(writer: ByteWriter, term: RareTerm): void {
  if (term instanceof Pid) writePid(writer, term);
  else if (term instanceof Reference) writeReference(writer, term);
  else if (term instanceof TermMap) writeMap(writer, term);
  else if (term instanceof ImproperList) writeImproperList(writer, term);
  else if (term instanceof Float) writeFloat(writer, term.value);
  else if (term instanceof BitString) writeBitString(writer, term);
  else if (term instanceof Port) writePort(writer, term);
  else if (term instanceof Opaque) writer.raw(term.bytes);
  else if (typeof term === 'bigint') writeBig(writer, term);
  else throw new FormatError(`this is no Erlang term: ${String(term)}`);
}

function writeInteger(writer: ByteWriter, value: number): void {
  if (!Number.isSafeInteger(value)) {
    throw new FormatError(
      `${value} is no exact integer: a float needs Float, a larger integer needs a bigint`,
    );
  }
  if (value >= 0 && value <= 0xff) {
    writer.u8(tag.smallInteger);
    writer.u8(value);
  } else if (value >= -0x80000000 && value <= 0x7fffffff) {
    writer.u8(tag.integer);
    writer.i32(value);
  } else {
    writeBig(writer, BigInt(value));
  }
}

function writeBig(writer: ByteWriter, value: bigint): void {
  if (value >= -0x80000000n && value <= 0x7fffffffn) return writeInteger(writer, Number(value));
  const digits = (value < 0n ? -value : value).toString(16);
  const magnitude = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex').reverse();
  if (magnitude.length <= 0xff) {
    writer.u8(tag.smallBig);
    writer.u8(magnitude.length);
  } else {
    writer.u8(tag.largeBig);
    writer.u32(magnitude.length);
  }
  writer.u8(value < 0n ? 1 : 0);
  writer.raw(magnitude);
}

function writeFloat(writer: ByteWriter, value: number): void {
  if (!Number.isFinite(value)) throw new FormatError(`Erlang has no float ${value}`);
  writer.u8(tag.newFloat);
  writer.f64(value);
}

function writeAtom(writer: ByteWriter, name: string): void {
  const length = Buffer.byteLength(name);
  if (length <= 0xff) {
    writer.u8(tag.smallAtomUtf8);
    writer.u8(length);
  } else {
    if ([...name].length > 255) throw new FormatError('an atom has at most 255 characters');
    writer.u8(tag.atomUtf8);
    writer.u16(length);
  }
  writer.utf8(name, length);
}

function writeTuple(writer: ByteWriter, elements: readonly Term[]): void {
  if (elements.length <= 0xff) {
    writer.u8(tag.smallTuple);
    writer.u8(elements.length);
  } else {
    writer.u8(tag.largeTuple);
    writer.u32(elements.length);
  }
  for (const element of elements) writeTerm(writer, element);
}

function writeBinary(writer: ByteWriter, bytes: Uint8Array): void {
  writer.u8(tag.binary);
  writer.u32(bytes.length);
  writer.raw(bytes);
}

function writeBitString(writer: ByteWriter, { bytes, bits }: BitString): void {
  writer.u8(tag.bitBinary);
  writer.u32(bytes.length);
  writer.u8(bits);
  writer.raw(bytes);
}

function writeList(writer: ByteWriter, elements: readonly Term[]): void {
  if (elements.length > 0) writeElements(writer, elements);
  writer.u8(tag.nil);
}

function writeImproperList(writer: ByteWriter, { elements, tail }: ImproperList): void {
  if (elements.length === 0) throw new FormatError('an improper list has at least one element');
  writeElements(writer, elements);
  writeTerm(writer, tail);
}

function writeElements(writer: ByteWriter, elements: readonly Term[]): void {
  writer.u8(tag.list);
  writer.u32(elements.length);
  for (const element of elements) writeTerm(writer, element);
}

function writeMap(writer: ByteWriter, { entries }: TermMap): void {
  writer.u8(tag.map);
  writer.u32(entries.length);
  for (const [key, value] of entries) {
    writeTerm(writer, key);
    writeTerm(writer, value);
  }
}

function writePid(writer: ByteWriter, { node, id, serial, creation }: Pid): void {
  writer.u8(tag.newPid);
  writeAtom(writer, node);
  writer.u32(id);
  writer.u32(serial);
  writer.u32(creation);
}

function writeReference(writer: ByteWriter, { node, creation, ids }: Reference): void {
  writer.u8(tag.newerReference);
  writer.u16(ids.length);
  writeAtom(writer, node);
  writer.u32(creation);
  for (const id of ids) writer.u32(id);
}

function writePort(writer: ByteWriter, { node, id, creation }: Port): void {
  writer.u8(tag.v4Port);
  writeAtom(writer, node);
  writer.u64(id);
  writer.u32(creation);
}
