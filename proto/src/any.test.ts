import { expect, test } from 'vitest';
import {
  ActorState,
  anyIs,
  InvalidMessage,
  isUnset,
  JSONType,
  Noop,
  pack,
  packJson,
  UndecodableMessage,
  unpack,
  unpackJson,
} from './index.js';

const prefix = 'type.googleapis.com/';

test('a packed message says its type and comes back', () => {
  const any = pack(JSONType, { content: '{}' });
  expect(any).toEqual({ type_url: `${prefix}spawn.JSONType`, value: Buffer.from('0a027b7d', 'hex') });
  expect(unpack(any, JSONType).content).toBe('{}');
});

test.each([
  ['spawn.JSONType', JSONType],
  ['eigr.functions.protocol.JSONType', JSONType],
  ['spawn.Noop', Noop],
  ['eigr.functions.protocol.Noop', Noop],
  ['eigr.functions.protocol.actors.ActorState', ActorState],
])('%s is recognised', (name, type) => {
  for (const typeUrl of [name, prefix + name, `x.org/a/${name}`])
    expect(anyIs({ type_url: typeUrl }, type)).toBe(true);
});

test.each(['', 'my.app.JSONType', 'JSONType', 'spawn.Noop', 'spawn.JSONTypes', 'eigr.functions.protocol.'])(
  '%j is no JSONType',
  (name) => {
    expect(anyIs({ type_url: prefix + name }, JSONType)).toBe(false);
    expect(() => unpack({ type_url: prefix + name }, JSONType)).toThrow(UndecodableMessage);
    expect(() => unpack({ type_url: prefix + name }, JSONType)).toThrow(
      `holds "${prefix}${name}", not a spawn.JSONType`,
    );
  },
);

test('an Any without bytes holds the empty message, one with other bytes is refused', () => {
  expect(unpack({ type_url: `${prefix}spawn.Noop` }, Noop)).toEqual({});
  expect(() => unpack({ type_url: 'spawn.JSONType', value: Uint8Array.of(10) }, JSONType)).toThrow(
    UndecodableMessage,
  );
});

test('only an Any without type and bytes counts as unset', () => {
  for (const any of [undefined, null, {}, { type_url: '' }, { value: new Uint8Array() }])
    expect(isUnset(any)).toBe(true);
  for (const any of [{ type_url: 'x/y' }, { value: Uint8Array.of(0) }]) expect(isUnset(any)).toBe(false);
});

test.each([[null], [0], [''], ['ä'], [[1, { a: [] }]], [{ sum: 3 }]])(
  'JSON travels as an Any: %j',
  (value) => {
    const any = packJson(value);
    expect(any.type_url).toBe(`${prefix}spawn.JSONType`);
    expect(unpackJson(any)).toEqual(value);
    expect(unpackJson({ ...any, type_url: `${prefix}eigr.functions.protocol.JSONType` })).toEqual(value);
  },
);

test('what has no JSON is refused, and so is a JSONType without JSON', () => {
  const cycle: unknown[] = [];
  cycle.push(cycle);
  for (const value of [undefined, () => 1, 5n, cycle]) expect(() => packJson(value)).toThrow(InvalidMessage);
  expect(() => unpackJson(pack(JSONType, { content: '{' }))).toThrow(UndecodableMessage);
  expect(() => unpackJson(pack(Noop, {}))).toThrow('not a spawn.JSONType');
});
