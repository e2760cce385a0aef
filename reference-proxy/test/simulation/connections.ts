// Who is connected with whom, as each of them sees it. Always holds: a connection that broke never comes back, another
// one does; each end learns on its own, some time, that it is there, or broken.
import { NodeUnreachable, type ClusterMember } from '../../src/ports/cluster.js';
import type { Chance } from './chance.js';
import type { Life } from './life.js';
import type { VirtualTime } from './virtual-time.js';

/** One end of a connection, as the node there sees it. */
export interface End {
  readonly node: Peer;
  readonly other: string;
  state: 'new' | 'up' | 'down';
  /** Whoever waits for an answer. */
  readonly pending: Set<(error: NodeUnreachable) => void>;
  /** When the last message will have arrived here. */
  lastArrivalMs: number;
  /** When the node took in the last one. */
  heardMs: number;
}

/** One life of a node. */
interface Peer {
  readonly name: string;
  readonly life: Life;
  readonly member: ClusterMember;
  /** Its end of the connection with each other node, while it takes it for one that works. */
  readonly up: Map<string, End>;
}

interface Connection {
  readonly ends: readonly [End, End];
  isBroken: boolean;
  /** One side closed it: the other reads all that was sent, and then the end. */
  isClosing: boolean;
}

/** How long a node that joins waits for its first connections. */
const joinMs = 1_000;

export interface ConnectionPorts {
  readonly time: VirtualTime;
  readonly chance: Chance;
  /** Something that nodes can notice has changed. */
  readonly disturbed: () => void;
  /** An end may need so long to learn that its connection broke. */
  readonly detectMs: () => number;
}

export class Connections {
  readonly #ports: ConnectionPorts;
  readonly #peers = new Map<string, Peer>();
  readonly #connections = new Map<string, Connection>();
  /** `from to`: nothing gets through in that direction. */
  readonly #blocked = new Set<string>();

  constructor(ports: ConnectionPorts) {
    this.#ports = ports;
  }

  peer(name: string): Peer | undefined {
    return this.#peers.get(name);
  }

  /** Undefined when the connection is no longer the one between the two. */
  otherEnd(end: End): End | undefined {
    const connection = this.#connections.get(pairOf(end.node.name, end.other));
    if (!connection?.ends.includes(end)) return undefined;
    return connection.ends.find((other) => other !== end);
  }

  getsThrough(from: string, to: string): boolean {
    return !this.#blocked.has(`${from} ${to}`);
  }

  /** @param directions both, or from a to b only */
  block(a: string, b: string, directions: 'both' | 'there'): void {
    this.#blocked.add(`${a} ${b}`);
    if (directions === 'both') this.#blocked.add(`${b} ${a}`);
    this.breakUp(a, b);
  }

  unblockAll(): void {
    const pairs = [...this.#blocked].map((pair) => pair.split(' '));
    this.#blocked.clear();
    for (const [a = '', b = ''] of pairs) this.#connectSoon(a, b);
  }

  /** The connection breaks, if there is one; both ends learn it some time. */
  breakUp(a: string, b: string): void {
    this.#ports.disturbed();
    const connection = this.#connections.get(pairOf(a, b));
    if (!connection || connection.isBroken) return;
    connection.isBroken = true;
    for (const end of connection.ends)
      this.#later(this.#ports.detectMs(), () => end.node.life.do(() => this.#down(end)));
  }

  /** Its machine lost power: nobody says good-bye. */
  crashed(name: string): void {
    const life = this.#peers.get(name)?.life;
    if (life?.isAlive) throw new Error(`${name} is alive`);
    this.#peers.delete(name);
    for (const other of this.#peers.keys()) this.breakUp(name, other);
  }

  /** Resolves when it is connected with every node that it can reach, or after a second. */
  join(name: string, life: Life, member: ClusterMember): Promise<void> {
    this.#ports.disturbed();
    this.#peers.set(name, { name, life, member, up: new Map() });
    for (const other of this.#peers.keys()) if (other !== name) this.#connectSoon(name, other, 10);
    return new Promise((resolve) =>
      this.#whenConnected(name, life, this.#ports.time.nowMs + joinMs, resolve),
    );
  }

  /** When it is connected with every node that it can reach, or at that time. */
  #whenConnected(name: string, life: Life, latestMs: number, then: () => void): void {
    const node = this.#peers.get(name);
    const isMissing = (other: Peer): boolean =>
      other.name !== name && !this.#isBlocked(name, other.name) && !node?.up.has(other.name);
    const isDone = this.#ports.time.nowMs >= latestMs || ![...this.#peers.values()].some(isMissing);
    if (isDone) then();
    else life.after(5, () => this.#whenConnected(name, life, latestMs, then));
  }

  /** Says good-bye, as a node that ends. */
  close(name: string, life: Life): void {
    const node = this.#peers.get(name);
    if (node?.life !== life) return;
    for (const other of this.#peers.keys()) this.#sayGoodBye(name, other);
    for (const end of [...node.up.values()]) this.#down(end);
    this.#peers.delete(name);
  }

  /** What was sent before the end arrives before the end. */
  #sayGoodBye(name: string, other: string): void {
    this.#ports.disturbed();
    const connection = this.#connections.get(pairOf(name, other));
    if (!connection || connection.isBroken) return;
    connection.isBroken = connection.isClosing = true;
    for (const end of connection.ends) {
      const restMs = Math.max(0, end.lastArrivalMs - this.#ports.time.nowMs);
      if (end.other === name) this.#later(5, () => end.node.life.do(() => this.#down(end)), restMs);
    }
  }

  #connectSoon(a: string, b: string, withinMs = 1_000): void {
    this.#later(withinMs, () => this.#connect(a, b));
  }

  #connect(a: string, b: string): void {
    const [nodeA, nodeB] = [this.#peers.get(a), this.#peers.get(b)];
    if (!nodeA?.life.isAlive || !nodeB?.life.isAlive) return;
    if (this.#isBlocked(a, b)) return;
    if (nodeA.life.isStill || nodeB.life.isStill) return this.#connectSoon(a, b);
    const existing = this.#connections.get(pairOf(a, b));
    if (existing && !existing.isBroken) return;
    if (existing?.isClosing && existing.ends.some(({ state, node }) => state === 'up' && node.life.isAlive))
      return this.#connectSoon(a, b, 20);
    const end = (node: Peer, other: string): End => {
      return {
        node,
        other,
        state: 'new',
        pending: new Set(),
        lastArrivalMs: 0,
        heardMs: this.#ports.time.nowMs,
      };
    };
    const connection: Connection = {
      ends: [end(nodeA, b), end(nodeB, a)],
      isBroken: false,
      isClosing: false,
    };
    this.#connections.set(pairOf(a, b), connection);
    for (const one of connection.ends) this.#later(20, () => one.node.life.do(() => this.#up(one)));
  }

  #isBlocked(a: string, b: string): boolean {
    return !this.getsThrough(a, b) || !this.getsThrough(b, a);
  }

  #up(end: End): void {
    if (end.state !== 'new') return;
    const { node, other } = end;
    const before = node.up.get(other);
    if (before) this.#down(before);
    end.state = 'up';
    node.up.set(other, end);
    this.#ports.disturbed();
    node.member.joined(other);
  }

  #down(end: End): void {
    if (end.state === 'down') return;
    const wasUp = end.state === 'up';
    end.state = 'down';
    const { node, other } = end;
    if (!wasUp) return;
    node.up.delete(other);
    this.#ports.disturbed();
    for (const fail of [...end.pending])
      fail(new NodeUnreachable(`the connection with ${other} broke`, true));
    node.member.left(other);
    this.#connectSoon(node.name, other);
  }

  #later(withinMs: number, then: () => void, notBeforeMs = 0): void {
    this.#ports.time.after(notBeforeMs + this.#ports.chance.between(0, withinMs), then);
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
