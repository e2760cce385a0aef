// JSON on the wire: a spawn.JSONType, under either package name on reading, checked by any Standard Schema.
import { JSONType, type Any } from '@spawn-conformance/proto';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { CodecError, optional, type Codec } from './codec.js';
import { json, type StandardSchema } from './json-codec.js';

const anyOf = (type_url: string, content: string): Any => ({ type_url, value: JSONType.encode({ content }) });

/** A schema as zod and its kind make them: text of digits in, a number out; issues name the path. */
const digits: StandardSchema<{ n: string }, { n: number }> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      const n = Number((value as { n?: unknown }).n);
      return Number.isNaN(n)
        ? { issues: [{ message: 'no digits', path: [{ key: 'n' }] }] }
        : { value: { n } };
    },
  },
};

describe('json', () => {
  test('is written as a spawn.JSONType', () => {
    expect(json<{ a: number }>().encode({ a: 1 })).toEqual(
      anyOf('type.googleapis.com/spawn.JSONType', '{"a":1}'),
    );
  });

  test.each([
    'type.googleapis.com/spawn.JSONType',
    'type.googleapis.com/eigr.functions.protocol.JSONType',
    'example.org/x/spawn.JSONType',
    'spawn.JSONType',
  ])('is read under %s', async (typeUrl) => {
    expect(await json<unknown>().decode(anyOf(typeUrl, '[null]'))).toEqual([null]);
  });

  test('another type is refused by both names', () => {
    expect(() => json().decode(anyOf('type.googleapis.com/shop.Cart', '{}'))).toThrow(
      new CodecError('expected a spawn.JSONType, got a shop.Cart'),
    );
  });

  test('bytes without a type_url are refused', () => {
    expect(() => json().decode({ value: new Uint8Array([1]) })).toThrow('got an Any without type_url');
  });

  test('text that is no JSON is refused', () => {
    expect(() => json().decode(anyOf('spawn.JSONType', '{'))).toThrow(CodecError);
    expect(() => json().decode(anyOf('spawn.JSONType', ''))).toThrow(/^not JSON: /);
  });

  test.each([[undefined], [() => 1], [Symbol('x')], [1n]])(
    'a value that JSON has not is refused: %s',
    (value) => {
      expect(() => json<unknown>().encode(value)).toThrow(/^not a JSON value/);
    },
  );

  test('a schema turns what was written into what is read', async () => {
    const codec = json(digits);
    expectTypeOf(codec).toEqualTypeOf<Codec<{ n: string }, { n: number }>>();
    expect(await codec.decode(codec.encode({ n: '12' }))).toEqual({ n: 12 });
  });

  test('a schema refuses with the path of each problem', async () => {
    const decoded = async () => json(digits).decode(anyOf('spawn.JSONType', '{"n":"x"}'));
    await expect(decoded).rejects.toThrow(new CodecError('the schema refuses the JSON: n: no digits'));
  });
});

test('optional() lets a value be missing, and reads and writes it as before', async () => {
  const codec = optional(json<number>());
  expectTypeOf(codec).toEqualTypeOf<Codec<number | undefined, number | undefined>>();
  expect(codec.isOptional).toBe(true);
  expect(await codec.decode(codec.encode(5))).toBe(5);
  expect(() => codec.encode(undefined)).toThrow('nothing to encode as spawn.JSONType');
});
