import { describe, expect, test } from 'vitest';
import { anyOf, readable, textOf } from './any-value.js';
import { match, operatorSummaries } from './match.js';

const holds = (expected: unknown, got: unknown) => match(expected, got, 'it').length === 0;

describe('match', () => {
  test('a map is partial, a list is exact, a scalar is equal', () => {
    expect(holds({ a: 1 }, { a: 1, b: 2 })).toBe(true);
    expect(holds({ a: 1 }, { b: 1 })).toBe(false);
    expect(holds([1, 2], [1, 2])).toBe(true);
    expect(holds([1], [1, 2])).toBe(false);
    expect(holds('1', 1)).toBe(false);
  });

  test('nothing observed matches nothing but $absent', () => {
    for (const expected of [1, 'a', {}, []]) {
      if (JSON.stringify(expected) === '{}') continue;
      expect(holds(expected, undefined)).toBe(false);
    }
    expect(holds({ a: { $absent: true } }, {})).toBe(true);
    expect(holds({ a: { $absent: true } }, { a: null })).toBe(false);
    expect(holds({ $absent: false }, undefined)).toBe(false);
  });

  test.each([
    [{ $any: 'x' }, anyOf('x'), anyOf('y')],
    [{ $absent: true }, undefined, 0],
    [{ $not: 1 }, 2, 1],
    [{ $oneOf: [1, 2] }, 2, 3],
    [{ $all: [{ $atLeast: 1 }, { $atMost: 2 }] }, 2, 3],
    [{ $matches: '^a+$' }, 'aaa', 'ab'],
    [{ $mediaType: 'text/plain' }, 'Text/Plain ; charset=utf-8', 'text/plainer'],
    [{ $mediaType: 'text/plain' }, 'text/plain', undefined],
    [{ $contains: 'b' }, 'abc', 'ac'],
    [{ $contains: { a: 1 } }, [{ a: 2 }, { a: 1 }], [{ a: 2 }]],
    [{ $count: 2 }, [1, 2], [1]],
    [{ $count: { $atLeast: 1 } }, { a: 1 }, {}],
    [{ $atLeast: 3 }, 3, 2],
    [{ $atMost: 3 }, 3, 4],
    [{ $each: { a: 1 } }, [{ a: 1 }], []],
    [{ $equals: { a: 1 } }, { a: 1 }, { a: 1, b: 2 }],
  ])('%j holds for one and not for the other', (expected, good, bad) => {
    expect(holds(expected, good)).toBe(true);
    expect(holds(expected, bad)).toBe(false);
  });

  test('every operator that the docs name exists', () => {
    for (const operator of Object.keys(operatorSummaries)) {
      expect(() => match({ [operator]: operator === '$any' ? 'x' : [] }, undefined, 'it')).not.toThrow();
    }
    expect(() => match({ $any_: 1 }, 1, 'it')).toThrow('unknown operator $any_');
  });

  test('a mismatch says its path, what was expected and what came', () => {
    expect(match({ body: { list: [{ a: 1 }] } }, { body: { list: [{ a: 2 }] } }, 'answer')).toEqual([
      { path: 'answer.body.list[0].a', expected: '1', got: '2' },
    ]);
  });
});

describe('texts as values', () => {
  test('are shown to people as what they hold', () => {
    expect(readable({ body: anyOf('hi') })).toBe('{"body":{"State":{"text":"hi"}}}');
    expect(readable({ type_url: 'x.spawn.conformance.State', value: '////' })).toContain('////');
  });

  test('a text goes into an Any and comes back', () => {
    expect(textOf(anyOf('grüße'))).toBe('grüße');
    expect(textOf({ type_url: 'other', value: '' })).toBeUndefined();
  });

  test('exact bytes stay exact; anything else is a mistake of the case', () => {
    expect(anyOf({ type_url: 't', base64: 'AA==' })).toEqual({ type_url: 't', value: 'AA==' });
    expect(() => anyOf(5)).toThrow('a value is a text or');
  });
});
