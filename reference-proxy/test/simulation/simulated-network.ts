// The network between the nodes of a simulation. Always holds: what arrives was sent, by the node that is named, to the
// life that gets it; what is asked is answered, or fails when the connection breaks or the time is over.
//
// What was under way when a connection broke is lost. While faults are on, single messages are lost, late, doubled, out
// of order.
import { asProxyError } from '../../src/core/errors.js';
import { NodeUnreachable, type Cluster, type NodeAnswer, type NodeRequest } from '../../src/ports/cluster.js';
import { Connections, type ConnectionPorts, type End } from './connections.js';
import { copyOf } from './copy-of.js';
import type { Life } from './life.js';

/** What may happen to single messages; probabilities. */
export interface NetworkFaults {
  readonly usualMs: number;
  readonly late: number;
  readonly lateMs: number;
  readonly lost: number;
  readonly doubled: number;
  /** It arrives once more, long after, when there may be another connection. */
  readonly haunting: number;
  readonly reorders: boolean;
  /** An end may need so long to learn that its connection broke. */
  readonly detectMs: number;
}

export interface NetworkCounts {
  messages: number;
  lost: number;
  late: number;
  doubled: number;
  haunting: number;
}

const hauntsForMs = 10_000;

interface NetworkPorts extends Omit<ConnectionPorts, 'detectMs'> {
  readonly counts: NetworkCounts;
}

export class SimulatedNetwork {
  faults: NetworkFaults;
  readonly connections: Connections;
  readonly #ports: NetworkPorts;

  constructor(ports: NetworkPorts, faults: NetworkFaults) {
    this.#ports = ports;
    this.faults = faults;
    this.connections = new Connections({ ...ports, detectMs: () => this.faults.detectMs });
  }

  /** What the node of that life holds in hand. */
  cluster(self: string, life: Life): Cluster {
    const { connections } = this;
    return {
      self,
      nodes: () => [...(connections.peer(self)?.up.keys() ?? [])],
      ask: (to, request, timeoutMs) =>
        new Promise((resolve, reject) => {
          if (!life.isAlive) return;
          const end = connections.peer(self)?.up.get(to);
          if (!end) return reject(new NodeUnreachable(`${to} is not connected`, false));
          const settle = (how: () => void): void => {
            if (!end.pending.delete(fail)) return;
            timer.cancel();
            how();
          };
          const fail = (error: NodeUnreachable): void => settle(() => reject(error));
          const late = new NodeUnreachable(`${to} did not answer within ${timeoutMs} ms`, true);
          const timer = life.after(timeoutMs, () => fail(late));
          end.pending.add(fail);
          this.#ask(end, request as NodeRequest, {
            answered: (answer) => settle(() => resolve(answer)),
            failed: (error) => settle(() => reject(error)),
          });
        }),
      heardAtMs: (other) => {
        const end = connections.peer(self)?.up.get(other);
        return end && life.clock.nowMs() - (this.#ports.time.nowMs - end.heardMs);
      },
      drop: (other) => connections.breakUp(self, other),
      join: (member) => connections.join(self, life, member),
      close: () => Promise.resolve(connections.close(self, life)),
    };
  }

  #ask(
    end: End,
    request: NodeRequest,
    told: { readonly answered: (answer: NodeAnswer) => void; readonly failed: (error: Error) => void },
  ): void {
    const arrive = (there: End): void => {
      there.node.member.asked(end.node.name, copyOf(request)).then(
        (value) => {
          const answer = copyOf(value);
          this.#send(there, () => told.answered(answer));
        },
        (thrown: unknown) => this.#send(there, () => told.failed(asProxyError(thrown))),
      );
    };
    this.#send(end, arrive);
    this.#haunt(end, arrive);
  }

  /** What was asked may be asked again, when nobody thinks of it any more, and there may be another connection. */
  #haunt(from: End, arrive: (there: End) => void): void {
    const { chance, time, counts } = this.#ports;
    if (!chance.happens(this.faults.haunting)) return;
    const { name } = from.node;
    const to = this.connections.peer(from.other);
    counts.haunting += 1;
    time.after(chance.between(100, hauntsForMs), () =>
      to?.life.do(() => {
        const there = to.up.get(name);
        if (there) arrive(there);
      }),
    );
  }

  #send(from: End, arrive: (there: End) => void): void {
    const { name, life } = from.node;
    if (!life.isAlive || from.state === 'down') return;
    const there = this.connections.otherEnd(from);
    if (!there) return;
    this.#ports.counts.messages += 1;
    const getsThrough = (): boolean => this.connections.getsThrough(name, from.other);
    const arriveIfOpen = (): void => {
      if (there.state === 'down') return;
      there.heardMs = this.#ports.time.nowMs;
      arrive(there);
    };
    for (const delayMs of this.#fate(there)) {
      if (!getsThrough()) continue;
      this.#ports.time.after(delayMs, () => void (getsThrough() && there.node.life.do(arriveIfOpen)));
    }
  }

  /** The delays with which one message arrives; none: it is lost. */
  #fate(to: End): readonly number[] {
    const { chance, time, counts } = this.#ports;
    const { lost, doubled, reorders } = this.faults;
    if (chance.happens(lost)) {
      counts.lost += 1;
      this.#ports.disturbed();
      return [];
    }
    const delay = this.#delay();
    const first = reorders ? delay : Math.max(delay, to.lastArrivalMs - time.nowMs);
    to.lastArrivalMs = Math.max(to.lastArrivalMs, time.nowMs + first);
    if (!chance.happens(doubled)) return [first];
    counts.doubled += 1;
    return [first, first + this.#delay()];
  }

  #delay(): number {
    const { chance, counts } = this.#ports;
    const { usualMs, late, lateMs } = this.faults;
    if (!chance.happens(late)) return chance.between(0, usualMs);
    counts.late += 1;
    return chance.between(usualMs, lateMs);
  }
}
