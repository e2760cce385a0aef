// Protobuf values: anything that encodes and decodes, under its full name.
import { ActorId } from '@spawn-conformance/proto';
import protobufjs from 'protobufjs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { CodecError, type Codec } from './codec.js';
import { protobuf } from './protobuf-codec.js';

const cart = protobufjs.parse(
  'syntax = "proto3"; package shop; message Cart { repeated string items = 1; }',
).root;

describe('protobuf', () => {
  test('takes the wire messages of the proto package', async () => {
    const codec = protobuf(ActorId);
    expect(codec.encode({ name: 'ann' })).toEqual({
      type_url: 'type.googleapis.com/spawn.actors.ActorId',
      value: Buffer.from([10, 3, 97, 110, 110]),
    });
    expect(await codec.decode(codec.encode({ name: 'ann' }))).toMatchObject({ name: 'ann' });
  });

  test('takes protobufjs reflection types', async () => {
    const codec = protobuf(cart.lookupType('shop.Cart'));
    expect(codec.typeName).toBe('shop.Cart');
    expect(await codec.decode(codec.encode({ items: ['pen'] }))).toMatchObject({ items: ['pen'] });
  });

  test('takes ts-proto types, whose encode gives a writer and whose name is $type', () => {
    const type = {
      $type: 'shop.Order',
      encode: (order: { id: number }) => ({ finish: () => Uint8Array.of(order.id) }),
      decode: (bytes: Uint8Array) => ({ id: bytes[0] ?? 0 }),
    };
    const codec = protobuf(type);
    expectTypeOf(codec).toEqualTypeOf<Codec<{ id: number }, { id: number }>>();
    expect(codec.encode({ id: 7 })).toEqual({
      type_url: 'type.googleapis.com/shop.Order',
      value: Uint8Array.of(7),
    });
  });

  test('a type without a name needs one', () => {
    const nameless = { encode: () => new Uint8Array(), decode: () => ({}) };
    expect(() => protobuf(nameless)).toThrow('pass protobuf(type, { typeName })');
    expect(protobuf(nameless, { typeName: 'shop.Item' }).typeName).toBe('shop.Item');
  });

  test('a value of the wrong type is refused, not written as empty', () => {
    expect(() => protobuf(ActorId).encode({ name: 5 as never })).toThrow(CodecError);
    expect(() => protobuf(cart.lookupType('shop.Cart')).encode({ items: 'pen' as never })).toThrow(
      new CodecError('not a shop.Cart: items: array expected'),
    );
  });

  test('bytes that are no such message are refused', () => {
    const any = { type_url: 'x/spawn.actors.ActorId', value: Uint8Array.of(10, 99) };
    expect(() => protobuf(ActorId).decode(any)).toThrow(/^not a spawn.actors.ActorId: /);
  });

  test('the package may be another one, the message may not (CBK-58)', async () => {
    const value = ActorId.encode({ name: 'ann' });
    const read = (type_url: string) => protobuf(ActorId).decode({ type_url, value });
    expect(await read('type.googleapis.com/eigr.functions.protocol.actors.ActorId')).toMatchObject({
      name: 'ann',
    });
    expect(() => read('type.googleapis.com/spawn.actors.Actor')).toThrow(
      'expected a spawn.actors.ActorId, got a spawn.actors.Actor',
    );
  });
});
