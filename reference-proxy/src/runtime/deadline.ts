// Until when an invocation waits. Always holds: one that waited until then is not begun any more.
import type { Clock } from '../ports/clock.js';

export interface Deadline {
  readonly untilMs: number;
  readonly budgetMs: number;
}

/** A timer can fire some milliseconds early, by this clock; and in what is left by then nobody answers. */
const earlyMs = 5;

export function isUp({ untilMs, budgetMs }: Deadline, clock: Clock): boolean {
  return untilMs - clock.nowMs() <= Math.min(earlyMs, budgetMs / 100);
}
