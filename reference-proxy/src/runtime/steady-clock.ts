// A clock for intervals: when somebody sets the real one back, this one goes on. Always holds: its time never goes back.
import type { Clock } from '../ports/clock.js';

export function createSteadyClock(clock: Clock): Clock {
  let lastMs = clock.nowMs();
  let aheadMs = 0;
  return {
    nowMs() {
      const nowMs = clock.nowMs();
      aheadMs += Math.max(lastMs - nowMs, 0);
      lastMs = nowMs;
      return nowMs + aheadMs;
    },
    after: (ms, then) => clock.after(ms, then),
  };
}
