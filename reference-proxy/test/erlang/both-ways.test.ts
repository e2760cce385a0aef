// A far node calls, and while it proves itself it is wanted here: no Erlang needed. Had this node called it then, Erlang
// would drop its own call in favour of ours, and we ours in favour of its: nothing would be left.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import { FrameSplitter } from '../../src/adapters/cluster/erlang/frame-splitter.js';
import {
  decodeChallenge,
  digestOf,
  encodeName,
  encodeReply,
} from '../../src/adapters/cluster/erlang/handshake-packets.js';
import { freePort } from '../cluster/free-port.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { enter } from './epmd-entries.js';
import { acceptRaw, dialSocket } from './raw-peer.js';
import { cookie, startNode } from './start-nodes.js';

const setUpTimeoutMs = 8_000;

/** A node, and a far one that has told its name and not proven it yet. */
async function startHalfway() {
  const epmdPort = await freePort();
  const clock = createManualClock();
  const node = await startNode({ epmd: { port: epmdPort, mayServe: true }, clock, setUpTimeoutMs });
  const server = await startRawServer(epmdPort);
  const socket = await dialSocket(node.port);
  const packets = packetsOf(socket);
  sendPacket(socket, encodeName({ name: 'raw@127.0.0.1', flags: ownFlags(true), creation: 7 }));
  expect((await packets()).toString()).toBe('sok');
  const { challenge } = decodeChallenge(await packets());
  const prove = (): void => sendPacket(socket, encodeReply(1, digestOf(cookie, challenge)));
  return { node, clock, server, socket, prove };
}

/** Where the far node listens. */
async function startRawServer(epmdPort: number): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await enter('raw@127.0.0.1', port, epmdPort);
  onTestFinished(() => void server.close());
  return server;
}

function sendPacket(socket: Socket, packet: Buffer): void {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(packet.length);
  socket.write(Buffer.concat([length, packet]));
}

function packetsOf(socket: Socket): () => Promise<Buffer> {
  const splitter = new FrameSplitter(2, 2 ** 16);
  return async () => {
    for (;;) {
      const packet = splitter.next();
      if (packet) return Buffer.from(packet);
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      splitter.push(chunk);
    }
  };
}

test('this node does not call it as well, and the one link serves both', async () => {
  const { node, server, prove } = await startHalfway();
  let calls = 0;
  server.on('connection', () => (calls += 1));
  const linked = node.connect('raw@127.0.0.1');
  prove();
  await linked;
  expect(node.nodes()).toEqual(['raw@127.0.0.1']);
  expect(calls).toBe(0);
});

test('when it breaks off, this node calls it', async () => {
  const { node, server, socket } = await startHalfway();
  const called = once(server, 'connection') as Promise<[Socket]>;
  const linked = node.connect('raw@127.0.0.1');
  socket.destroy();
  await acceptRaw((await called)[0]);
  await linked;
  expect(node.nodes()).toEqual(['raw@127.0.0.1']);
});

test('when it says nothing more, this node calls it in the end: it may be somebody else', async () => {
  const { node, clock, server } = await startHalfway();
  const called = once(server, 'connection') as Promise<[Socket]>;
  const linked = node.connect('raw@127.0.0.1');
  clock.advance(setUpTimeoutMs / 4);
  await acceptRaw((await called)[0]);
  await linked;
  expect(node.nodes()).toEqual(['raw@127.0.0.1']);
});

test('when nobody answers at all, this node gives up in time', async () => {
  const { node, clock } = await startHalfway();
  const linked = node.connect('raw@127.0.0.1');
  clock.advance(setUpTimeoutMs);
  await expect(linked).rejects.toThrow(`no connection within ${setUpTimeoutMs} ms`);
  expect(node.nodes()).toEqual([]);
});
