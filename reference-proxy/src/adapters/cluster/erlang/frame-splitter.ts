// A stream of bytes cut into frames, each announced by its length. Always holds: it works wherever the stream was cut;
// memory is taken for bytes that came, not for a length that was announced; a length beyond the limit is refused.
import { FormatError } from './format-error.js';

export class FrameSplitter {
  /** How many bytes a length takes. It may change between two frames. */
  prefixBytes: 2 | 4;
  frameBytesMax: number;
  #held: Buffer = Buffer.alloc(0);
  /** The part of it that is not read yet. */
  #start = 0;
  #end = 0;
  /** Whether `held` is our own memory, and we may write after its end. */
  #own = false;

  constructor(prefixBytes: 2 | 4, frameBytesMax: number) {
    this.prefixBytes = prefixBytes;
    this.frameBytesMax = frameBytesMax;
  }

  push(chunk: Buffer): void {
    if (this.#start === this.#end) {
      this.#held = chunk;
      this.#start = 0;
      this.#end = chunk.length;
      this.#own = false;
    } else {
      this.#append(chunk);
    }
  }

  /** The next whole frame without its length; a view that is good until the next push. */
  next(): Buffer | undefined {
    const body = this.#start + this.prefixBytes;
    if (body > this.#end) return undefined;
    const length =
      this.prefixBytes === 2 ? this.#held.readUInt16BE(this.#start) : this.#held.readUInt32BE(this.#start);
    if (length > this.frameBytesMax) {
      throw new FormatError(`a packet of ${length} bytes is announced; ${this.frameBytesMax} are allowed`);
    }
    if (body + length > this.#end) return undefined;
    this.#start = body + length;
    return this.#held.subarray(body, this.#start);
  }

  #append(chunk: Buffer): void {
    const needed = this.#end - this.#start + chunk.length;
    if (!this.#own || this.#end + chunk.length > this.#held.length) {
      const larger = Buffer.allocUnsafe(2 * needed);
      this.#held.copy(larger, 0, this.#start, this.#end);
      this.#end -= this.#start;
      this.#start = 0;
      this.#held = larger;
      this.#own = true;
    }
    chunk.copy(this.#held, this.#end);
    this.#end += chunk.length;
  }
}
