// One life of a node, from its start to its death. Always holds: whatever reaches the node goes through here; nothing
// reaches a dead one, and what reaches one that stands still (a process that gets no processor) waits, in order.
import type { Clock, Timer } from '../../src/ports/clock.js';
import type { VirtualTime } from './virtual-time.js';

/** What a right clock shows at the beginning. */
export const epochMs = 1_700_000_000_000;

export class Life {
  readonly #time: VirtualTime;
  readonly #skewMs: number;
  readonly #onDeath: (() => void)[] = [];
  #waiting: (() => void)[] | undefined;
  #isAlive = true;

  /** @param skewMs how much the clock of this machine is ahead of the true time */
  constructor(time: VirtualTime, skewMs: number) {
    this.#time = time;
    this.#skewMs = skewMs;
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  get isStill(): boolean {
    return this.#waiting !== undefined;
  }

  do(then: () => void): void {
    if (!this.#isAlive) return;
    if (this.#waiting) this.#waiting.push(then);
    else then();
  }

  /** Stands still for so long. */
  pause(ms: number): void {
    if (!this.#isAlive || this.#waiting) return;
    this.#waiting = [];
    this.#time.after(ms, () => this.#goOn());
  }

  /** One after the other, and what comes meanwhile waits behind. */
  #goOn(): void {
    const next = this.#waiting?.shift();
    if (!next) this.#waiting = undefined;
    else this.#time.after(0, () => this.#goOn());
    if (this.#isAlive) next?.();
  }

  die(): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    this.#waiting = undefined;
    for (const then of this.#onDeath.splice(0)) then();
  }

  onDeath(then: () => void): void {
    this.#onDeath.push(then);
  }

  after(ms: number, then: () => void): Timer {
    let isCancelled = false;
    const timer = this.#time.after(ms, () => this.do(() => void (isCancelled || then())));
    return {
      cancel: () => {
        isCancelled = true;
        timer.cancel();
      },
    };
  }

  /** The clock of this node. */
  get clock(): Clock {
    return {
      nowMs: () => epochMs + this.#skewMs + this.#time.nowMs,
      after: (ms, then) => this.after(ms, then),
    };
  }

  /** What `done` gives, as this node sees it: later when it stands still, never when it is dead. */
  hear<T>(done: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      done.then(
        (value) => this.do(() => resolve(value)),
        (error: Error) => this.do(() => reject(error)),
      );
    });
  }
}
