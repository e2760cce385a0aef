// The time of the proxy in memory: the system's, or one that a test moves. Always holds: what is due first runs first;
// what is due at the same time runs in the order in which it was asked for.
import { timerMaxMs } from '../check-time.js';

/** What time it is, and what is to run later. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Runs the task once, when it is due; in the past: soon. @returns what takes it back */
  callAt(dueMs: number, task: () => void): () => void;
}

/** The time of day. It keeps no process alive. */
export function systemClock(): Clock {
  return { now: () => Date.now(), callAt };
}

function callAt(dueMs: number, task: () => void): () => void {
  const inMs = Math.max(0, dueMs - Date.now());
  if (inMs > timerMaxMs) {
    let cancel = callAt(Date.now() + timerMaxMs, () => (cancel = callAt(dueMs, task)));
    return () => cancel();
  }
  const timer = setTimeout(task, inMs);
  timer.unref();
  return () => clearTimeout(timer);
}

interface Due {
  readonly dueMs: number;
  readonly task: () => void;
}

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  #nowMs: number;
  /** In the order in which they were asked for. */
  readonly #waiting = new Set<Due>();

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  now(): number {
    return this.#nowMs;
  }

  callAt(dueMs: number, task: () => void): () => void {
    const due = { dueMs, task };
    this.#waiting.add(due);
    return () => void this.#waiting.delete(due);
  }

  /** Moves to the next thing that is due until then, and runs it; to the end when there is none. False: there was none. */
  step(untilMs: number): boolean {
    const next = this.#earliest();
    const isDue = next !== undefined && next.dueMs <= untilMs;
    this.#nowMs = Math.max(this.#nowMs, isDue ? next.dueMs : untilMs);
    if (!isDue) return false;
    this.#waiting.delete(next);
    next.task();
    return true;
  }

  #earliest(): Due | undefined {
    let earliest: Due | undefined;
    for (const due of this.#waiting) if (due.dueMs < (earliest?.dueMs ?? Infinity)) earliest = due;
    return earliest;
  }
}
