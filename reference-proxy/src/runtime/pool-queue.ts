// The invocations that wait until an instance of a pool is free. Always holds: they leave in the order they came, except
// those whose time is up, which fail.
import { failures } from '../core/actor/failures.js';
import type { Invocation } from '../core/actor/inputs.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Settle } from './activation-ports.js';
import { isUp, type Deadline } from './deadline.js';

/** One that leaves. */
export interface Waited {
  readonly what: Omit<Invocation, 'id'>;
  readonly settle: Settle;
  /** What is left of its time, at least 1. */
  readonly leftMs: number;
}

interface Waiting extends Omit<Waited, 'leftMs'>, Deadline {
  readonly timer: Timer;
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
    const timer = this.#clock.after(budgetMs, () => this.#expire(waiting));
    const waiting = { what, settle, timer, untilMs: this.#clock.nowMs() + budgetMs, budgetMs };
    this.#waiting.add(waiting);
  }

  /** The oldest one, which leaves; undefined when nothing waits. */
  take(): Waited | undefined {
    for (const waiting of this.#waiting) {
      waiting.timer.cancel();
      if (isUp(waiting, this.#clock)) {
        this.#expire(waiting);
        continue;
      }
      this.#waiting.delete(waiting);
      const { what, settle, untilMs } = waiting;
      return { what, settle, leftMs: Math.max(untilMs - this.#clock.nowMs(), 1) };
    }
    return undefined;
  }

  #expire(waiting: Waiting): void {
    this.#waiting.delete(waiting);
    waiting.settle.fail(failures.waitedTooLong(waiting.budgetMs));
  }
}
