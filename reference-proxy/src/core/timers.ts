// The timers of actors: which of them run here, and when each is due. Always holds: a timer of an actor is here once; one
// that runs is not due before it has ended; of one actor only so many run at once, so that its slowness is its own; one
// that is registered again as it was goes on as if nothing had happened.
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

/** The timers that an actor has here. There may be a million of these: small, and nothing is made before it is needed. */
interface Timed {
  all: readonly Running[];
  /** How many run. */
  running: number;
  /** How many may. */
  atOnceMax: number;
  /** Those that are due, and wait until another one has ended. */
  waiting: Set<Running> | undefined;
}

interface Running extends Series {
  readonly actor: Timed;
  dueMs: number;
  /** Undefined while it runs, and while it waits for another one of its actor. */
  entry: DueEntry<Running> | undefined;
  ended: boolean;
}

const none: readonly ActorTimer[] = [];

export class Timers {
  readonly #actors = new Map<string, Timed>();
  readonly #queue = new DueQueue<Running>();

  get nextMs(): number | undefined {
    return this.#queue.nextMs;
  }

  /**
   * From now on the actor has these timers here, and no others; `atOnceMax` of them may run at once. A new one is due for
   * the first time after its time.
   */
  set(id: ActorId, timers: readonly ActorTimer[], nowMs: number, atOnceMax = 1): void {
    const key = keyText(id.system, id.name);
    const there = this.#actors.get(key);
    if (!there && timers.length === 0) return;
    const actor = there ?? { all: [], running: 0, atOnceMax, waiting: undefined };
    const before = new Map(actor.all.map((one) => [keyOf(one.timer), one]));
    const find = (of: string): Running | undefined => {
      const one = before.get(of);
      before.delete(of);
      return one;
    };
    actor.all = timers.map((timer) => find(keyOf(timer)) ?? this.#begin({ id, timer }, actor, nowMs));
    for (const one of before.values()) this.#end(one);
    actor.atOnceMax = atOnceMax;
    if (timers.length === 0) this.#actors.delete(key);
    else this.#actors.set(key, actor);
  }

  /** The actor has no timers here. */
  remove(id: ActorId): void {
    this.set(id, none, 0);
  }

  /** One that is due: it runs from now on, until `finished`. */
  takeDue(nowMs: number): Series | undefined {
    for (let series = this.#queue.takeDue(nowMs); series; series = this.#queue.takeDue(nowMs)) {
      const { actor } = series;
      series.entry = undefined;
      if (actor.running < actor.atOnceMax) {
        actor.running += 1;
        return series;
      }
      actor.waiting = (actor.waiting ?? new Set()).add(series);
    }
    return undefined;
  }

  /** It is due at its next time; at once, but once only, when it took longer than that. */
  finished(series: Series, nowMs: number): void {
    const running = series as Running;
    running.actor.running -= 1;
    this.#wakeNext(running.actor);
    if (running.ended) return;
    const { everyMs } = running.timer;
    const missed = Math.floor((nowMs - running.dueMs) / everyMs);
    running.dueMs += Math.max(missed, 1) * everyMs;
    running.entry = this.#queue.add(running.dueMs, running);
  }

  /** It has been due for some time. */
  #wakeNext({ waiting }: Timed): void {
    for (const next of waiting ?? []) {
      waiting?.delete(next);
      next.entry = this.#queue.add(next.dueMs, next);
      return;
    }
  }

  #begin(one: Series, actor: Timed, nowMs: number): Running {
    const dueMs = nowMs + one.timer.everyMs;
    const series: Running = { ...one, actor, dueMs, entry: undefined, ended: false };
    series.entry = this.#queue.add(series.dueMs, series);
    return series;
  }

  #end(series: Running): void {
    series.ended = true;
    series.actor.waiting?.delete(series);
    if (series.entry) this.#queue.remove(series.entry);
  }
}

/** One text for the same timer of an actor. */
function keyOf({ action, everyMs }: ActorTimer): string {
  return `${everyMs} ${action}`;
}
