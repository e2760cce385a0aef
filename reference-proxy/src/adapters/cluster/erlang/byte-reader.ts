// Bytes read from the front. Always holds: nothing is read beyond the end; an announced length is checked before memory
// is taken for it.
import { FormatError } from './format-error.js';

export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get at(): number {
    return this.#at;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  /** The next byte, which stays unread; undefined at the end. */
  peek(): number | undefined {
    return this.#bytes[this.#at];
  }

  u8(): number {
    return this.#bytes.readUInt8(this.skip(1));
  }

  u16(): number {
    return this.#bytes.readUInt16BE(this.skip(2));
  }

  u32(): number {
    return this.#bytes.readUInt32BE(this.skip(4));
  }

  i32(): number {
    return this.#bytes.readInt32BE(this.skip(4));
  }

  u64(): bigint {
    return this.#bytes.readBigUInt64BE(this.skip(8));
  }

  f64(): number {
    return this.#bytes.readDoubleBE(this.skip(8));
  }

  latin1(length: number): string {
    const at = this.skip(length);
    return this.#bytes.toString('latin1', at, this.#at);
  }

  /** A view: it lives no longer than the bytes that are read. */
  view(length: number): Buffer {
    const at = this.skip(length);
    return this.#bytes.subarray(at, this.#at);
  }

  /** A copy of what was read since position `start`. */
  copySince(start: number): Buffer {
    return Buffer.from(this.#bytes.subarray(start, this.#at));
  }

  /** Refuses a count of things that take a byte each at least, when so many bytes are not there. */
  expect(count: number): void {
    if (count > this.remaining) {
      throw new FormatError(`${count} bytes or more are announced, ${this.remaining} are there`);
    }
  }

  /** Moves on, and says where it was. */
  skip(count: number): number {
    this.expect(count);
    const at = this.#at;
    this.#at += count;
    return at;
  }
}
