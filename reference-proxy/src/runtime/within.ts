// Waiting, but not for ever.
import type { Clock } from '../ports/clock.js';

/** Resolves when it is done, whether it succeeds or not, and after that time in any case. */
export function within(clock: Clock, ms: number, done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = clock.after(ms, resolve);
    const end = (): void => {
      timer.cancel();
      resolve();
    };
    done.then(end, end);
  });
}

/** Resolves at the next change, and after that time in any case. */
export function changeWithin(
  clock: Clock,
  ms: number,
  onChange: (then: () => void) => () => void,
): Promise<void> {
  let forget = (): void => {};
  const changed = new Promise<void>((resolve) => (forget = onChange(resolve)));
  return within(clock, ms, changed).finally(forget);
}
