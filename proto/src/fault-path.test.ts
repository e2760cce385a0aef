import { expect, test } from 'vitest';
import { Actor, ActorInvocation, RegistrationRequest } from './messages.js';

/** The Channel list as one SDK writes it: a string where the messages belong. */
const stringChannel = bytesField(1, Buffer.from('test'));

function bytesField(id: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of((id << 3) | 2, bytes.length), bytes]);
}

function registrationOf(actor: Uint8Array): Buffer {
  const entry = Buffer.concat([bytesField(1, Buffer.from('joe')), bytesField(2, actor)]);
  return bytesField(2, bytesField(2, bytesField(1, entry)));
}

test('names the field, through messages and map entries', () => {
  const actor = Buffer.concat([Actor.encode({ id: { name: 'joe' } }), bytesField(6, stringChannel)]);
  expect(() => RegistrationRequest.decode(registrationOf(actor))).toThrow(
    'not a spawn.RegistrationRequest: actor_system.registry.actors["joe"].metadata.channel_group: invalid wire type',
  );
});

test('names a map entry by what is left of its key', () => {
  const cut = bytesField(2, bytesField(2, bytesField(1, Buffer.of(10, 9, 106))));
  expect(() => RegistrationRequest.decode(cut)).toThrow('actor_system.registry.actors[]: ');
});

test('names a string that is no UTF-8', () => {
  const invocation = bytesField(1, bytesField(1, Buffer.of(0xff, 0xfe)));
  expect(() => ActorInvocation.decode(invocation)).toThrow(/^not a spawn.ActorInvocation: actor\.name: /);
});

test('names a field that is longer than the message', () => {
  expect(() => ActorInvocation.decode(Buffer.of(0x12, 9, 65))).toThrow('ActorInvocation: action_name: ');
});

test('names nothing when the message itself breaks off', () => {
  expect(() => ActorInvocation.decode(Buffer.of(0x0f))).toThrow(
    /^not a spawn.ActorInvocation: invalid wire type/,
  );
});
