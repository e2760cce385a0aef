import { describe, expect, test } from 'vitest';
import { decodeTerm } from './decode-term.js';
import { encodeTerm } from './encode-term.js';
import { FormatError } from './format-error.js';
import {
  atom,
  binary,
  BitString,
  Float,
  ImproperList,
  mapOf,
  Opaque,
  Pid,
  Port,
  Reference,
  TermMap,
  tuple,
  type Term,
} from './terms.js';

/** As Erlang writes it between nodes (atoms in UTF-8), and what it stands for. */
const vectors: readonly (readonly [name: string, hex: string, term: Term])[] = [
  ['{ok,<<1,2>>}', '83680277026f6b6d000000020102', tuple(atom('ok'), Buffer.from([1, 2]))],
  ['0', '836100', 0],
  ['255', '8361ff', 255],
  ['256', '836200000100', 256],
  ['-1', '8362ffffffff', -1],
  ['2147483647', '83627fffffff', 2147483647],
  ['-2147483648', '836280000000', -2147483648],
  ['2147483648', '836e040000000080', 2147483648],
  ['-2147483649', '836e040101000080', -2147483649],
  ['2^53 - 1', '836e0700ffffffffffff1f', Number.MAX_SAFE_INTEGER],
  ['2^53', '836e070000000000000020', 2n ** 53n],
  ['2^70', '836e0900000000000000000040', 2n ** 70n],
  ['-(2^64)', '836e0901000000000000000001', -(2n ** 64n)],
  ['1.5', '83463ff8000000000000', new Float(1.5)],
  ['1.0', '83463ff0000000000000', new Float(1)],
  ['true', '83770474727565', atom('true')],
  ["'å'", '837702c3a5', atom('å')],
  ['[]', '836a', []],
  ['[a]', '836c0000000177016' + '16a', [atom('a')]],
  ['[256]', '836c0000000162000001006a', [256]],
  ['[a|b]', '836c000000017701617701' + '62', new ImproperList([atom('a')], atom('b'))],
  ['#{}', '837400000000', new TermMap([])],
  ['#{a => 1}', '837400000001770161' + '6101', mapOf({ a: 1 })],
  ['{}', '836800', tuple()],
  ['<<>>', '836d00000000', Buffer.alloc(0)],
  ['<<5:3>>', '834d0000000103a0', new BitString(Buffer.from([0xa0]), 3)],
  ['a pid', '8358770361406200000057000000000000000' + '7', new Pid('a@b', 0x57, 0, 7)],
  [
    'a reference',
    '835a000377036140620000000700000001000000020000000' + '3',
    new Reference('a@b', 7, [1, 2, 3]),
  ],
  ['a port', '8378770361406200000000000000050000000' + '7', new Port('a@b', 5n, 7)],
  [
    'fun lists:map/2',
    '83717705' + '6c69737473' + '7703' + '6d6170' + '6102',
    new Opaque(Buffer.from('7177056c6973747377036d61706102', 'hex')),
  ],
];

describe('terms and their bytes', () => {
  test.each(vectors)('%s', (_name, hex, term) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decodeTerm(bytes)).toEqual(term);
    expect(encodeTerm(term).toString('hex')).toBe(hex);
  });

  test('a list of small integers comes as STRING_EXT, and "abc" is one', () => {
    expect(decodeTerm(Buffer.from('836b0003616263', 'hex'))).toEqual([97, 98, 99]);
    expect(decodeTerm(encodeTerm([97, 98, 99]))).toEqual([97, 98, 99]);
  });

  test('old forms are read: latin1 atoms, small creations, floats as text', () => {
    expect(decodeTerm(Buffer.from('836400026f6b', 'hex'))).toEqual(atom('ok'));
    expect(decodeTerm(Buffer.from('837301e5', 'hex'))).toEqual(atom('å'));
    expect(decodeTerm(Buffer.from('8367770161000000010000000203', 'hex'))).toEqual(new Pid('a', 1, 2, 3));
    expect(decodeTerm(Buffer.from('837200017701610300000009', 'hex'))).toEqual(new Reference('a', 3, [9]));
    expect(decodeTerm(Buffer.from('83597701610000000500000007', 'hex'))).toEqual(new Port('a', 5n, 7));
    expect(decodeTerm(Buffer.from('83667701610000000507', 'hex'))).toEqual(new Port('a', 5n, 7));
    const float = Buffer.concat([Buffer.from([131, 99]), Buffer.alloc(31)]);
    float.write('-1.50000000000000000000e+00', 2);
    expect(decodeTerm(float)).toEqual(new Float(-1.5));
  });

  test('a large tuple and a long atom change their form', () => {
    const large = tuple(...Array.from({ length: 256 }, (_, index) => index));
    expect(encodeTerm(large)[1]).toBe(105);
    expect(decodeTerm(encodeTerm(large))).toEqual(large);
    const long = atom('å'.repeat(255));
    expect(encodeTerm(long)[1]).toBe(118);
    expect(decodeTerm(encodeTerm(long))).toEqual(long);
    expect(() => encodeTerm(atom('å'.repeat(256)))).toThrow(FormatError);
  });

  test('a fun is kept as it came', () => {
    const fun = Buffer.from('70000000080102030' + '4', 'hex');
    const decoded = decodeTerm(Buffer.concat([Buffer.from([131]), fun]));
    expect(decoded).toEqual(new Opaque(fun));
    expect(encodeTerm(decoded).subarray(1)).toEqual(fun);
  });

  test('what was decoded shares no memory with the input', () => {
    const bytes = encodeTerm(tuple(binary('abc'), new BitString(Buffer.from([0x80]), 1)));
    const decoded = decodeTerm(bytes);
    bytes.fill(0xff);
    expect(decoded).toEqual(tuple(binary('abc'), new BitString(Buffer.from([0x80]), 1)));
  });

  test('a map is asked by the names of its atoms', () => {
    const map = new TermMap([
      [binary('a'), 0],
      [atom('a'), 1],
    ]);
    expect(map.get('a')).toBe(1);
    expect(map.get('b')).toBeUndefined();
  });
});

describe('what no term is', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['another version', '826100'],
    ['an unknown tag', '8301'],
    ['a compressed term', '8350000000056161'],
    ['a local term', '8379'],
    ['an atom cache reference', '835200'],
    ['an atom that ends early', '83770561'],
    ['an atom that is no UTF-8', '837701ff'],
    ['a tuple of four billion', '8369ffffffff'],
    ['a list of four billion', '836cffffffff'],
    ['a map of two billion', '83747fffffff'],
    ['a binary of four gigabytes', '836dffffffff00'],
    ['an integer of four gigabytes', '836fffffffff00'],
    ['an integer of 64 KiB and a byte', `836f0001000100${'01'.repeat(65_537)}`],
    ['a float that is no number', '83467ff8000000000000'],
    ['an infinite float', '83467ff0000000000000'],
    ['an old float that is no number', `8363${'61'.repeat(31)}`],
    ['a pid of a node that is no atom', '83586101000000010000000000000001'],
    ['a reference of no words', '835a000077016100000001'],
    ['a reference of six words', `835a000677016100000001${'00000001'.repeat(6)}`],
    ['a last byte of nine bits', '834d0000000109ff'],
    ['a fun shorter than its size', '837000000003'],
    ['a list without an end', '836c000000016101'],
    ['something after the term', '83610000'],
  ];
  test.each(bad)('%s is refused', (_name, hex) => {
    expect(() => decodeTerm(Buffer.from(hex, 'hex'))).toThrow(FormatError);
  });

  test('every beginning of a good term is refused', () => {
    for (const [, hex] of vectors) {
      const bytes = Buffer.from(hex, 'hex');
      for (let length = 0; length < bytes.length; length++) {
        expect(() => decodeTerm(bytes.subarray(0, length))).toThrow(FormatError);
      }
    }
  });

  test('depth is limited, for tuples, lists, tails and maps', () => {
    const nested = (depth: number, open: string): Buffer =>
      Buffer.concat([Buffer.from([131]), Buffer.from(open.repeat(depth), 'hex'), Buffer.from([106])]);
    expect(decodeTerm(nested(256, '6801'))).toBeDefined();
    for (const open of ['6801', '6c00000001', '7400000001']) {
      expect(() => decodeTerm(nested(100_000, open))).toThrow('deeper than 256');
    }
  });

  test('a list whose tail is a list is one list, without depth', () => {
    const links = Buffer.from('6c000000016107'.repeat(100_000), 'hex');
    const decoded = decodeTerm(Buffer.concat([Buffer.from([131]), links, Buffer.from([106])]));
    expect(decoded).toHaveLength(100_000);
  });

  test('the number of terms is limited', () => {
    const limits = { depthMax: 10, termsMax: 1_000 };
    expect(decodeTerm(encodeTerm(Array.from({ length: 998 }, () => [])), limits)).toHaveLength(998);
    expect(() => decodeTerm(encodeTerm(Array.from({ length: 1_000 }, () => [])), limits)).toThrow(
      'more terms',
    );
    const text = Buffer.concat([Buffer.from('836b03e9', 'hex'), Buffer.alloc(1001), Buffer.alloc(0)]);
    expect(() => decodeTerm(text, limits)).toThrow('more terms');
  });

  test.each([
    ['a fraction', 1.5],
    ['an unsafe integer', 2 ** 60],
    ['not a number', Number.NaN],
    ['a text', 'abc' as unknown as Term],
    ['nothing', undefined as unknown as Term],
    ['an improper list of nothing', new ImproperList([], 1)],
    ['an infinite float', new Float(Infinity)],
  ])('%s cannot be sent', (_name, term) => {
    expect(() => encodeTerm(term)).toThrow(FormatError);
  });
});
