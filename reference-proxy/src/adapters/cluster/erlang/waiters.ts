// Who waits for an answer of a far node, by the reference that the answer will carry. Always holds: a waiter that got its
// end, or gave up, is forgotten; when a link breaks, all who wait for its node learn it at once.
import type { NodeLink } from './node-link.js';
import { NodeDown } from './node-errors.js';
import type { SpawnReply } from './signals.js';
import { referenceKey, type Reference, type Term } from './terms.js';

interface Waiter {
  readonly link: NodeLink;
  /** Where in the stream the question ends, see Connection.hasLeft. */
  readonly position: number;
  /** A message with the reference as its tag. */
  answered?(answer: Term): void;
  /** What was watched under the reference is gone. */
  down(reason: Term): void;
  spawned?(reply: SpawnReply): void;
  lost(error: NodeDown): void;
}

export class Waiters {
  readonly #waiters = new Map<string, Waiter>();

  get size(): number {
    return this.#waiters.size;
  }

  add(ref: Reference, waiter: Waiter): void {
    this.#waiters.set(referenceKey(ref), waiter);
  }

  find(ref: Reference): Waiter | undefined {
    return this.#waiters.get(referenceKey(ref));
  }

  /** @returns whether it was still waiting */
  remove(ref: Reference): boolean {
    return this.#waiters.delete(referenceKey(ref));
  }

  lost(link: NodeLink, why: Error): void {
    for (const [key, waiter] of this.#waiters) {
      if (waiter.link !== link) continue;
      this.#waiters.delete(key);
      const sent = link.connection.hasLeft(waiter.position);
      waiter.lost(new NodeDown(link.name, sent, why.message, { cause: why }));
    }
  }
}
