// Waiting invocations as rows of the state file: every statement about them is here. Always holds: rows are in the order
// of being saved, since SQLite numbers them so.
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ScheduleRecord, WaitingSchedule } from '../../ports/schedule-store.js';

export interface SqliteSchedules {
  /** To be run inside of a transaction, as all that writes. */
  save(record: ScheduleRecord): void;
  of(node: string): WaitingSchedule[];
  take(ids: readonly string[], node: string, nowMs: number): Map<string, Uint8Array>;
  end(id: string): void;
  adopt(present: readonly string[], to: string, nowMs: number): WaitingSchedule[];
}

export function createSqliteSchedules(database: DatabaseSync): SqliteSchedules {
  const insert = database.prepare(
    'INSERT INTO schedules (id, node, due_ms, budget_ms, taken_until_ms, request) VALUES (?, ?, ?, ?, 0, ?)',
  );
  const ofNode = database.prepare('SELECT id, due_ms FROM schedules WHERE node = ? ORDER BY due_ms, rowid');
  const take = database.prepare(
    'UPDATE schedules SET taken_until_ms = ?1 + budget_ms WHERE id = ?2 AND node = ?3 RETURNING request',
  );
  const remove = database.prepare('DELETE FROM schedules WHERE id = ?');
  const free = database.prepare(
    `SELECT id, due_ms FROM schedules
     WHERE node NOT IN (SELECT value FROM json_each(?)) AND taken_until_ms < ? ORDER BY due_ms, rowid`,
  );
  const adopt = database.prepare(
    `UPDATE schedules SET node = ?
     WHERE node NOT IN (SELECT value FROM json_each(?)) AND taken_until_ms < ?`,
  );
  return {
    save: ({ id, node, dueMs, budgetMs, request }) => void insert.run(id, node, dueMs, budgetMs, request),
    of: (node) => ofNode.all(node).map(waitingOf),
    take(ids, node, nowMs) {
      const taken = new Map<string, Uint8Array>();
      for (const id of ids) {
        const row = take.get(nowMs, id, node);
        if (row) taken.set(id, row['request'] as Uint8Array);
      }
      return taken;
    },
    end: (id) => void remove.run(id),
    adopt(present, to, nowMs) {
      const found = free.all(JSON.stringify(present), nowMs).map(waitingOf);
      if (found.length > 0) adopt.run(to, JSON.stringify(present), nowMs);
      return found;
    },
  };
}

function waitingOf(row: Record<string, SQLOutputValue>): WaitingSchedule {
  return { id: String(row['id']), dueMs: Number(row['due_ms']) };
}
