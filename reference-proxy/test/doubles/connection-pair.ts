// One connection over real sockets; the other end is bytes. Time stands still until a test moves it.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import { ByteWriter } from '../../src/adapters/cluster/erlang/byte-writer.js';
import { Connection, type ConnectionOptions } from '../../src/adapters/cluster/erlang/connection.js';
import { writeSignal } from '../../src/adapters/cluster/erlang/encode-signal.js';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import { FrameSplitter } from '../../src/adapters/cluster/erlang/frame-splitter.js';
import type { Signal } from '../../src/adapters/cluster/erlang/signals.js';
import { Pid } from '../../src/adapters/cluster/erlang/terms.js';
import { createManualClock } from './manual-clock.js';

const [near, far] = [new Pid('near@h', 1, 0, 1), new Pid('far@h', 1, 0, 1)];
const flags = ownFlags(true);
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

async function socketPair(): Promise<[Socket, Socket]> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ours = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [theirs] = (await once(server, 'connection')) as [Socket];
  server.close();
  sockets.push(ours, theirs);
  for (const socket of [ours, theirs]) socket.on('error', () => {});
  return [ours, theirs];
}

export async function openConnection(
  changed: Partial<ConnectionOptions> = {},
  early: Buffer = Buffer.alloc(0),
) {
  const [ours, theirs] = await socketPair();
  const clock = createManualClock();
  const splitter = new FrameSplitter(2, 1000);
  if (early.length > 0) splitter.push(early);
  const signals: Signal[] = [];
  let arrived: () => void = () => {};
  let closed: (why: Error) => void = () => {};
  const closing = new Promise<Error>((resolve) => (closed = resolve));
  const options = { clock, tickTimeMs: 4_000, packetBytesMax: 2 ** 20, waitingBytesMax: 2 ** 20, ...changed };
  const connection = new Connection({ name: 'far@h', creation: 1, flags }, ours, splitter, options, {
    signal(signal) {
      signals.push(signal);
      arrived();
    },
    closed,
  });
  connection.start();
  /** Resolves when so many signals have come. */
  const received = async (count: number): Promise<Signal[]> => {
    while (signals.length < count) await new Promise<void>((resolve) => (arrived = resolve));
    return signals;
  };
  return { connection, theirs, clock, received, closing };
}

export const send = (message: number | Buffer): Signal => ({ type: 'send', from: far, to: near, message });

export function bytesOf(...signals: readonly Signal[]): Buffer {
  const writer = new ByteWriter();
  for (const signal of signals) writeSignal(writer, signal, flags);
  return writer.take();
}

/** The next so many bytes, or a few more. */
export function read(socket: Socket, length: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let missing = length;
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      missing -= chunk.length;
      if (missing > 0) return;
      socket.off('data', take);
      resolve(Buffer.concat(chunks));
    };
    socket.on('data', take);
  });
}
