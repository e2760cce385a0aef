// Takes over what nodes that are gone left in a store that this node shares. Always holds: a node that is only cut off, or no
// part of this cluster, keeps what it runs, and loses what it has not begun; one node alone gets each.
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { ScheduleStore, WaitingSchedule } from '../ports/schedule-store.js';
import { failureFields } from './failure-fields.js';
import type { Work } from './work.js';

export interface AdoptionSystem {
  readonly self: string;
  /** The other nodes that are there. */
  readonly others: () => readonly string[];
  /** Calls `then` once when the view of the cluster changes. */
  readonly onChange: (then: () => void) => unknown;
  readonly work: Pick<Work, 'draining' | 'onDrain' | 'beginBackground' | 'endBackground'>;
}

interface AdoptionPorts {
  readonly store: Pick<ScheduleStore, 'adoptSchedules' | 'loadSchedules'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A connection that broke may come back. */
const afterChangeMs = 2_000;
/** For what a node had begun that is gone: it becomes free later. */
const everyMs = 60_000;
/** By then the store has done what it was asked, or never will. */
const afterFailureMs = 5_000;

/** Looks soon, whenever another node is there or gone, and from time to time; until this node shuts down. */
export function adoptSchedules(
  { store, clock, log }: AdoptionPorts,
  { self, others, onChange, work }: AdoptionSystem,
  adopted: (waiting: readonly WaitingSchedule[]) => void,
): void {
  let seen = '';
  /** Since when it is not sure that all that was adopted is known. */
  let failedMs: number | undefined;
  const look = async (): Promise<void> => {
    if (work.draining) return;
    try {
      adopted(await store.adoptSchedules([self, ...others()], self, clock.nowMs()));
      // What failed may have been done: an answer can get lost.
      if (failedMs === undefined) return;
      adopted(await store.loadSchedules(self));
      if (clock.nowMs() >= failedMs + afterFailureMs) failedMs = undefined;
    } catch (error) {
      if (failedMs === undefined)
        log.warn('scheduled invocations of nodes that are gone could not be adopted', failureFields(error));
      failedMs = clock.nowMs();
      lookAfter(afterFailureMs);
    }
  };
  const lookAfter = (ms: number): void => {
    next.cancel();
    if (!work.draining) next = clock.after(ms, lookAgain);
  };
  let next = clock.after(afterChangeMs, lookAgain);
  function lookAgain(): void {
    next = clock.after(everyMs, lookAgain);
    void look();
  }
  const watch = (): void => {
    if (work.draining) return;
    onChange(watch);
    const now = [...others()].sort().join(' ');
    if (now === seen) return;
    seen = now;
    lookAfter(afterChangeMs);
  };
  watch();
  work.onDrain(() => next.cancel());
}
