// One link to another node after the handshake: signals out, signals in, and signs of life. Always holds: what is sent in
// one turn goes out in one write, in order; a node that says nothing for the tick time, or takes in too little, or sends
// what cannot be understood, is disconnected; `closed` is told once.
//
// Back-pressure: while the socket is full, signals wait here. Above `waitingBytesMax` the node is busy, and calls to it are
// refused (see isBusy); answers still wait in line. Far above it the far node takes nothing in, and is dropped.
import { nextTick } from 'node:process';
import type { Socket } from 'node:net';
import type { Clock, Timer } from '../../../ports/clock.js';
import { ByteWriter } from './byte-writer.js';
import { decodeSignal } from './decode-signal.js';
import { writeSignal } from './encode-signal.js';
import { FormatError } from './format-error.js';
import type { FrameSplitter } from './frame-splitter.js';
import type { FarNode } from './handshake.js';
import type { Signal } from './signals.js';

export interface ConnectionOptions {
  readonly clock: Clock;
  /** A node that is silent for so long is gone. */
  readonly tickTimeMs: number;
  readonly packetBytesMax: number;
  readonly waitingBytesMax: number;
}

interface ConnectionEvents {
  /** Must not throw. */
  signal(signal: Signal): void;
  closed(why: Error): void;
}

/** How often a node looks for life within the tick time. */
const beats = 4;
const tick = Buffer.alloc(4);
/** How long what was written last may take to leave when the connection ends in peace. */
const lingerMs = 1_000;

export class Connection {
  readonly far: FarNode;
  readonly #socket: Socket;
  readonly #splitter: FrameSplitter;
  readonly #options: ConnectionOptions;
  readonly #events: ConnectionEvents;
  readonly #outbox = new ByteWriter(1024);
  /** Bytes given to the socket so far. */
  #left = 0;
  #full = false;
  #flushing = false;
  #isOpen = true;
  #heard = true;
  #heardAtMs: number;
  #spoke = false;
  #silentBeats = 0;
  #timer: Timer;

  /** The splitter may hold bytes already: nothing of them is handled before start(). */
  constructor(
    far: FarNode,
    socket: Socket,
    splitter: FrameSplitter,
    options: ConnectionOptions,
    events: ConnectionEvents,
  ) {
    this.far = far;
    this.#socket = socket;
    this.#splitter = splitter;
    this.#options = options;
    this.#events = events;
    splitter.prefixBytes = 4;
    splitter.frameBytesMax = options.packetBytesMax;
    this.#timer = options.clock.after(options.tickTimeMs / beats, this.#beat);
    this.#heardAtMs = options.clock.nowMs();
  }

  start(): void {
    this.#socket.on('data', (chunk: Buffer) => {
      if (!this.#isOpen) return;
      this.#heard = true;
      this.#heardAtMs = this.#options.clock.nowMs();
      this.#splitter.push(chunk);
      this.#receive();
    });
    this.#socket.on('drain', () => {
      this.#full = false;
      this.#flush();
    });
    this.#socket.on('error', (error) => this.close(error));
    this.#socket.on('end', () => this.close(new Error('the far node closed the connection')));
    this.#socket.on('close', () => this.close(new Error('the connection was closed')));
    this.#receive();
  }

  get heardAtMs(): number {
    return this.#heardAtMs;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get waitingBytes(): number {
    return this.#outbox.length + this.#socket.writableLength;
  }

  /** Whether more than is healthy waits for the far node. */
  get isBusy(): boolean {
    return this.waitingBytes > this.#options.waitingBytesMax;
  }

  /**
   * Sends at the end of the turn.
   * @returns where in the stream the signal ends, see hasLeft
   * @throws FormatError when it cannot be sent: it is too long, or no term
   */
  send(signal: Signal): number {
    if (!this.#isOpen) return Infinity;
    const start = this.#outbox.length;
    writeSignal(this.#outbox, signal, this.far.flags);
    const length = this.#outbox.length - start;
    const { packetBytesMax, waitingBytesMax } = this.#options;
    if (length > packetBytesMax) {
      this.#outbox.cutTo(start);
      throw new FormatError(`a packet of ${length} bytes; ${packetBytesMax} are allowed`);
    }
    const position = this.#left + this.#outbox.length;
    if (this.waitingBytes > 4 * waitingBytesMax + packetBytesMax) {
      const why = new Error(`it takes in too little: ${this.waitingBytes} bytes wait for it`);
      nextTick(() => this.close(why));
    } else if (!this.#flushing && !this.#full) {
      this.#flushing = true;
      nextTick(() => {
        this.#flushing = false;
        this.#flush();
      });
    }
    return position;
  }

  /** Whether what ends at that position may have reached the far node. */
  hasLeft(position: number): boolean {
    return position <= this.#left;
  }

  /**
   * Ends in peace: what was sent still arrives. Resolves when the far node has ended its side, too, or after a second;
   * what it sends until then is read and dropped, since a closed socket would answer it with a reset, and the far node
   * would lose what it had not read yet.
   */
  async end(why: Error): Promise<void> {
    if (!this.#isOpen) return;
    this.#full = false;
    this.#flush();
    this.#shut(why);
    const closed = new Promise((resolve) => this.#socket.once('close', resolve));
    const linger = this.#options.clock.after(lingerMs, () => this.#socket.destroy());
    this.#socket.end();
    await closed;
    linger.cancel();
  }

  /** Ends at once. */
  close(why: Error): void {
    if (!this.#isOpen) return;
    this.#shut(why);
    this.#socket.destroy();
  }

  #shut(why: Error): void {
    this.#isOpen = false;
    this.#timer.cancel();
    this.#events.closed(why);
  }

  #flush(): void {
    if (!this.#isOpen || this.#full || this.#outbox.length === 0) return;
    const bytes = this.#outbox.take();
    this.#left += bytes.length;
    this.#spoke = true;
    this.#full = !this.#socket.write(bytes);
  }

  #receive(): void {
    try {
      while (this.#isOpen) {
        const frame = this.#splitter.next();
        if (!frame) return;
        if (frame.length > 0) this.#events.signal(decodeSignal(frame));
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.close(new Error(`it sent what cannot be understood: ${why}`, { cause: error }));
    }
  }

  readonly #beat = (): void => {
    this.#silentBeats = this.#heard ? 0 : this.#silentBeats + 1;
    this.#heard = false;
    if (this.#silentBeats >= beats) {
      return this.close(new Error(`it was silent for ${this.#options.tickTimeMs} ms`));
    }
    if (!this.#spoke && !this.#full) this.#socket.write(tick);
    this.#spoke = false;
    this.#timer = this.#options.clock.after(this.#options.tickTimeMs / beats, this.#beat);
  };
}
