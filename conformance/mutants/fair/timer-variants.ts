// A correct proxy that runs timers in its own way: late, with one tick kept that came due during a slow one, and without
// any idea of an interval of 0.
import { callbackRequests } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { refuseActors } from '../refuse.js';
import { isTick } from '../ticks.js';

/** A tick that took so long was a slow one, whatever the machine. */
const slowMs = 1_000;
const lateByMs = 100;

const saysWhatItIs = callbackRequests(({ currentContext }) => {
  if (currentContext) currentContext.metadata = { source: 'timer' };
});

export function looseTimers(): { front: Meddler; back: Meddler } {
  return {
    front: refuseActors(({ timerActions }) => (timerActions ?? []).some(({ seconds }) => !seconds)),
    back: async (request, forward) => {
      if (!isTick(request)) return forward(request);
      await new Promise((resolve) => setTimeout(resolve, lateByMs));
      const startedAtMs = performance.now();
      const answer = await saysWhatItIs(request, forward);
      return performance.now() - startedAtMs > slowMs ? saysWhatItIs(request, forward) : answer;
    },
  };
}
