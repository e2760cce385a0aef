// A peer that is only a socket, and does what a test tells it, good or bad; after the handshake if it is wanted. Always
// holds: it answers nothing by itself, not even with signs of life.
import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { ByteWriter } from '../../src/adapters/cluster/erlang/byte-writer.js';
import { decodeSignal } from '../../src/adapters/cluster/erlang/decode-signal.js';
import { writeSignal } from '../../src/adapters/cluster/erlang/encode-signal.js';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import type { FrameSplitter } from '../../src/adapters/cluster/erlang/frame-splitter.js';
import { accept, initiate, type Handshake } from '../../src/adapters/cluster/erlang/handshake.js';
import { setUp } from '../../src/adapters/cluster/erlang/set-up.js';
import type { Signal } from '../../src/adapters/cluster/erlang/signals.js';
import { Pid, Reference } from '../../src/adapters/cluster/erlang/terms.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { cookie as usualCookie } from './start-nodes.js';

export interface RawPeer {
  readonly name: string;
  readonly socket: Socket;
  /** Everything that came so far, without signs of life. */
  readonly received: readonly Signal[];
  /** Resolves with the first signal that fits, when it is there. */
  signal(fits: (signal: Signal) => boolean): Promise<Signal>;
  send(signal: Signal): void;
  /** A frame with these bytes, whatever they are. */
  sendFrame(body: Uint8Array): void;
  pid(id: number): Pid;
  reference(id: number): Reference;
  /** Resolves when the other side has ended the connection. */
  readonly closed: Promise<void>;
}

interface RawPeerOptions {
  /** The name of the node that is called. */
  readonly to?: string;
  readonly name?: string;
  readonly cookie?: string;
  readonly flags?: bigint;
}

/** A socket before any handshake. */
export async function dialSocket(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** Rejects when the node does not let it in. */
export async function dialRaw(port: number, options: RawPeerOptions = {}): Promise<RawPeer> {
  const { to = 'ts@127.0.0.1' } = options;
  const { own, name } = ownSideOf(options);
  return shakeHands(
    await dialSocket(port),
    name,
    initiate(own, to, () => false),
  );
}

/** The other side of the handshake, on a socket of somebody who calls. */
export function acceptRaw(socket: Socket, options: RawPeerOptions = {}): Promise<RawPeer> {
  const { own, name } = ownSideOf(options);
  return shakeHands(
    socket,
    name,
    accept(own, () => 'ok'),
  );
}

function ownSideOf({ name = 'raw@127.0.0.1', cookie = usualCookie, flags = ownFlags(true) }: RawPeerOptions) {
  return { name, own: { name, cookie, flags, creation: 7, challenge: () => 4_711 } };
}

function shakeHands(socket: Socket, name: string, handshake: Handshake): Promise<RawPeer> {
  const options = { prefixBytes: 2, timeoutMs: 10_000, clock: createSystemClock() } as const;
  return new Promise((resolve, reject) => {
    setUp(socket, handshake, options, {
      connected: (far, splitter) => resolve(peerOn(name, socket, splitter, far.flags)),
      otherWay: () => reject(new Error('the node calls back')),
      failed: reject,
    });
  });
}

function peerOn(name: string, socket: Socket, splitter: FrameSplitter, flags: bigint): RawPeer {
  const received: Signal[] = [];
  const events = new EventEmitter();
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  splitter.prefixBytes = 4;
  splitter.frameBytesMax = 2 ** 30;
  const read = (): void => {
    for (let frame = splitter.next(); frame; frame = splitter.next()) {
      if (frame.length > 0) received.push(decodeSignal(frame));
    }
    events.emit('signal');
  };
  socket.on('data', (chunk) => {
    splitter.push(chunk);
    read();
  });
  read();
  return {
    name,
    socket,
    received,
    closed,
    async signal(fits) {
      for (;;) {
        const found = received.find(fits);
        if (found) return found;
        await Promise.race([once(events, 'signal'), closed]);
        if (socket.destroyed) throw new Error('the connection was closed');
      }
    },
    send(signal) {
      const writer = new ByteWriter();
      writeSignal(writer, signal, flags);
      socket.write(writer.take());
    },
    sendFrame(body) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(body.length);
      socket.write(Buffer.concat([length, body]));
    },
    pid: (id) => new Pid(name, id, 0, 7),
    reference: (id) => new Reference(name, 7, [id % 2 ** 18, Math.floor(id / 2 ** 18), 0]),
  };
}
