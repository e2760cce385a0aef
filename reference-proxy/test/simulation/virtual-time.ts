// Time that passes only when everything that can be done now is done. Always holds: events happen in the order of their
// time, and of their making when the times are equal; between two of them every promise that can go on has gone on. So a
// run depends on nothing but what it is made of: no timer of the machine, no date.
//
// `setImmediate` is used as "all promises have gone on": it is no timer, and nothing else runs meanwhile.
import { setImmediate as promisesWentOn } from 'node:timers/promises';
import type { Timer } from '../../src/ports/clock.js';

interface Event {
  readonly atMs: number;
  readonly order: number;
  then: (() => void) | undefined;
}

export class VirtualTime {
  #nowMs = 0;
  #made = 0;
  readonly #heap: Event[] = [];

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Another number each time, larger than all before: which of two things of the same millisecond came first. */
  tick(): number {
    return (this.#made += 1);
  }

  after(ms: number, then: () => void): Timer {
    const event: Event = { atMs: this.#nowMs + Math.max(0, ms), order: this.tick(), then };
    this.#push(event);
    return { cancel: () => (event.then = undefined) };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Lets everything happen that happens until then. */
  async runUntil(endMs: number): Promise<void> {
    await promisesWentOn();
    for (let next = this.#heap[0]; next && next.atMs <= endMs; next = this.#heap[0]) {
      this.#pop();
      if (!next.then) continue;
      this.#nowMs = next.atMs;
      next.then();
      await promisesWentOn();
    }
    this.#nowMs = endMs;
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let at = heap.push(event) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Event;
      if (!isBefore(event, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = event;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const child = left && right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
      const below = heap[child];
      if (!below || !isBefore(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}
