// Names in cases: made unique by the nonce, filled to a length, and left alone where they are operators.
import { describe, expect, test } from 'vitest';
import { expandNames } from './expand-names.js';

const expand = (value: unknown) => expandNames(value, 'k1234567z', 'spawn-system');

describe('names in a case', () => {
  test('end in the nonce, in values and as keys of actors', () => {
    expect(expand({ actors: { $alice: { kind: 'NAMED' } }, actor: '$alice' })).toEqual({
      actors: { 'alice-k1234567z': { kind: 'NAMED' } },
      actor: 'alice-k1234567z',
    });
  });

  test('the nonce and the system stand for themselves', () => {
    expect(expand('hello $nonce in $system')).toBe('hello k1234567z in spawn-system');
  });

  test('a fill repeats its text', () => {
    expect(expand('$nonce$(é*123)')).toBe(`k1234567z${'é'.repeat(123)}`);
    expect(expand('0a$(ff00*3)')).toBe('0aff00ff00ff00');
  });

  test('operators are left alone, and two dollars are one', () => {
    expect(expand({ $any: '5 $$' })).toEqual({ $any: '5 $' });
  });
});
