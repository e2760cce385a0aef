// Time that stands still until a test moves it. Always holds: timers fire in the order of their time, and of their
// creation when the times are equal.
import type { Clock } from '../../src/ports/clock.js';

export interface ManualClock extends Clock {
  /** Moves time on, firing what is due on the way. */
  advance(ms: number): void;
  /** How many timers wait. */
  readonly waiting: number;
}

export function createManualClock(startMs = 1_000_000): ManualClock {
  let now = startMs;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  return {
    nowMs: () => now,
    after(ms, then) {
      const timer = { at: now + ms, then };
      timers.push(timer);
      return { cancel: () => (timers = timers.filter((other) => other !== timer)) };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        due.then();
      }
      now = end;
    },
    get waiting() {
      return timers.length;
    },
  };
}
