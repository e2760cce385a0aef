// The waiting invocations in the database, as the port's words. Always holds: what is saved or ended at the same time
// shares a commit.
import type { ScheduleRecord, ScheduleStore } from '../../../ports/schedule-store.js';
import { Batches, type Request } from './batches.js';
import type { Connections } from './connections.js';
import { adoptRows, deleteSchedules, insertSchedules, schedulesOf, takeRows } from './schedule-statements.js';

/** Runs work while the store is open; `what` is being done. */
type WhenOpen = <T>(what: string, work: () => T | Promise<T>) => Promise<T>;

interface Saving extends Request {
  readonly record: ScheduleRecord;
}

interface Ending extends Request {
  readonly id: string;
}

export function createPostgresSchedules(connections: Connections, whenOpen: WhenOpen): ScheduleStore {
  const saves = new Batches<Saving>(async (batch) => {
    await connections.write((client) =>
      insertSchedules(
        client,
        batch.map(({ record }) => record),
      ),
    );
    return [];
  });
  const ends = new Batches<Ending>(async (batch) => {
    await connections.write((client) =>
      deleteSchedules(
        client,
        batch.map(({ id }) => id),
      ),
    );
    return [];
  });
  return {
    saveSchedule: (record) =>
      whenOpen('saving a schedule', () => saves.add({ bytes: record.request.byteLength, record })),
    loadSchedules: (node) =>
      whenOpen('loading the schedules', () => connections.read((client) => schedulesOf(client, node))),
    takeSchedules: (ids, node, nowMs) =>
      whenOpen(`taking ${ids.length} schedules`, () =>
        connections.write((client) => takeRows(client, ids, node, nowMs)),
      ),
    endSchedule: (id) => whenOpen('ending a schedule', () => ends.add({ bytes: 0, id })),
    adoptSchedules: (present, to, nowMs) =>
      whenOpen('adopting schedules', () =>
        connections.write((client) => adoptRows(client, present, to, nowMs)),
      ),
  };
}
