// The published .proto files and the table of field numbers say the same, word for word and both ways; also the
// custom options, which no code is generated from.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import protobuf from 'protobufjs';
import { expect, test } from 'vitest';
import { readWireTable, type TableField } from './wire-table.js';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../proto');
const files = ['protocol', 'actor', 'options', 'extensions', 'healthcheck', 'state'];
const table = readWireTable();
const { types, enums, extensions } = readProtoFiles();

const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;

test('the same messages', () => {
  const wellKnown = Object.keys(table.messages).filter((name) => name.startsWith('google.'));
  const ours = types
    .filter(({ fullName }) => fullName.startsWith('.spawn.'))
    .map(({ fullName }) => fullName.slice(1));
  expect([...ours, ...wellKnown].sort()).toEqual(Object.keys(table.messages).sort());
});

test.each(Object.entries(table.messages))('the same fields in %s', (name, fields) => {
  const type = types.find(({ fullName }) => fullName === `.${name}`);
  expect(type?.fieldsArray.map(asInTable).sort(byNumber)).toEqual([...fields].sort(byNumber));
});

test.each(Object.entries(table.enums))('the same values in %s', (name, values) => {
  expect(enums.find(({ fullName }) => fullName === `.${name}`)?.values).toEqual(values);
});

test('no other enums, and the same custom options', () => {
  expect(enums.filter(({ fullName }) => fullName.startsWith('.spawn.'))).toHaveLength(
    Object.keys(table.enums).length,
  );
  const options = extensions.map((field) => ({
    extends: field.extend?.replace(/^\./, ''),
    ...asInTable(field),
  }));
  expect(options.sort(byNumber)).toEqual([...table.options].sort(byNumber));
});

function asInTable(field: protobuf.Field): TableField {
  const item = field.resolvedType?.fullName.slice(1) ?? field.type;
  const type =
    field instanceof protobuf.MapField
      ? `map<${field.keyType}, ${item}>`
      : field.repeated
        ? `repeated ${item}`
        : item;
  return { number: field.id, name: field.name, type, ...(field.partOf && { oneof: field.partOf.name }) };
}

function readProtoFiles() {
  const root = new protobuf.Root();
  // Any and Timestamp are built in; the descriptor of the options comes with protobufjs.
  const ours = (target: string) => target.startsWith('spawn/');
  root.resolvePath = (_origin, target) =>
    join(ours(target) ? folder : dirname(require.resolve('protobufjs/package.json')), target);
  root.loadSync(
    files.map((file) => `spawn/actors/${file}.proto`),
    { keepCase: true },
  );
  const all = root.resolveAll().nestedArray.flatMap(withNested);
  return {
    types: all.filter((object) => object instanceof protobuf.Type),
    enums: all.filter((object) => object instanceof protobuf.Enum),
    extensions: all.filter((object) => object instanceof protobuf.Field),
  };
}

function withNested(object: protobuf.ReflectionObject): protobuf.ReflectionObject[] {
  const nested = object instanceof protobuf.Namespace ? object.nestedArray : [];
  return [object, ...nested.flatMap(withNested)];
}
