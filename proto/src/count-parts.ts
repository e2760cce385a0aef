// Guards decoding against bytes that are small on the wire and huge in memory: every nested message, map entry and
// unknown field becomes an object, and two bytes are enough for one. 8 MiB of them took 630 MB and 3 s to decode.
// The count reads the bytes without making anything.
import type { Field, Schema } from './schema.js';

/** A registration of 20,000 actors has about this many parts, and 8 MiB. At this number decoding takes under 100 MB. */
export const partsMax = 500_000;

/** Whether the bytes hold more parts than a message may have. Broken bytes are left to the decoder. */
export function hasTooManyParts(schema: Schema, bytes: Uint8Array): boolean {
  if (bytes.length <= 2 * partsMax) return false;
  const scan = new Scan(bytes);
  scan.message(schema, bytes.length);
  return scan.parts > partsMax;
}

class Scan {
  parts = 0;
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Counts from here to `end`. */
  message(schema: Schema, end: number): void {
    while (this.#at < end && this.parts <= partsMax) {
      const tag = this.#varint();
      const wireType = tag & 7;
      const field = schema.fieldsById.get(tag >>> 3);
      if (field === undefined || wireTypeOf(field) !== wireType) this.#unknown(wireType);
      else this.#field(field, wireType);
    }
  }

  #field(field: Field, wireType: number): void {
    const inside = field.entry ?? field.message;
    if (inside === undefined) return this.#skip(wireType);
    this.parts++;
    const bytes = this.#varint();
    this.message(inside, this.#at + bytes);
  }

  #unknown(wireType: number): void {
    this.parts++;
    this.#skip(wireType);
  }

  #skip(wireType: number): void {
    const bytes =
      wireType === 2 || wireType === 0 ? this.#varint() : wireType === 1 ? 8 : wireType === 5 ? 4 : 0;
    if (wireType !== 0) this.#at += bytes;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; this.#at < this.#bytes.length; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (shift < 32) value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }
}

function wireTypeOf(field: Field): number {
  const isVarint = ['bool', 'int32', 'int64', 'enum'].includes(field.scalar) && field.shape === 'one';
  return isVarint ? 0 : 2;
}
