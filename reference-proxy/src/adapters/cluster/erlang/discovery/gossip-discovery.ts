// Every node calls its name into the network, every few seconds, as deployed proxies do (libcluster's gossip). Always
// holds: a packet that is no heartbeat is ignored; however many come, so many nodes are known and so many packets are
// sent, no more.
import type { Random } from '../../../../ports/random.js';
import type { Timer } from '../../../../ports/clock.js';
import { isNodeName } from '../../../../core/node-name.js';
import type { Discovery } from './discovery.js';
import { createGossipCipher } from './gossip-cipher.js';
import { readHeartbeat, writeHeartbeat } from './gossip-message.js';
import { openGossipSocket, type GossipAddress, type GossipSocket } from './gossip-socket.js';
import { createHeardNodes } from './heard-nodes.js';
import type { PollingOptions } from './polling.js';

export interface GossipOptions extends GossipAddress {
  /** Who does not know it is not heard, and hears nothing. */
  readonly secret: string | undefined;
}

const times = {
  /** The next heartbeat comes after a random part of it. */
  heartbeatMs: 5_000,
  /** Somebody new is answered at once, but not more often than so. */
  answerEveryMs: 200,
  /** How long the first look-up listens, when nobody is heard. */
  firstListenMs: 1_000,
};

/** Nodes behind a broadcast address are few; who invents names must not keep this node busy with dialling. */
const hearing = { nodesMax: 256, silenceMs: 6 * times.heartbeatMs };

export function createGossipDiscovery(
  options: GossipOptions,
  ports: Pick<PollingOptions, 'self' | 'clock' | 'log'> & { readonly random: Random },
): Discovery {
  return new GossipDiscovery(options, ports);
}

class GossipDiscovery implements Discovery {
  readonly #options: GossipOptions;
  readonly #ports: Parameters<typeof createGossipDiscovery>[1];
  readonly #cipher;
  readonly #heard = createHeardNodes(hearing);
  #socket: GossipSocket | undefined;
  #next: Timer | undefined;
  #sentMs = -Infinity;
  #found: (nodes: readonly string[]) => void = () => {};
  #firstHeard: () => void = () => {};
  #toldSinceBeat = false;
  #stopped = false;

  constructor(options: GossipOptions, ports: Parameters<typeof createGossipDiscovery>[1]) {
    this.#options = options;
    this.#ports = ports;
    this.#cipher = createGossipCipher(options.secret);
  }

  async start(found: (nodes: readonly string[]) => void): Promise<void> {
    this.#found = found;
    const { clock, log } = this.#ports;
    const socket = await openGossipSocket(this.#options, log, (packet) => this.#hear(packet));
    if (this.#stopped) return socket.close();
    this.#socket = socket;
    const heard = new Promise<void>((resolve) => {
      const timer = clock.after(times.firstListenMs, resolve);
      this.#firstHeard = () => {
        timer.cancel();
        resolve();
      };
    });
    this.#beat();
    await heard;
    this.#firstHeard = () => {};
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#found = () => {};
    this.#next?.cancel();
    this.#firstHeard();
    await this.#socket?.close();
    this.#socket = undefined;
  }

  #beat(): void {
    const { clock, random } = this.#ports;
    this.#send();
    if (this.#heard.forget(clock.nowMs())) this.#tell();
    if (this.#toldSinceBeat) this.#log();
    this.#toldSinceBeat = false;
    this.#beatAfter(times.heartbeatMs * (0.1 + 0.9 * random.next()));
  }

  #beatAfter(ms: number): void {
    this.#next?.cancel();
    this.#next = this.#ports.clock.after(ms, () => this.#beat());
  }

  #send(): void {
    this.#sentMs = this.#ports.clock.nowMs();
    this.#socket?.send(this.#cipher.seal(writeHeartbeat(this.#ports.self)));
  }

  #hear(packet: Buffer): void {
    const plain = this.#cipher.open(packet);
    const node = plain && readHeartbeat(plain);
    if (node === undefined || node === this.#ports.self || !isNodeName(node)) return;
    const nowMs = this.#ports.clock.nowMs();
    if (!this.#heard.hear(node, nowMs)) return;
    this.#tell();
    this.#firstHeard();
    const quietMs = this.#sentMs + times.answerEveryMs - nowMs;
    this.#beatAfter(Math.min(Math.max(0, quietMs), times.answerEveryMs));
  }

  #tell(): void {
    this.#toldSinceBeat = true;
    this.#found(this.#heard.nodes);
  }

  /** With the heartbeats, since those are few whatever comes. */
  #log(): void {
    const { log } = this.#ports;
    const { nodes } = this.#heard;
    log.info('members of the cluster', { by: 'gossip', nodes });
    if (nodes.length >= hearing.nodesMax)
      log.warn('too many names in the gossip; new ones are ignored', hearing);
  }
}
