// Waiting, but not for ever.
import type { Clock } from '../ports/clock.js';

/** Whether it was done in that time. Rejects when it fails in time. */
export function within(clock: Clock, ms: number, done: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = clock.after(ms, () => resolve(false));
    done.then(() => resolve(true), reject).finally(() => timer.cancel());
  });
}

/** Resolves at the next change, and after that time in any case. */
export async function changeWithin(
  clock: Clock,
  ms: number,
  onChange: (then: () => void) => () => void,
): Promise<void> {
  let forget = (): void => {};
  const changed = new Promise<void>((resolve) => (forget = onChange(resolve)));
  await within(clock, ms, changed);
  forget();
}
