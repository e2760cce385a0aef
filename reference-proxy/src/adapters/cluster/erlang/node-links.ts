// Which nodes this one is connected with, and how connections come about. Always holds: one link to a node at most; when
// two nodes call each other at once, one of the calls becomes the link; one attempt to a node at a time, and all who want
// it wait for that one, in bounded time.
import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import { parseNodeName } from '../../../core/node-name.js';
import type { Clock } from '../../../ports/clock.js';
import type { Carrier } from './carrier.js';
import { Connection, type ConnectionOptions } from './connection.js';
import { askForPort } from './epmd-client.js';
import type { FrameSplitter } from './frame-splitter.js';
import { accept, initiate, type FarNode, type OwnSide, type Verdict } from './handshake.js';
import { NodeDown } from './node-errors.js';
import { NodeLink } from './node-link.js';
import { OutgoingCall } from './outgoing-call.js';
import { setUp } from './set-up.js';
import type { Signal } from './signals.js';

interface LinkOptions extends ConnectionOptions {
  readonly own: Omit<OwnSide, 'challenge'>;
  readonly carrier: Carrier;
  readonly epmdPort: number;
  /** For everything between the wish for a connection and its first signal. */
  readonly setUpTimeoutMs: number;
  readonly clock: Clock;
}

interface LinkEvents {
  up(link: NodeLink): void;
  /** Everything that depended on the link is over. */
  down(link: NodeLink, why: Error): void;
  /** A node called, and was not let in. */
  refused(error: Error): void;
  signal(link: NodeLink, signal: Signal): void;
}

export class NodeLinks {
  readonly #options: LinkOptions;
  readonly #events: LinkEvents;
  readonly #own: OwnSide;
  readonly #up = new Map<string, NodeLink>();
  readonly #calls = new Map<string, OutgoingCall>();
  /** Those that called, and have not finished the handshake: how to give up, and what they call themselves if let in. */
  readonly #incoming = new Map<() => void, string | undefined>();
  #isClosed = false;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#options = options;
    this.#events = events;
    this.#own = { ...options.own, challenge: () => randomInt(2 ** 32) };
  }

  get names(): readonly string[] {
    return [...this.#up.keys()];
  }

  find(name: string): NodeLink | undefined {
    return this.#up.get(name);
  }

  /** The link to that node, made if there is none. Rejects with NodeDown. */
  async connect(name: string): Promise<NodeLink> {
    const link = this.#up.get(name);
    if (link) return link;
    if (this.#isClosed) throw new NodeDown(name, false, 'this node is closing');
    if (name === this.#own.name) throw new NodeDown(name, false, 'that is this node itself');
    const call = this.#calls.get(name) ?? this.#call(name);
    return call.result;
  }

  /** A node calls. */
  receive(socket: Socket): void {
    if (this.#isClosed) return void socket.destroy();
    let caller = '';
    const judge = (name: string): Verdict => {
      const verdict = this.#judge((caller = name));
      if (verdict !== 'not_allowed' && verdict !== 'nok') this.#incoming.set(giveUp, name);
      return verdict;
    };
    const giveUp = setUp(socket, accept(this.#own, judge), this.#setUpOptions(), {
      connected: (far, splitter) => {
        this.#incoming.delete(giveUp);
        this.#install(far, socket, splitter);
      },
      otherWay: () => this.#incoming.delete(giveUp),
      failed: (error) => {
        this.#incoming.delete(giveUp);
        this.#events.refused(error);
        const call = this.#calls.get(caller);
        if (call?.goesOtherWay && !this.#isCalling(caller)) void this.#dial(call);
      },
    });
    this.#incoming.set(giveUp, undefined);
  }

  /** Resolves when every link has ended, after what was sent over it has arrived, or after a second. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const giveUp of this.#incoming.keys()) giveUp();
    for (const call of this.#calls.values()) call.cancel(new Error('this node is closing'));
    const why = new Error('this node closed the connection');
    await Promise.all([...this.#up.values()].map((link) => link.connection.end(why)));
  }

  #judge(name: string): Verdict {
    if (!parseNodeName(name) || name === this.#own.name) return 'not_allowed';
    if (this.#up.has(name)) return 'alive';
    const call = this.#calls.get(name);
    if (!call) return 'ok';
    if (!call.hasIntroduced) {
      call.expectOtherWay();
      return 'ok';
    }
    if (name < this.#own.name) return 'nok';
    call.expectOtherWay();
    return 'ok_simultaneous';
  }

  #call(name: string): OutgoingCall {
    const { clock, setUpTimeoutMs } = this.#options;
    const call: OutgoingCall = new OutgoingCall(name, {
      clock,
      timeoutMs: setUpTimeoutMs,
      patienceMs: setUpTimeoutMs / 4,
      again: () => void this.#dial(call),
      over: () => this.#calls.delete(name),
    });
    this.#calls.set(name, call);
    if (this.#isCalling(name)) call.expectOtherWay();
    else void this.#dial(call);
    return call;
  }

  /** A node of that name was let in, and is proving itself. If we called it now, it would drop its own call. */
  #isCalling(name: string): boolean {
    return [...this.#incoming.values()].includes(name);
  }

  async #dial(call: OutgoingCall): Promise<void> {
    const { node: name } = call;
    const dropped = call.begin();
    try {
      const socket = await this.#reach(name, dropped);
      if (dropped.aborted) return void socket.destroy();
      const handshake = initiate(this.#own, name, () => this.#up.has(name));
      call.introduced();
      const giveUp = setUp(socket, handshake, this.#setUpOptions(), {
        connected: (far, splitter) => this.#install(far, socket, splitter),
        otherWay: () => {
          const link = this.#up.get(name);
          if (link) call.connected(link);
          else call.awaitOtherWay();
        },
        failed: (error) => call.fail(error),
      });
      dropped.addEventListener('abort', giveUp);
    } catch (error) {
      if (!dropped.aborted) call.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** A connection to the node, before any handshake. */
  async #reach(name: string, signal: AbortSignal): Promise<Socket> {
    const [, short = '', host = ''] = /^([^@]+)@(.+)$/.exec(name) ?? [];
    if (!parseNodeName(name)) throw new Error('a node is called name@host');
    const { carrier, epmdPort } = this.#options;
    const port = await askForPort({ host, port: epmdPort }, short, signal);
    if (port === undefined) throw new Error(`EPMD on ${host}:${epmdPort} knows no node ${short}`);
    return carrier.dial(host, port, signal);
  }

  #install(far: FarNode, socket: Socket, splitter: FrameSplitter): void {
    this.#up.get(far.name)?.connection.close(new Error('the far node connected anew'));
    const connection = new Connection(far, socket, splitter, this.#options, {
      signal: (signal) => this.#events.signal(link, signal),
      closed: (why) => {
        if (this.#up.get(far.name) === link) this.#up.delete(far.name);
        this.#events.down(link, why);
      },
    });
    const link = new NodeLink(connection);
    this.#up.set(far.name, link);
    this.#events.up(link);
    this.#calls.get(far.name)?.connected(link);
    connection.start();
  }

  #setUpOptions(): Parameters<typeof setUp>[2] {
    const { clock, setUpTimeoutMs: timeoutMs, carrier } = this.#options;
    return { clock, timeoutMs, prefixBytes: carrier.prefixBytes };
  }
}
