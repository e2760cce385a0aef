// The invocations that wait until an instance of a pool is free. Always holds: they leave in the order they came, except
// those whose time is up, which fail.
import { failures } from '../core/actor/failures.js';
import type { Invocation } from '../core/actor/inputs.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Settle } from './activation-ports.js';

/** One that leaves. */
export interface Waited {
  readonly what: Omit<Invocation, 'id'>;
  readonly settle: Settle;
  /** What is left of its time, at least 1. */
  readonly leftMs: number;
}

interface Waiting extends Omit<Waited, 'leftMs'> {
  readonly deadline: Timer;
  readonly untilMs: number;
}

export class PoolQueue {
  readonly #clock: Clock;
  readonly #waiting = new Set<Waiting>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#waiting.size;
  }

  add(what: Waiting['what'], budgetMs: number, settle: Settle): void {
    const deadline = this.#clock.after(budgetMs, () => {
      this.#waiting.delete(waiting);
      settle.fail(failures.waitedTooLong(budgetMs));
    });
    const waiting = { what, settle, deadline, untilMs: this.#clock.nowMs() + budgetMs };
    this.#waiting.add(waiting);
  }

  /** The oldest one, which leaves; undefined when nothing waits. */
  take(): Waited | undefined {
    for (const waiting of this.#waiting) {
      this.#waiting.delete(waiting);
      waiting.deadline.cancel();
      const { what, settle, untilMs } = waiting;
      return { what, settle, leftMs: Math.max(untilMs - this.#clock.nowMs(), 1) };
    }
    return undefined;
  }
}
