// A pool of the proxy in memory: equal members under one name. Always holds: no more members than its definition
// allows; one that is idle is taken before a new one is made, and that before one has to wait (POL-3, POL-5).
import type { Actor } from '@spawn-conformance/proto';
import { MemoryActor, type MemoryActorId } from './memory-actor.js';

const sizeMaxDefault = 10;

/** The members of one pool. */
export class MemoryPool {
  readonly id: MemoryActorId;
  readonly #members: MemoryActor[] = [];
  #definition: Actor;

  constructor(id: MemoryActorId, definition: Actor) {
    this.id = id;
    this.#definition = definition;
  }

  get definition(): Actor {
    return this.#definition;
  }

  set definition(definition: Actor) {
    this.#definition = definition;
    for (const member of this.#members) member.definition = definition;
  }

  /** The member for the next invocation. */
  pick(): MemoryActor {
    const { minPoolSize, maxPoolSize } = this.#definition.settings ?? {};
    const sizeMax = maxPoolSize || Math.max(minPoolSize ?? 0, sizeMaxDefault);
    const [freest] = [...this.#members].sort((one, other) => one.waiting - other.waiting);
    if (freest !== undefined && (freest.waiting === 0 || this.#members.length >= sizeMax)) return freest;
    const member = new MemoryActor(this.id, this.#definition);
    this.#members.push(member);
    return member;
  }
}
