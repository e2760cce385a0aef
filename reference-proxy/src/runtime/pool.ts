// One pool on this node: its instances, and who of them takes an invocation. Always holds: as many instances as the pool
// keeps are in memory from its opening on; the others leave when they are idle, as any actor; never more than its maximum
// take invocations, and nobody waits while one of them is idle.
import { whoAnswers } from '../core/actor/default-actions.js';
import { failures } from '../core/actor/failures.js';
import type { ActorDefinition } from '../core/actor-definition.js';
import { LeastLoaded } from '../core/least-loaded.js';
import { whoTakes, type PoolSizes } from '../core/pool.js';
import type { Clock } from '../ports/clock.js';
import type { Activation, ActivationWatch } from './activation.js';
import type { Settle } from './activation-ports.js';
import { PoolQueue, type Waited } from './pool-queue.js';

/** What a pool needs from around it. */
export interface PoolPorts {
  /** Makes an instance; it is not started yet. */
  readonly create: (definition: ActorDefinition, watch: ActivationWatch) => Activation;
  readonly onEmpty: () => void;
  /** How messages call it. */
  readonly name: string;
  readonly clock: Clock;
  /** How many invocations may wait for each instance. */
  readonly mailboxMax: number;
}

export class Pool {
  readonly #ports: PoolPorts;
  readonly #queue: PoolQueue;
  #definition: ActorDefinition;
  /** For those that are kept: never idle for too long. */
  #keptDefinition: ActorDefinition;
  #sizes: PoolSizes;
  readonly #all = new Set<Activation>();
  /** Those that take invocations; the rest is leaving. */
  readonly #taking = new LeastLoaded<Activation>();
  /** Those of them that stay, however idle. */
  readonly #kept = new Set<Activation>();

  constructor(definition: ActorDefinition, sizes: PoolSizes, ports: PoolPorts) {
    this.#definition = definition;
    this.#keptDefinition = forEver(definition);
    this.#sizes = sizes;
    this.#ports = ports;
    this.#queue = new PoolQueue(ports.clock);
  }

  /** How many are in memory. */
  get size(): number {
    return this.#all.size;
  }

  /** From now on that definition holds. What is too many finishes what waits for it, and leaves. */
  define(definition: ActorDefinition, sizes: PoolSizes): void {
    this.#definition = definition;
    this.#keptDefinition = forEver(definition);
    this.#sizes = sizes;
    for (const activation of this.#kept) if (this.#kept.size > sizes.min) void this.#retire(activation);
    for (const activation of this.#all) {
      const isSurplus = this.#taking.has(activation) && !this.#kept.has(activation);
      if (isSurplus && this.#taking.size > sizes.max) void this.#retire(activation);
    }
    this.#fill();
    this.#serveWaiting();
  }

  /** An idle instance takes it, or another one; else it waits until one is free (POL-6). */
  invoke(what: Waited['what'], definition: ActorDefinition, budgetMs: number, settle: Settle): void {
    const taker = this.#taker();
    if (taker) return this.#give(taker, { what, leftMs: budgetMs, settle });
    const { name } = this.#ports;
    if (whoAnswers(definition, what.actionName) === 'nobody')
      return settle.fail(failures.noSuchAction(name, what.actionName));
    const { size } = this.#queue;
    if (size >= this.#ports.mailboxMax * this.#taking.size)
      return settle.fail(failures.mailboxFull(name, size));
    this.#queue.add(what, budgetMs, settle);
  }

  /** All finish what waits for them, and leave; none is kept any more. */
  async leave(): Promise<void> {
    this.#sizes = { ...this.#sizes, min: 0 };
    for (let next = this.#queue.take(); next; next = this.#queue.take()) {
      this.#give(this.#taking.least()?.member ?? this.#add(), next);
    }
    await Promise.all([...this.#all].map((activation) => this.#retire(activation)));
  }

  /** Undefined when all are busy, and no more are allowed. */
  #taker(): Activation | undefined {
    const least = this.#taking.least();
    const who = whoTakes(least?.load, this.size, this.#sizes.max);
    return who === 'first free' ? undefined : who === 'least' ? least?.member : this.#add();
  }

  #give(taker: Activation, { what, leftMs, settle }: Waited): void {
    taker.invoke(what, this.#definitionOf(taker), leftMs, settle);
  }

  /** Whoever waits longest comes first. */
  #serveWaiting(): void {
    while (this.#queue.size > 0) {
      const taker = this.#taker();
      const next = taker && this.#queue.take();
      if (!next) return;
      this.#give(taker, next);
    }
  }

  #fill(): void {
    while (this.#kept.size < this.#sizes.min && this.#taking.size < this.#sizes.max) this.#add();
  }

  #add(): Activation {
    const isKept = this.#kept.size < this.#sizes.min;
    const activation: Activation = this.#ports.create(isKept ? this.#keptDefinition : this.#definition, {
      passivated: () => this.#left(activation),
      loadChanged: () => this.#loadChanged(activation),
    });
    this.#all.add(activation);
    this.#taking.put(activation, activation.load);
    if (isKept) this.#kept.add(activation);
    activation.start();
    return activation;
  }

  #loadChanged(activation: Activation): void {
    if (!this.#taking.has(activation)) return;
    const { load } = activation;
    this.#taking.put(activation, load);
    if (load === 0) this.#serveWaiting();
  }

  #definitionOf(activation: Activation): ActorDefinition {
    return this.#kept.has(activation) ? this.#keptDefinition : this.#definition;
  }

  #retire(activation: Activation): Promise<void> {
    this.#taking.remove(activation);
    this.#kept.delete(activation);
    return activation.passivate();
  }

  #left(activation: Activation): void {
    this.#all.delete(activation);
    this.#taking.remove(activation);
    this.#kept.delete(activation);
    this.#fill();
    this.#serveWaiting();
    if (this.#all.size === 0) this.#ports.onEmpty();
  }
}

function forEver(definition: ActorDefinition): ActorDefinition {
  return { ...definition, passivateAfterMs: Infinity };
}
