// A pool of the proxy in memory: equal members under one name. Always holds: no more members work than its definition
// allows; nobody waits while one of them is idle or another one may be made; who waits is served by the first member
// that is free, in the order of arrival (POL-3, POL-5).
import type { Actor } from '@spawn-conformance/proto';
import { MemoryActor, type MemoryActorId } from './memory-actor.js';

const sizeMaxDefault = 10;

/** The members of one pool. */
export class MemoryPool {
  readonly id: MemoryActorId;
  readonly #members = new Set<MemoryActor>();
  readonly #idle: MemoryActor[] = [];
  readonly #waiting: ((member: MemoryActor) => void)[] = [];
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
    this.#serve();
  }

  /** Those of its registration: what an action makes of its member's is that member's own. */
  get tags(): Readonly<Record<string, string>> {
    return { ...(this.#definition.state?.tags as Record<string, string>) };
  }

  /** Runs the task on a member that nobody else uses meanwhile. */
  async enqueue<T>(task: (member: MemoryActor) => Promise<T>): Promise<T> {
    const member = await new Promise<MemoryActor>((resolve) => {
      this.#waiting.push(resolve);
      this.#serve();
    });
    try {
      return await task(member);
    } finally {
      this.#release(member);
    }
  }

  #release(member: MemoryActor): void {
    if (this.#members.size > this.#sizeMax) this.#members.delete(member);
    else this.#idle.push(member);
    this.#serve();
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const member = this.#idle.pop() ?? this.#another();
      if (member === undefined) return;
      this.#waiting.shift()?.(member);
    }
  }

  #another(): MemoryActor | undefined {
    if (this.#members.size >= this.#sizeMax) return undefined;
    const member = new MemoryActor(this.id, this.#definition);
    this.#members.add(member);
    return member;
  }

  get #sizeMax(): number {
    const { minPoolSize, maxPoolSize } = this.#definition.settings ?? {};
    return maxPoolSize || Math.max(minPoolSize ?? 0, sizeMaxDefault);
  }
}
