// What decoding keeps, and what it refuses.
import protobuf from 'protobufjs/minimal.js';
import { expect, test } from 'vitest';
import { partsMax } from './count-parts.js';
import {
  ActorInvocation,
  copyAny,
  InvocationRequest,
  JSONType,
  Noop,
  RegistrationRequest,
  SpawnRequest,
  UndecodableMessage,
} from './index.js';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each([
  ['at the top', InvocationRequest, '1a0161 f2060161'],
  ['of every wire type', JSONType, '1007 111122334455667788 1a0161 2511223344 2b08012c'],
  ['in a nested message', ActorInvocation, '0a07 0a0161 f2060161'],
  ['in an Any', ActorInvocation, '2208 0a0178 120179 1807'],
])('fields of a newer schema come back when the message is encoded: %s', (_where, type, bytes) => {
  const wire = hex(bytes);
  expect(hexOf(type.encode(type.decode(wire)))).toBe(hexOf(wire));
});

test('keeping unknown fields is no switch for everybody: protobufjs stays as it was', () => {
  Noop.decode(hex('0807'));
  expect(protobuf.Reader.discardUnknown).toBe(true);
});

test.each([
  ['a length beyond the end', '1a05 61'],
  ['a length of 4 GiB', '1a ffffffff0f'],
  ['a tag without a value', '1a'],
  ['field number 0', '0200'],
  ['a group without an end', '73'],
  ['an end without a group', '74'],
  ['a varint without an end', '48 ffffffffffffffffffffff01'],
  ['text that is not UTF-8', '1a02 c328'],
  ['a string where a message belongs', '1204 74657374'],
  ['groups nested without end', '73'.repeat(100_000)],
])('%s is refused', (_what, bytes) => {
  expect(() => InvocationRequest.decode(hex(bytes))).toThrow(UndecodableMessage);
  expect(() => InvocationRequest.decode(new Uint8Array(hex(bytes)))).toThrow(
    /^not a spawn\.InvocationRequest: /,
  );
});

/** The two bytes, over and over, a little more often than a message may have parts. */
const flood = (pair: string) => Buffer.alloc(2 * (partsMax + 1), hex(pair));

test.each([
  ['unknown fields', ActorInvocation, '7801'],
  ['empty messages in a list', SpawnRequest, '0a00'],
  ['groups that end at once', ActorInvocation, '7b7c'],
])('bytes that would be huge in memory are refused: %s', (_what, type, pair) => {
  expect(() => type.decode(flood(pair))).toThrow(`more than ${partsMax} fields and messages in it`);
});

test('nested lists and maps count, wherever they are', () => {
  const entries = flood('0a00');
  const system = Buffer.concat([hex('12'), varint(entries.length), entries]);
  const request = Buffer.concat([hex('12'), varint(system.length), system]);
  expect(() => RegistrationRequest.decode(request)).toThrow('fields and messages in it');
  const actions = Array.from({ length: partsMax / 2 }, () => ({ name: 'a' }));
  const actors = { ann: { actions }, bob: { actions } };
  const bytes = RegistrationRequest.encode({ actorSystem: { registry: { actors } } });
  expect(() => RegistrationRequest.decode(bytes)).toThrow('fields and messages in it');
  const half = RegistrationRequest.encode({ actorSystem: { registry: { actors: { ann: { actions } } } } });
  expect(RegistrationRequest.decode(half).actorSystem?.registry?.actors?.['ann']?.actions).toHaveLength(
    partsMax / 2,
  );
});

test('a large message of few parts is decoded', () => {
  const value = { type_url: 'x/y', value: new Uint8Array(3 * partsMax).fill(0x0a) };
  const metadata = { text: '\n'.repeat(2 * partsMax) };
  const decoded = InvocationRequest.decode(InvocationRequest.encode({ value, metadata }));
  expect(decoded.value?.value?.length).toBe(3 * partsMax);
  expect(decoded.metadata).toEqual(metadata);
});

test('decoded bytes alias the input; a copied Any does not', () => {
  const bytes = InvocationRequest.encode({ value: { type_url: 'x/y', value: Uint8Array.of(1, 2) } });
  const { value } = InvocationRequest.decode(bytes);
  const copy = copyAny(value ?? {});
  bytes.fill(0);
  expect([...(value?.value ?? [])]).toEqual([0, 0]);
  expect(copy).toEqual({ type_url: 'x/y', value: Uint8Array.of(1, 2) });
  expect(copy.value.buffer.byteLength).toBe(2);
});

test('a map may have any key, also one that means something to JavaScript', () => {
  const tags = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as Record<
    string,
    string
  >;
  const decoded = ActorInvocation.decode(ActorInvocation.encode({ currentContext: { tags } }));
  expect(Object.entries(decoded.currentContext?.tags ?? {})).toEqual(Object.entries(tags));
  expect(ActorInvocation.toJson(decoded)).toEqual({ currentContext: { tags } });
});

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 127) | 128);
  }
}
