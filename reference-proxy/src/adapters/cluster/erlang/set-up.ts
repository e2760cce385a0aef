// Leads one handshake over one socket. Always holds: it ends once, in time, and in the very turn in which the last packet
// came: the far node may send its first signals in the same piece.
import type { Socket } from 'node:net';
import type { Clock, Timer } from '../../../ports/clock.js';
import { FormatError } from './format-error.js';
import { FrameSplitter } from './frame-splitter.js';
import { HandshakeError, type FarNode, type Handshake } from './handshake.js';

interface SetUpOptions {
  /** How long a length is while shaking hands: 2 bytes over TCP, 4 over TLS. */
  readonly prefixBytes: 2 | 4;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

interface SetUpEnd {
  /** From now on the socket is the caller's. The splitter may hold bytes already. */
  connected(far: FarNode, splitter: FrameSplitter): void;
  /** Nothing is wrong; the far node connects to us, or has connected. */
  otherWay(): void;
  failed(error: Error): void;
}

/** No packet of a handshake is longer. */
const packetBytesMax = 8 * 1024;

/** @returns gives up, if it is not over: nothing of `end` is called any more */
export function setUp(
  socket: Socket,
  handshake: Handshake,
  options: SetUpOptions,
  end: SetUpEnd,
): () => void {
  const running = new SetUp(socket, handshake, options, end);
  running.start();
  return () => running.giveUp();
}

class SetUp {
  readonly #socket: Socket;
  readonly #handshake: Handshake;
  readonly #end: SetUpEnd;
  readonly #splitter: FrameSplitter;
  readonly #timer: Timer;
  #isOver = false;

  constructor(
    socket: Socket,
    handshake: Handshake,
    { prefixBytes, timeoutMs, clock }: SetUpOptions,
    end: SetUpEnd,
  ) {
    this.#socket = socket;
    this.#handshake = handshake;
    this.#end = end;
    this.#splitter = new FrameSplitter(prefixBytes, packetBytesMax);
    this.#timer = clock.after(timeoutMs, () =>
      this.#fail(new HandshakeError('timedOut', `the handshake was not over within ${timeoutMs} ms`)),
    );
  }

  start(): void {
    this.#socket.on('data', this.#onData).on('error', this.#onError).on('close', this.#onClose);
    this.#step(() => this.#handshake.next(Buffer.alloc(0)));
  }

  giveUp(): void {
    if (this.#isOver) return;
    this.#detach();
    this.#drop();
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#splitter.push(chunk);
    while (!this.#isOver) {
      const packet = this.#nextPacket();
      if (packet === undefined) return;
      this.#step(() => this.#handshake.next(packet));
    }
  };

  readonly #onError = (cause: Error): void => {
    this.#closed(new HandshakeError('closed', `the connection broke: ${cause.message}`, { cause }));
  };

  readonly #onClose = (): void => {
    this.#closed(new HandshakeError('closed', 'the other side closed the connection'));
  };

  /** What it means depends on how far the handshake is. */
  #closed(error: HandshakeError): void {
    this.#step(() => this.#handshake.throw(error));
  }

  #nextPacket(): Buffer | undefined {
    try {
      return this.#splitter.next();
    } catch (error) {
      this.#fail(asHandshakeError(error));
      return undefined;
    }
  }

  #step(next: () => ReturnType<Handshake['next']>): void {
    let result;
    try {
      result = next();
    } catch (error) {
      return this.#fail(asHandshakeError(error));
    }
    this.#send(result.done ? result.value.send : result.value);
    if (result.done) this.#finish(result.value.far);
  }

  #finish(far: FarNode | undefined): void {
    this.#detach();
    if (far) return this.#end.connected(far, this.#splitter);
    this.#dismiss();
    this.#end.otherWay();
  }

  #fail(error: Error): void {
    this.#detach();
    if (error instanceof HandshakeError) this.#send(error.answer);
    this.#dismiss();
    this.#end.failed(error);
  }

  #detach(): void {
    this.#isOver = true;
    this.#timer.cancel();
    this.#socket.off('data', this.#onData).off('error', this.#onError).off('close', this.#onClose);
  }

  /** What was sent last may still leave. */
  #dismiss(): void {
    this.#socket.on('error', () => {});
    this.#socket.destroySoon();
  }

  #drop(): void {
    this.#socket.on('error', () => {});
    this.#socket.destroy();
  }

  #send(packets: readonly Buffer[]): void {
    const { prefixBytes } = this.#splitter;
    for (const packet of packets) {
      const prefix = Buffer.alloc(prefixBytes);
      prefix.writeUIntBE(packet.length, 0, prefixBytes);
      this.#socket.write(Buffer.concat([prefix, packet]));
    }
  }
}

function asHandshakeError(error: unknown): Error {
  if (error instanceof HandshakeError) return error;
  if (error instanceof FormatError) {
    return new HandshakeError('malformed', `not a handshake: ${error.message}`, { cause: error });
  }
  return error instanceof Error ? error : new Error(String(error));
}
