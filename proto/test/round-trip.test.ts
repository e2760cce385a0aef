// Random messages of every type, and random bytes for every type. Proves: what can be encoded arrives whole, what is
// decoded is encoded again without loss, and no bytes do anything worse than being refused.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as face from '../src/index.js';
import { schemaOf, type Field, type Schema } from '../src/schema.js';

interface Codec {
  fullName: string;
  encode(message: unknown): Uint8Array;
  decode(bytes: Uint8Array): object;
  toJson(message: object): Record<string, unknown>;
  fromJson(json: Record<string, unknown>): object;
}

const codecs = Object.values(face).filter(
  (value): value is Codec & typeof value => typeof value === 'object' && 'fullName' in value,
);

const runs = { numRuns: 60 };

test.each(codecs.map((codec) => [codec.fullName, codec]))(
  '%s comes back whole, as bytes and as JSON',
  (fullName, codec) => {
    const roundTrip = fc.property(messageOf(schemaOf(fullName)), (message) => {
      const bytes = codec.encode(message);
      const json = codec.toJson(codec.decode(bytes));
      // Through fromJson, since on the wire an empty text or a 0 is no text and no number.
      expect(codec.toJson(codec.fromJson(codec.toJson(message)))).toEqual(json);
      expect(codec.encode(codec.decode(bytes))).toEqual(codec.encode(codec.fromJson(json)));
    });
    fc.assert(roundTrip, runs);
  },
);

test.each(codecs.map((codec) => [codec.fullName, codec]))(
  'bytes that are not a %s are refused, all others kept',
  (fullName, codec) => {
    const nearlyValid = messageOf(schemaOf(fullName)).chain((message) => damaged(codec.encode(message)));
    const survives = fc.property(fc.oneof(nearlyValid, fc.uint8Array({ maxLength: 60 })), (bytes) => {
      const decoded = decodeOrRefuse(codec, bytes);
      if (decoded === undefined) return;
      expect(codec.toJson(codec.decode(codec.encode(decoded)))).toEqual(codec.toJson(decoded));
    });
    fc.assert(survives, runs);
  },
);

function decodeOrRefuse(codec: Codec, bytes: Uint8Array): object | undefined {
  try {
    return codec.decode(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(face.UndecodableMessage);
    return undefined;
  }
}

/** The bytes with one of them changed, removed or added. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat({ max: bytes.length }), fc.nat({ max: 2 }), fc.uint8Array({ maxLength: 3 }))
    .map(([at, removed, added]) =>
      Uint8Array.of(...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)),
    );
}

function messageOf(schema: Schema): fc.Arbitrary<Record<string, unknown>> {
  const fields = [...schema.fields.values()];
  const record = fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])), {
    requiredKeys: [],
  });
  return record.map((message) => withOneArm(schema, message));
}

function withOneArm(schema: Schema, message: Record<string, unknown>): Record<string, unknown> {
  const arms = [...schema.fields.values()].filter(
    ({ oneof, name }) => oneof !== undefined && name in message,
  );
  const dropped = new Set(arms.slice(1).map(({ name }) => name));
  return Object.fromEntries(Object.entries(message).filter(([name]) => !dropped.has(name)));
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  const one = field.message ? messageOf(field.message) : scalarOf(field);
  if (field.shape === 'one') return one;
  if (field.shape === 'list') return fc.array(one, { maxLength: 3 });
  return fc.dictionary(fc.string({ unit: 'binary' }), one, { maxKeys: 3 });
}

function scalarOf({ scalar }: Field): fc.Arbitrary<unknown> {
  if (scalar === 'string') return fc.string({ unit: 'binary' });
  if (scalar === 'bytes') return fc.uint8Array({ maxLength: 20 });
  if (scalar === 'bool') return fc.boolean();
  if (scalar !== 'int64') return fc.integer();
  return fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    .chain((exact) => fc.constantFrom(exact, String(exact), face.toLong(exact)));
}
