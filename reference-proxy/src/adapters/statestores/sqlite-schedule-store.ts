// The waiting invocations of a state file, as the port's words. Always holds: what is written shares its commit with the
// other writes of the moment.
import type { ScheduleStore } from '../../ports/schedule-store.js';
import type { GroupCommit } from './group-commit.js';
import type { SqliteSchedules } from './sqlite-schedules.js';

/** Runs work while the store is open; `what` is being done. */
type WhenOpen = <T>(what: string, work: () => T | Promise<T>) => Promise<T>;

export function createSqliteScheduleStore(
  schedules: SqliteSchedules,
  writes: GroupCommit,
  whenOpen: WhenOpen,
): ScheduleStore {
  /** What `run` gave when it was run last, after its commit. */
  const write = <T>(what: string, bytes: number, run: () => T): Promise<T> =>
    whenOpen(what, async () => {
      let result: T | undefined;
      await writes.add({
        bytes,
        run() {
          result = run();
          return undefined;
        },
      });
      return result as T;
    });
  return {
    saveSchedule: (record) =>
      write('saving a schedule', record.request.byteLength, () => schedules.save(record)),
    loadSchedules: (node) => whenOpen('loading the schedules', () => schedules.of(node)),
    takeSchedules: (ids, node, nowMs) =>
      write(`taking ${ids.length} schedules`, 0, () => schedules.take(ids, node, nowMs)),
    endSchedule: (id) => write('ending a schedule', 0, () => schedules.end(id)),
    adoptSchedules: (present, to, nowMs) =>
      write('adopting schedules', 0, () => schedules.adopt(present, to, nowMs)),
  };
}
