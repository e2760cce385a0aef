// Bytes to terms. Always holds: the input comes from anyone who knows the cookie, so depth, sizes and the number of terms
// are bounded before memory is taken; what is decoded shares no memory with the input; anything wrong is a FormatError.
import { ByteReader } from './byte-reader.js';
import { readAtomName, readFlatTerm } from './decode-flat-term.js';
import { FormatError } from './format-error.js';
import { Atom, ImproperList, Opaque, TermMap, Tuple, type Term } from './terms.js';
import { tag, termVersion } from './term-tags.js';

export interface TermLimits {
  /** How deep terms may be nested in each other. */
  readonly depthMax: number;
  /** How many terms one packet may hold in all. */
  readonly termsMax: number;
}

const defaultTermLimits: TermLimits = { depthMax: 256, termsMax: 1_000_000 };

/** The one term that the bytes hold, as `binary_to_term/1` reads it. */
export function decodeTerm(bytes: Uint8Array, limits: TermLimits = defaultTermLimits): Term {
  const reader = new TermReader(bytes, limits);
  const term = reader.next();
  if (reader.remaining > 0) throw new FormatError(`${reader.remaining} bytes too many after the term`);
  return term;
}

/** Reads one term after another, each with its leading version byte. */
export class TermReader {
  readonly #in: ByteReader;
  readonly #depthMax: number;
  #termsLeft: number;

  constructor(bytes: Uint8Array, { depthMax, termsMax }: TermLimits = defaultTermLimits) {
    this.#in = new ByteReader(bytes);
    this.#depthMax = depthMax;
    this.#termsLeft = termsMax;
  }

  get remaining(): number {
    return this.#in.remaining;
  }

  next(): Term {
    const version = this.#in.u8();
    if (version !== termVersion) throw new FormatError(`a term begins with ${termVersion}, not ${version}`);
    return this.#term(0);
  }

  #term(depth: number): Term {
    if (depth > this.#depthMax) throw new FormatError(`terms nested deeper than ${this.#depthMax}`);
    this.#count(1);
    const kind = this.#in.u8();
    switch (kind) {
      case tag.smallInteger:
        return this.#in.u8();
      case tag.integer:
        return this.#in.i32();
      case tag.smallAtomUtf8:
      case tag.atomUtf8:
      case tag.smallAtomLatin1:
      case tag.atomLatin1:
        return new Atom(readAtomName(this.#in, kind));
      case tag.smallTuple:
        return new Tuple(this.#terms(this.#in.u8(), depth));
      case tag.largeTuple:
        return new Tuple(this.#terms(this.#in.u32(), depth));
      case tag.nil:
        return [];
      case tag.string:
        return this.#string();
      case tag.list:
        return this.#list(depth);
      case tag.binary:
        return Buffer.from(this.#in.view(this.#in.u32()));
      case tag.map:
        return this.#map(depth);
      case tag.export:
        return this.#export(depth);
      default:
        return readFlatTerm(this.#in, kind);
    }
  }

  #count(terms: number): void {
    this.#termsLeft -= terms;
    if (this.#termsLeft < 0) throw new FormatError('more terms in one packet than allowed');
  }

  #terms(count: number, depth: number): Term[] {
    this.#in.expect(count);
    const terms: Term[] = [];
    for (let index = 0; index < count; index++) terms.push(this.#term(depth + 1));
    return terms;
  }

  /** A list whose tail is a list again is one list. */
  #list(depth: number): Term {
    const elements = this.#terms(this.#in.u32(), depth);
    for (;;) {
      const kind = this.#in.peek();
      if (kind !== tag.list) break;
      this.#in.skip(1);
      this.#count(1);
      for (const element of this.#terms(this.#in.u32(), depth)) elements.push(element);
    }
    const tail = this.#term(depth + 1);
    if (!Array.isArray(tail)) return elements.length === 0 ? tail : new ImproperList(elements, tail);
    for (const element of tail as Term[]) elements.push(element);
    return elements;
  }

  /** How Erlang writes a list of bytes, "abc" too. */
  #string(): Term {
    const bytes = this.#in.view(this.#in.u16());
    this.#count(bytes.length);
    return [...bytes];
  }

  #map(depth: number): TermMap {
    const size = this.#in.u32();
    this.#in.expect(2 * size);
    const entries: [Term, Term][] = [];
    for (let index = 0; index < size; index++) entries.push([this.#term(depth + 1), this.#term(depth + 1)]);
    return new TermMap(entries);
  }

  /** fun M:F/A. */
  #export(depth: number): Opaque {
    const start = this.#in.at - 1;
    this.#terms(3, depth);
    return new Opaque(this.#in.copySince(start));
  }
}
