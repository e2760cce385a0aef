// Says who was refused, and why. Always holds: whoever knocks again and again, or under ever new names, fills neither the
// log nor the memory: the same is said once a minute, and so many different things and no more.
import type { Clock } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';

const everyMs = 60_000;
const differentMax = 100;

/** @returns takes the error with which a call from outside ended */
export function createRefusals(log: Log, clock: Clock): (error: Error) => void {
  /** How often each was not said in this minute. */
  const unsaid = new Map<string, number>();
  const forget = (): void => {
    const repeated = [...unsaid.values()].reduce((sum, times) => sum + times, 0);
    unsaid.clear();
    if (repeated > 0) log.warn('nodes that called were refused again', { times: repeated });
  };
  return (error) => {
    const times = unsaid.get(error.message);
    if (times !== undefined) return void unsaid.set(error.message, times + 1);
    if (unsaid.size >= differentMax) return void unsaid.set('', (unsaid.get('') ?? 0) + 1);
    if (unsaid.size === 0) clock.after(everyMs, forget);
    unsaid.set(error.message, 0);
    log.warn('a node that called was refused', { error });
  };
}
