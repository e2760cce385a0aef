// Which instances are known, and from which parent. Always holds: whoever watches is told of each instance once.
import { keyText, type ActorId, type ActorKey } from './actor-id.js';

export class Instances {
  readonly #all = new Map<string, ActorId>();
  readonly #byParent = new Map<string, Map<string, ActorId>>();
  readonly #watchers: ((id: ActorId) => void)[] = [];

  get size(): number {
    return this.#all.size;
  }

  add({ system, name }: ActorKey, parent: string): void {
    const key = keyText(system, name);
    const id = { system, name, parent };
    const isNew = !this.#all.has(key);
    this.#all.set(key, id);
    const siblings = this.#byParent.get(keyText(system, parent)) ?? new Map<string, ActorId>();
    this.#byParent.set(keyText(system, parent), siblings.set(key, id));
    if (isNew) for (const tell of this.#watchers) tell(id);
  }

  find(key: string): ActorId | undefined {
    return this.#all.get(key);
  }

  countOf({ system, name }: ActorKey): number {
    return this.#byParent.get(keyText(system, name))?.size ?? 0;
  }

  /** One after the other, as they are asked for; without those that come after the first. */
  *of(parent: ActorKey): Generator<ActorId> {
    let left = this.countOf(parent);
    for (const id of this.#byParent.get(keyText(parent.system, parent.name))?.values() ?? []) {
      if (left === 0) return;
      left -= 1;
      yield id;
    }
  }

  onAdd(then: (id: ActorId) => void): void {
    this.#watchers.push(then);
  }
}
