import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { decodeTerm, TermReader } from './decode-term.js';
import { encodeTerm } from './encode-term.js';
import { FormatError } from './format-error.js';
import {
  atom,
  BitString,
  Float,
  ImproperList,
  Pid,
  Port,
  Reference,
  TermMap,
  tuple,
  type Term,
} from './terms.js';

const { term: anyTerm } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.maxSafeInteger(),
    fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }).map((value) => (fits(value) ? Number(value) : value)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => new Float(value)),
    fc
      .string({ unit: 'grapheme', maxLength: 100 })
      .filter((name) => [...name].length <= 255)
      .map(atom),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc
      .tuple(fc.uint8Array({ minLength: 1 }), fc.integer({ min: 1, max: 7 }))
      .map(([bytes, bits]) => new BitString(Buffer.from(bytes), bits)),
    fc.tuple(word(), word(), word()).map(([id, serial, creation]) => new Pid('a@b', id, serial, creation)),
    fc
      .tuple(word(), fc.array(word(), { minLength: 1, maxLength: 5 }))
      .map(([creation, ids]) => new Reference('ä@b', creation, ids)),
    fc
      .tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), word())
      .map(([id, creation]) => new Port('a@b', id, creation)),
    fc.array(tie('term')).map((elements) => tuple(...elements)),
    fc.array(tie('term')),
    fc.array(fc.tuple(tie('term'), tie('term'))).map((entries) => new TermMap(entries)),
    fc
      .tuple(fc.array(tie('term'), { minLength: 1 }), tie('term'))
      .filter(([, tail]) => !Array.isArray(tail) && !(tail instanceof ImproperList))
      .map(([elements, tail]) => new ImproperList(elements, tail)),
  ),
}));

function word(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 2 ** 32 - 1 });
}

function fits(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

describe('any term, any bytes', () => {
  property.prop([anyTerm])('what is encoded is decoded to the same', (term) => {
    expect(decodeTerm(encodeTerm(term))).toEqual(term);
  });

  property.prop([fc.array(anyTerm, { maxLength: 3 })])('terms are read one after another', (terms) => {
    const reader = new TermReader(Buffer.concat(terms.map(encodeTerm)));
    expect(terms.map(() => reader.next())).toEqual(terms);
    expect(reader.remaining).toBe(0);
  });

  property.prop([fc.uint8Array({ maxLength: 200 })])('random bytes are a term or a FormatError', (bytes) => {
    expectTermOrError(Buffer.concat([Buffer.from([131]), bytes]));
  });

  property.prop([anyTerm, fc.nat(), fc.integer({ min: 0, max: 255 })])(
    'a term with one byte changed is a term or a FormatError',
    (term, at, value) => {
      const bytes = Buffer.from(encodeTerm(term));
      bytes[at % bytes.length] = value;
      expectTermOrError(bytes);
    },
  );
});

function expectTermOrError(bytes: Buffer): void {
  try {
    decodeTerm(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FormatError);
  }
}
