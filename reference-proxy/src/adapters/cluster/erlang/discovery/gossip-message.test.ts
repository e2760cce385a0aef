import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { createGossipCipher } from './gossip-cipher.js';
import { readHeartbeat, writeHeartbeat } from './gossip-message.js';

test('a heartbeat is the bytes that libcluster sends on OTP 26 and later', () => {
  const bytes = '6865617274626561743a3a' + '83740000000177046e6f6465770b61403132372e302e302e31';
  expect(writeHeartbeat('a@127.0.0.1').toString('hex')).toBe(bytes);
  expect(readHeartbeat(Buffer.from(bytes, 'hex'))).toBe('a@127.0.0.1');
});

test('one of OTP 25, with its older form of atoms, is read, too', () => {
  const bytes = '6865617274626561743a3a' + '8374000000016400046e6f646564000b61403132372e302e302e31';
  expect(readHeartbeat(Buffer.from(bytes, 'hex'))).toBe('a@127.0.0.1');
});

test.each([
  ['nothing', ''],
  ['no prelude', '83740000000177046e6f6465770161'],
  ['the prelude alone', '6865617274626561743a3a'],
  ['a cut term', '6865617274626561743a3a' + '83740000000177046e6f6465770b6140'],
  ['bytes behind the term', '6865617274626561743a3a' + '83740000000177046e6f6465770161' + '00'],
  ['a node that is no atom', '6865617274626561743a3a' + '83740000000177046e6f64656101'],
  ['a list', '6865617274626561743a3a' + '836a'],
  ['a map that claims four billion pairs', '6865617274626561743a3a' + '8374ffffffff'],
])('%s is no heartbeat', (_what, hex) => {
  expect(readHeartbeat(Buffer.from(hex, 'hex'))).toBeUndefined();
});

property.prop([fc.uint8Array({ maxLength: 200 })])('random bytes behind the prelude do no harm', (bytes) => {
  const node = readHeartbeat(Buffer.concat([Buffer.from('heartbeat::'), bytes]));
  expect(['string', 'undefined']).toContain(typeof node);
});

test('gossip is sealed as libcluster seals it', () => {
  // Made with: openssl enc -aes-256-cbc -K $(printf quiet | sha256sum) -iv 000102…0f
  const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
  const sealed = Buffer.from(
    'd4b6d3d7e58596d506ad5b51a00f18ea4d792bf9cc45c4ae7396712af1d485afa1501626dab2749ed20818c7ddc920d0',
    'hex',
  );
  const opened = createGossipCipher('quiet').open(Buffer.concat([iv, sealed]));
  expect(opened && readHeartbeat(opened)).toBe('a@127.0.0.1');
});

test('sealed twice, the same heartbeat is two packets; both open', () => {
  const cipher = createGossipCipher('quiet');
  const [one, two] = [cipher.seal(Buffer.from('x')), cipher.seal(Buffer.from('x'))];
  expect(one.equals(two)).toBe(false);
  expect([cipher.open(one)?.toString(), cipher.open(two)?.toString()]).toEqual(['x', 'x']);
});

test('what was sealed with another secret, or not at all, does not open to a heartbeat', () => {
  const cipher = createGossipCipher('quiet');
  for (const packet of [
    createGossipCipher('loud').seal(writeHeartbeat('a@h')),
    writeHeartbeat('a@h'),
    Buffer.alloc(16),
  ]) {
    const opened = cipher.open(packet);
    expect(opened && readHeartbeat(opened)).toBeUndefined();
  }
});
