// The timers of the actors in memory. Always holds: one series for each actor and action; a tick never overlaps the one
// before, and none are made up for; a series that a new registration leaves as it was keeps its beat, any other ends or begins anew (TIM-9, TIM-12, TIM-13).
import { Refusal } from './refusal.js';
import type { MemoryActorId } from './memory-actor.js';
import type { MemoryActors, MemoryEntry } from './memory-actors.js';
import type { Clock } from './clock.js';

/** Runs one tick. */
type Tick = (actor: MemoryActorId, action: string) => Promise<void>;

interface Series {
  readonly everyMs: number;
  cancel: () => void;
}

/** All series of one proxy in memory. */
export class MemoryTimers {
  readonly #series = new Map<string, Series>();
  readonly #clock: Clock;
  readonly #tick: Tick;

  constructor(clock: Clock, tick: Tick) {
    this.#clock = clock;
    this.#tick = tick;
  }

  /** Begins and ends series, so that they are what the actors' definitions say now. */
  follow(actors: MemoryActors): void {
    const wanted = new Set<string>();
    for (const actor of actors.all()) {
      for (const { action, everyMs } of timersOf(actor)) {
        const key = JSON.stringify([actor.id.system, actor.id.name, action]);
        wanted.add(key);
        if (this.#series.get(key)?.everyMs !== everyMs) this.#begin(key, actor.id, action, everyMs);
      }
    }
    for (const key of this.#series.keys()) if (!wanted.has(key)) this.#end(key);
  }

  #begin(key: string, actor: MemoryActorId, action: string, everyMs: number): void {
    this.#end(key);
    const series: Series = { everyMs, cancel: () => undefined };
    this.#series.set(key, series);
    const isGoing = () => this.#series.get(key) === series;
    const arm = (dueMs: number): void => {
      const next = () => isGoing() && arm(Math.max(dueMs + everyMs, this.#clock.now()));
      series.cancel = this.#clock.callAt(dueMs, () => {
        void this.#tick(actor, action).then(next, (error: unknown) => {
          const isStopped = error instanceof Refusal && error.http === 503; // the program is
          if (isStopped && isGoing()) this.#end(key);
          next();
        });
      });
    };
    arm(this.#clock.now() + everyMs);
  }

  #end(key: string): void {
    this.#series.get(key)?.cancel();
    this.#series.delete(key);
  }
}

function timersOf({ definition }: MemoryEntry): readonly { action: string; everyMs: number }[] {
  return (definition.timerActions ?? []).flatMap(({ action, seconds }) =>
    action?.name && seconds ? [{ action: action.name, everyMs: seconds }] : [],
  );
}
