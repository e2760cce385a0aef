// When an idle actor leaves memory. Always holds: one timer serves many short rests; it is set anew only when it would fire
// too late, or has fired too early.
import type { Clock, Timer } from '../ports/clock.js';

export class IdleTimer {
  readonly #clock: Clock;
  readonly #due: () => void;
  #timer: Timer | undefined;
  #dueAtMs = 0;
  #wakeAtMs = Infinity;

  constructor(clock: Clock, due: () => void) {
    this.#clock = clock;
    this.#due = due;
  }

  /** It is due so long from now, and not before; after Infinity never. */
  restFor(ms: number): void {
    this.#dueAtMs = this.#clock.nowMs() + ms;
    if (this.#dueAtMs < this.#wakeAtMs) this.#wakeAfter(ms);
  }

  cancel(): void {
    this.#timer?.cancel();
  }

  #wakeAfter(ms: number): void {
    this.#wakeAtMs = this.#clock.nowMs() + ms;
    this.#timer?.cancel();
    if (ms === Infinity) return;
    this.#timer = this.#clock.after(ms, () => this.#wake());
  }

  #wake(): void {
    this.#wakeAtMs = Infinity;
    const restMs = this.#dueAtMs - this.#clock.nowMs();
    if (restMs > 0) this.#wakeAfter(restMs);
    else this.#due();
  }
}
