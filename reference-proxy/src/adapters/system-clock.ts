// The real time. Always holds: timers do not keep the program alive, so a stopped proxy can end.
import type { Clock } from '../ports/clock.js';

/** What setTimeout can take: 2^31 - 1 ms, 24 days. A longer time would fire at once. */
const afterMsMax = 2 ** 31 - 1;

export function createSystemClock(): Clock {
  return {
    nowMs: () => Date.now(),
    after(ms, then) {
      const timer = setTimeout(then, Math.min(ms, afterMsMax)).unref();
      return { cancel: () => clearTimeout(timer) };
    },
  };
}
