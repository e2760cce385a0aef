// The terms that hold no other terms: numbers, atoms, identifiers, bit strings, funs. Always holds: what is read shares no
// memory with the input.
import type { ByteReader } from './byte-reader.js';
import { FormatError } from './format-error.js';
import { BitString, Float, Opaque, Pid, Port, Reference, type Term } from './terms.js';
import { tag } from './term-tags.js';

const integerBytesMax = 64 * 1024;

/** The term whose first byte, `kind`, was read already. */
export function readFlatTerm(from: ByteReader, kind: number): Term {
  switch (kind) {
    case tag.newFloat:
      return finite(from.f64());
    case tag.oldFloat:
      return readOldFloat(from);
    case tag.smallBig:
      return readBig(from, from.u8());
    case tag.largeBig:
      return readBig(from, from.u32());
    case tag.bitBinary:
      return readBitString(from);
    case tag.newPid:
      return new Pid(readNode(from), from.u32(), from.u32(), from.u32());
    case tag.oldPid:
      return new Pid(readNode(from), from.u32(), from.u32(), from.u8());
    case tag.newerReference:
      return readReference(from, () => from.u32());
    case tag.newReference:
      return readReference(from, () => from.u8());
    case tag.v4Port:
      return new Port(readNode(from), from.u64(), from.u32());
    case tag.newPort:
      return new Port(readNode(from), BigInt(from.u32()), from.u32());
    case tag.oldPort:
      return new Port(readNode(from), BigInt(from.u32()), from.u8());
    case tag.newFun:
      return readFun(from);
    default:
      throw new FormatError(`no term begins with ${kind} here`);
  }
}

export function readAtomName(from: ByteReader, kind: number): string {
  const isLatin1 = kind === tag.atomLatin1 || kind === tag.smallAtomLatin1;
  const isShort = kind === tag.smallAtomUtf8 || kind === tag.smallAtomLatin1;
  const name = from.latin1(isShort ? from.u8() : from.u16());
  const text = isLatin1 || /^[\x00-\x7f]*$/.test(name) ? name : utf8Of(name);
  if (text.length > 255 && [...text].length > 255)
    throw new FormatError('an atom with more than 255 characters');
  return text;
}

function utf8Of(latin1: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch (cause) {
    throw new FormatError('an atom that is no UTF-8', { cause });
  }
}

function readNode(from: ByteReader): string {
  const kind = from.u8();
  switch (kind) {
    case tag.smallAtomUtf8:
    case tag.atomUtf8:
    case tag.smallAtomLatin1:
    case tag.atomLatin1:
      return readAtomName(from, kind);
    default:
      throw new FormatError(`the name of a node is an atom; this begins with ${kind}`);
  }
}

function readReference(from: ByteReader, creation: () => number): Reference {
  const count = from.u16();
  if (count < 1 || count > 5) throw new FormatError(`a reference has 1 to 5 words, not ${count}`);
  const node = readNode(from);
  const made = creation();
  return new Reference(
    node,
    made,
    Array.from({ length: count }, () => from.u32()),
  );
}

/** Sign, then the magnitude from its lowest byte up. */
function readBig(from: ByteReader, length: number): number | bigint {
  if (length > integerBytesMax)
    throw new FormatError(`an integer of ${length} bytes, beyond ${integerBytesMax}`);
  const negative = from.u8() !== 0;
  const digits = Buffer.from(from.view(length)).reverse().toString('hex');
  const magnitude = BigInt(`0x${digits || '0'}`);
  const value = negative ? -magnitude : magnitude;
  return magnitude <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}

function finite(value: number): Float {
  if (!Number.isFinite(value)) throw new FormatError(`Erlang has no float ${value}`);
  return new Float(value);
}

/** 31 characters such as 1.50000000000000000000e+00, filled up with zero bytes. */
function readOldFloat(from: ByteReader): Float {
  const text = /^\s*([-+]?\d[\d.e+-]*)\0*$/i.exec(from.latin1(31))?.[1];
  return finite(Number(text ?? Number.NaN));
}

function readBitString(from: ByteReader): Term {
  const length = from.u32();
  const bits = from.u8();
  const bytes = Buffer.from(from.view(length));
  if (bits < 1 || bits > 8) throw new FormatError(`a last byte of ${bits} bits`);
  return bits === 8 ? bytes : new BitString(bytes, bits);
}

/** Its size counts itself, but not the tag. */
function readFun(from: ByteReader): Opaque {
  const start = from.at - 1;
  const size = from.u32();
  if (size < 4) throw new FormatError(`a fun of ${size} bytes`);
  from.skip(size - 4);
  return new Opaque(from.copySince(start));
}
