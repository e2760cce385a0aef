import { RegistrationRequest } from '@spawn-conformance/proto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainUndecodable } from './undecodable-registration.js';

function field(number: number, ...contents: Uint8Array[]): Buffer {
  const bytes = Buffer.concat(contents);
  return Buffer.from([(number << 3) | 2, bytes.length, ...bytes]);
}

function registrationOf(...actorFields: Uint8Array[]): Buffer {
  const id = field(1, field(1, Buffer.from('joe')));
  const entry = field(1, field(1, Buffer.from('key')), field(2, id, ...actorFields));
  return field(2, field(2, entry));
}

const broken = Uint8Array.of(0xff, 0xff);

test.each([
  [6, field(1, Buffer.from('test')), 'metadata.channel_group "test" is no Channel message (a plain string?)'],
  [6, broken, 'metadata cannot be decoded'],
  [3, broken, 'settings cannot be decoded'],
  [2, field(2, broken), 'state cannot be decoded'],
  [4, broken, 'actions cannot be decoded'],
  [5, broken, 'timer_actions cannot be decoded'],
])('a broken field %i is named with its actor', (number, contents, problem) => {
  const bytes = registrationOf(field(number, contents));
  expect(() => RegistrationRequest.decode(bytes)).toThrow();
  expect(explainUndecodable(bytes)).toBe(`actor "joe": ${problem}`);
});

test('what is not the fault of an actor is not explained', () => {
  expect(explainUndecodable(registrationOf())).toBeUndefined();
  expect(explainUndecodable(broken)).toBeUndefined();
  expect(explainUndecodable(new Uint8Array())).toBeUndefined();
});

test('random bytes never break it', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void explainUndecodable(bytes)));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      explainUndecodable(Buffer.concat([field(2, field(2, field(1, bytes)))]));
    }),
  );
});
