// Golden bytes: the codec that the kit shares with the subjects is judged here, against bytes that are made from the
// table of field numbers by an encoder that knows nothing of the .proto files.
import * as proto from '@spawn-conformance/proto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeByTable } from './wire-encoder.js';
import { samplesOf, type Sample } from './wire-samples.js';
import { jsonName, readWireTable, vectorsFolder } from './wire-table.js';

interface Vector extends Sample {
  readonly hex: string;
}

interface Codec {
  readonly fullName: string;
  encode(message: object): Uint8Array;
  decode(bytes: Uint8Array): object;
  toJson(message: object): Record<string, unknown>;
  fromJson(json: Readonly<Record<string, unknown>>): object;
}

const table = readWireTable();
const codecs = new Map(
  Object.values(proto)
    .filter((value): value is Codec & typeof value => typeof value === 'object' && 'fullName' in value)
    .map((codec) => [codec.fullName, codec]),
);
const read = (file: string) => JSON.parse(readFileSync(join(vectorsFolder, file), 'utf8')) as Vector[];
const vectors = read('wire.json');
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the vectors are what the table gives', async () => {
  const lines = samplesOf(table).map((sample) =>
    JSON.stringify({ ...sample, hex: hexOf(encodeByTable(table, sample.message, sample.json)) }),
  );
  await expect(`[\n${lines.join(',\n')}\n]\n`).toMatchFileSnapshot(join(vectorsFolder, 'wire.json'));
});

test('every message, field and arm has a vector of its own, and no two of a message are the same bytes', () => {
  for (const [message, fields] of Object.entries(table.messages)) {
    const own = vectors.filter((vector) => vector.message === message);
    expect(own.map(({ hex }) => hex)[0]).toBe('');
    expect(new Set(own.map(({ hex }) => hex)).size).toBe(own.length);
    const alone = own
      .filter(({ json }) => Object.keys(json).length === 1)
      .map(({ json }) => Object.keys(json)[0]);
    expect(new Set(alone)).toEqual(new Set(fields.map(jsonName)));
  }
});

test('the codecs are those of the table, all of them', () => {
  expect([...codecs.keys()].sort()).toEqual(Object.keys(table.messages).sort());
});

test.each(vectors.map((vector) => [`${vector.message}: ${vector.what}`, vector] as const))(
  '%s',
  (_name, vector) => {
    const codec = codecs.get(vector.message);
    expect(codec && hexOf(codec.encode(codec.fromJson(vector.json)))).toBe(vector.hex);
    expect(codec?.toJson(codec.decode(Buffer.from(vector.hex, 'hex')))).toEqual(vector.json);
  },
);

test.each(read('other-forms.json').map((vector) => [`${vector.message}: ${vector.what}`, vector] as const))(
  'another encoder may write it so: %s',
  (_name, vector) => {
    const codec = codecs.get(vector.message);
    expect(codec?.toJson(codec.decode(Buffer.from(vector.hex, 'hex')))).toEqual(vector.json);
  },
);
