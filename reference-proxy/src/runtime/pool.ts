// One pool on this node: its instances, and who of them takes an invocation. Always holds: as many instances as the pool
// keeps are in memory from its opening on; the others leave when they are idle, as any actor; never more than its maximum
// take invocations.
import type { ActorDefinition } from '../core/actor-definition.js';
import { LeastLoaded } from '../core/least-loaded.js';
import { whoTakes, type PoolSizes } from '../core/pool.js';
import type { Activation, ActivationWatch } from './activation.js';

/** Makes an instance; it is not started yet. */
export type CreateInstance = (definition: ActorDefinition, watch: ActivationWatch) => Activation;

/** The instance that takes an invocation, and the definition that holds for it. */
export interface Picked {
  readonly activation: Activation;
  readonly definition: ActorDefinition;
}

export class Pool {
  readonly #create: CreateInstance;
  readonly #onEmpty: () => void;
  #definition: ActorDefinition;
  /** For those that are kept: never idle for too long. */
  #keptDefinition: ActorDefinition;
  #sizes: PoolSizes;
  readonly #all = new Set<Activation>();
  /** Those that take invocations; the rest is leaving. */
  readonly #taking = new LeastLoaded<Activation>();
  /** Those of them that stay, however idle. */
  readonly #kept = new Set<Activation>();

  constructor(definition: ActorDefinition, sizes: PoolSizes, create: CreateInstance, onEmpty: () => void) {
    this.#definition = definition;
    this.#keptDefinition = forEver(definition);
    this.#sizes = sizes;
    this.#create = create;
    this.#onEmpty = onEmpty;
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
  }

  pick(): Picked {
    const least = this.#taking.least();
    const taker = whoTakes(least?.load, this.size, this.#sizes.max);
    const activation = least && taker === 'least' ? least.member : this.#add();
    return { activation, definition: this.#definitionOf(activation) };
  }

  /** All finish what waits for them, and leave; none is kept any more. */
  async leave(): Promise<void> {
    this.#sizes = { ...this.#sizes, min: 0 };
    await Promise.all([...this.#all].map((activation) => this.#retire(activation)));
  }

  #fill(): void {
    while (this.#kept.size < this.#sizes.min && this.#taking.size < this.#sizes.max) this.#add();
  }

  #add(): Activation {
    const isKept = this.#kept.size < this.#sizes.min;
    const activation = this.#create(isKept ? this.#keptDefinition : this.#definition, {
      passivated: () => this.#left(activation),
      loadChanged: () => {
        if (this.#taking.has(activation)) this.#taking.put(activation, activation.load);
      },
    });
    this.#all.add(activation);
    this.#taking.put(activation, activation.load);
    if (isKept) this.#kept.add(activation);
    activation.start();
    return activation;
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
    if (this.#all.size === 0) this.#onEmpty();
  }
}

function forEver(definition: ActorDefinition): ActorDefinition {
  return { ...definition, passivateAfterMs: Infinity };
}
