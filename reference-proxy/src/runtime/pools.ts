// The pools of this node. Always holds: a pool is here from its registration, or its first invocation, until its last
// instance has left; the newest definition holds from the next invocation on (REG-9).
import { keyText, type ActorKey } from '../core/actor-id.js';
import type { PoolSizes } from '../core/pool.js';
import type { KnownActor } from '../core/registry.js';
import type { Activation, ActivationWatch } from './activation.js';
import { Pool, type PoolPorts } from './pool.js';

interface Open {
  readonly pool: Pool;
  known: KnownActor;
}

interface PoolsPorts extends Pick<PoolPorts, 'clock' | 'mailboxMax'> {
  readonly create: (known: KnownActor, watch: ActivationWatch) => Activation;
}

export class Pools {
  readonly #ports: PoolsPorts;
  readonly #open = new Map<string, Open>();

  constructor(ports: PoolsPorts) {
    this.#ports = ports;
  }

  /** How many instances are in memory. */
  get size(): number {
    let size = 0;
    for (const { pool } of this.#open.values()) size += pool.size;
    return size;
  }

  /** The pool, with the instances in memory that it keeps there. */
  open(known: KnownActor, given: PoolSizes): Pool {
    const key = keyText(known.id.system, known.id.name);
    const there = this.#open.get(key);
    if (there && there.known.definition === known.definition) return there.pool;
    // A name that was spawned from a pool is a pool of its own, and keeps nothing.
    const sizes = known.id.name === known.definition.name ? given : { ...given, min: 0 };
    const { pool } = there ?? this.#begin(key, known, sizes);
    if (there) there.known = known;
    pool.define(known.definition, sizes);
    return pool;
  }

  /** It is no pool any more: its instances finish what they have, and leave. */
  end({ system, name }: ActorKey): void {
    const key = keyText(system, name);
    void this.#open.get(key)?.pool.leave();
    this.#open.delete(key);
  }

  /** All instances of all pools leave. */
  async endAll(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ pool }) => pool.leave()));
  }

  #begin(key: string, known: KnownActor, sizes: PoolSizes): Open {
    const create: PoolPorts['create'] = (definition, watch) =>
      this.#ports.create({ id: known.id, definition }, watch);
    const isOver = (): boolean => this.#open.get(key) === open && open.pool.size === 0;
    // Not at once: who defines a pool may let all instances go before it makes others.
    const onEmpty = (): void => queueMicrotask(() => void (isOver() && this.#open.delete(key)));
    const open: Open = {
      known,
      pool: new Pool(known.definition, sizes, { ...this.#ports, name: known.id.name, create, onEmpty }),
    };
    this.#open.set(key, open);
    return open;
  }
}
