// One clock timer for many that wait. Always holds: it rings at the time that was asked for or later, and at least once a
// minute while something waits, since somebody may set the clock.
import type { Clock, Timer } from '../ports/clock.js';

const longestMs = 60_000;

export class Alarm {
  readonly #clock: Clock;
  readonly #ring: () => void;
  #timer: Timer | undefined;
  #wakeMs = Infinity;

  /** @param ring looks what is due, and asks for the next time */
  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings then, or before. With undefined nothing waits. */
  ringAt(dueMs: number | undefined): void {
    if (dueMs === undefined || dueMs >= this.#wakeMs) return;
    this.#timer?.cancel();
    const nowMs = this.#clock.nowMs();
    const afterMs = Math.min(Math.max(dueMs - nowMs, 0), longestMs);
    this.#wakeMs = nowMs + afterMs;
    this.#timer = this.#clock.after(afterMs, () => {
      this.#wakeMs = Infinity;
      this.#ring();
    });
  }

  cancel(): void {
    this.#timer?.cancel();
    this.#wakeMs = Infinity;
  }
}
