// Peers without the cookie do their worst at the port of a proxy: it stays up, its memory bounded, and nobody else notices.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import timers from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import { encodeName, encodeReply } from '../../src/adapters/cluster/erlang/handshake-packets.js';
import { seeded } from '../durability/seeded.js';
import { proxyName, startBesieged } from './besieged-proxy.js';
import { dialRaw, dialSocket } from './raw-peer.js';

const name = encodeName({ name: 'raw@127.0.0.1', flags: ownFlags(true), creation: 7 });

function packet(body: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body]);
}

const ended = (socket: Socket): Promise<unknown> => once(socket.resume(), 'close');

test('random bytes', async () => {
  const seed = Date.now() % 2 ** 31;
  console.log(`random bytes for a proxy: seed ${seed}`);
  const chance = seeded(seed);
  const proxy = await startBesieged();
  await proxy.under(async () => {
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(Array.from({ length: 2 + chance.below(500) }, () => chance.below(256)));
      const socket = await dialSocket(proxy.port);
      socket.write(bytes);
      // A first packet that is whole is wrong, and so is one that is too long; others are still waited for.
      if (bytes.length >= 2 + bytes.readUInt16BE(0) || bytes.readUInt16BE(0) > 8_192) await ended(socket);
      else socket.end();
    }
  });
});

test('handshakes that stop anywhere, hundreds at a time', async () => {
  const proxy = await startBesieged();
  const handshake = Buffer.concat([packet(name), packet(encodeReply(1, Buffer.alloc(16)))]);
  await proxy.under(async () => {
    const sockets: Socket[] = [];
    for (let length = 0; length < 300; length += 1) {
      const socket = await dialSocket(proxy.port);
      socket.write(handshake.subarray(0, length % handshake.length));
      sockets.push(socket);
    }
    const late = await proxy.intruder('late@127.0.0.1');
    expect(late.socket.destroyed).toBe(false);
    for (const socket of sockets) socket.destroy();
  });
});

const bad: readonly (readonly [string, readonly Buffer[]])[] = [
  ['a wrong proof', [packet(name), packet(encodeReply(1, Buffer.alloc(16)))]],
  ['a name that is none', [packet(encodeName({ name: 'no name', flags: ownFlags(true), creation: 7 }))]],
  ['its own name', [packet(encodeName({ name: 'a@127.0.0.1', flags: ownFlags(true), creation: 7 }))]],
  ['a node that can do too little', [packet(encodeName({ name: 'old@127.0.0.1', flags: 4n, creation: 7 }))]],
  [
    'the handshake of before',
    [packet(Buffer.concat([Buffer.from('n\0\x05'), Buffer.alloc(4), Buffer.from('raw@127.0.0.1')]))],
  ],
  ['a packet of 65535 bytes', [Buffer.alloc(2, 0xff), Buffer.alloc(65_535)]],
  ['an empty packet', [packet(Buffer.alloc(0))]],
  ['an answer before the question', [packet(Buffer.from('sok'))]],
];

test('what is no handshake is refused at once', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    for (const [what, packets] of bad) {
      const socket = await dialSocket(proxy.port);
      for (const bytes of packets) socket.write(bytes);
      const end = await Promise.race([
        ended(socket).then(() => 'refused'),
        timers.setTimeout(5_000, 'waited for'),
      ]);
      expect([what, end]).toEqual([what, 'refused']);
    }
  });
});

test('a wrong cookie, hundreds of times', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    for (let round = 0; round < 10; round += 1) {
      const guesses = Array.from({ length: 30 }, (_, guess) =>
        dialRaw(proxy.port, { to: proxyName, cookie: `guess ${round} ${guess}` }),
      );
      const ends = await Promise.allSettled(guesses);
      expect(ends.map(({ status }) => status)).toEqual(guesses.map(() => 'rejected'));
    }
  });
});
