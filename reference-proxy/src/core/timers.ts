// The timers of actors: which of them run here, and when each is due. Always holds: a timer of an actor is here once; one
// that runs is not due before it has ended; one that is registered again as it was goes on as if nothing had happened.
import type { FixedTimerAction } from '@spawn-conformance/proto';
import { keyText, type ActorId } from './actor-id.js';
import { DueQueue, type DueEntry } from './due-queue.js';
import { toNumber } from './wire-values.js';

/** An action that the proxy invokes again and again. */
export interface ActorTimer {
  readonly action: string;
  readonly everyMs: number;
}

/** The field is called `seconds`, and carries milliseconds. A timer without a time never runs. */
export function timersOf(
  timerActions: readonly FixedTimerAction[] | null | undefined,
): readonly ActorTimer[] {
  const read = new Map<string, ActorTimer>();
  for (const { action, seconds } of timerActions ?? []) {
    const timer = { action: action?.name ?? '', everyMs: toNumber(seconds) };
    if (timer.everyMs > 0) read.set(keyOf(timer), timer);
  }
  return [...read.values()];
}

/** One timer of one actor. */
export interface Series {
  readonly id: ActorId;
  readonly timer: ActorTimer;
}

interface Running extends Series {
  dueMs: number;
  /** Undefined while it runs. */
  entry: DueEntry<Running> | undefined;
  ended: boolean;
}

const none: readonly ActorTimer[] = [];

export class Timers {
  readonly #actors = new Map<string, ReadonlyMap<string, Running>>();
  readonly #queue = new DueQueue<Running>();

  get nextMs(): number | undefined {
    return this.#queue.nextMs;
  }

  /** From now on the actor has these timers here, and no others. A new one is due for the first time after its time. */
  set(id: ActorId, timers: readonly ActorTimer[], nowMs: number): void {
    const key = keyText(id.system, id.name);
    const before = this.#actors.get(key);
    if (!before && timers.length === 0) return;
    const after = new Map<string, Running>();
    for (const timer of timers) {
      const of = keyOf(timer);
      after.set(of, before?.get(of) ?? this.#begin(id, timer, nowMs));
    }
    for (const [of, one] of before ?? []) if (!after.has(of)) this.#end(one);
    if (after.size === 0) this.#actors.delete(key);
    else this.#actors.set(key, after);
  }

  /** The actor has no timers here. */
  remove(id: ActorId): void {
    this.set(id, none, 0);
  }

  /** One that is due: it runs from now on, until `finished`. */
  takeDue(nowMs: number): Series | undefined {
    const series = this.#queue.takeDue(nowMs);
    if (series) series.entry = undefined;
    return series;
  }

  /** It is due at its next time; at once, but once only, when it took longer than that. */
  finished(series: Series, nowMs: number): void {
    const running = series as Running;
    if (running.ended || running.entry) return;
    const { everyMs } = running.timer;
    const missed = Math.floor((nowMs - running.dueMs) / everyMs);
    running.dueMs += Math.max(missed, 1) * everyMs;
    running.entry = this.#queue.add(running.dueMs, running);
  }

  #begin(id: ActorId, timer: ActorTimer, nowMs: number): Running {
    const series: Running = { id, timer, dueMs: nowMs + timer.everyMs, entry: undefined, ended: false };
    series.entry = this.#queue.add(series.dueMs, series);
    return series;
  }

  #end(series: Running): void {
    series.ended = true;
    if (series.entry) this.#queue.remove(series.entry);
  }
}

/** One text for the same timer of an actor. */
function keyOf({ action, everyMs }: ActorTimer): string {
  return `${everyMs} ${action}`;
}
