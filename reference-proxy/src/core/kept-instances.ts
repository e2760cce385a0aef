// How many instances the pools keep in memory. Always holds: the newest definition of a pool counts.
import type { ActorDefinition } from './actor-definition.js';
import { keyText } from './actor-id.js';
import { keptBy } from './pool.js';

export class KeptInstances {
  readonly #byPool = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  /** How many more there would be with that definition; below 0 when it keeps less than the one before. */
  moreWith(definition: ActorDefinition): number {
    return keptBy(definition) - (this.#byPool.get(keyText(definition.system, definition.name)) ?? 0);
  }

  define(definition: ActorDefinition): void {
    this.#total += this.moreWith(definition);
    const key = keyText(definition.system, definition.name);
    if (keptBy(definition) === 0) this.#byPool.delete(key);
    else this.#byPool.set(key, keptBy(definition));
  }
}
