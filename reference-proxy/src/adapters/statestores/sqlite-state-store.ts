// The state store in one SQLite file: what a proxy keeps by default. Always holds: a promise that resolved is on the
// disk; concurrent writes share commits; several proxies may use the same file.
//
// SQLite runs in this thread. That is on purpose: a commit costs less than the way to another thread and back.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ActorRecord, Snapshot, StateStore } from '../../ports/state-store.js';
import { GroupCommit, type Transactions, type Write } from './group-commit.js';
import { unusable } from './inspect-state-file.js';
import { busyTimeoutMs, openStateFile } from './open-state-file.js';
import { createSqliteScheduleStore } from './sqlite-schedule-store.js';
import { createSqliteSchedules } from './sqlite-schedules.js';
import { createSqliteStatements, encodeRecord, type SqliteStatements } from './sqlite-statements.js';
import { checkedRevisionsKept, StateStoreClosed, StateStoreFailed } from './state-store-errors.js';

interface SqliteStateStoreOptions {
  /** How many revisions of an actor can be loaded (default 1,000). */
  readonly revisionsKept?: number;
  /** How long a write waits while another program holds the file (default 5,000). */
  readonly lockWaitMs?: number;
  /** Every page of a file up to this size is checked at opening (default 256 MiB, about a second). */
  readonly checkBytesMax?: number;
}

export interface SqliteStateStore extends StateStore {
  /** How many commits there were: fewer than writes, when writes came together. */
  readonly commits: number;
  /** What the connection says of itself: `full` and `wal`. */
  durability(): { synchronous: 'off' | 'normal' | 'full' | 'extra'; journalMode: string };
}

/**
 * Opens the state file at `path`, or creates it in an existing folder.
 * @throws UnusableStateFile when the file is damaged, of another application, of a newer version, or unreachable;
 *   it is left as it was
 */
export async function openSqliteStateStore(
  path: string,
  options: SqliteStateStoreOptions = {},
): Promise<SqliteStateStore> {
  const file = resolve(path);
  const revisionsKept = checkedRevisionsKept(options.revisionsKept);
  const database = await openStateFile(file, options.checkBytesMax ?? 256 * 1024 * 1024);
  try {
    const statements = createSqliteStatements(database, revisionsKept);
    return sqliteStateStore(file, database, statements, options.lockWaitMs ?? 5000);
  } catch (error) {
    database.close();
    throw unusable(file, error);
  }
}

function sqliteStateStore(
  file: string,
  database: DatabaseSync,
  statements: SqliteStatements,
  lockWaitMs: number,
): SqliteStateStore {
  const schedules = createSqliteSchedules(database);
  const writes = new GroupCommit(transactionsOf(database, lockWaitMs));
  let closing: Promise<void> | undefined;

  /** Also turns SQLite's errors into ours: `what` was being done. */
  const whenOpen = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    if (closing) throw new StateStoreClosed();
    try {
      return await work();
    } catch (cause) {
      if (!isSqliteError(cause)) throw cause;
      throw new StateStoreFailed(`${what} failed (${file}): ${cause.message}`, { cause });
    }
  };

  return {
    identity: () => whenOpen('reading the identity', () => statements.identity() + placeOf(file)),
    load: (key, revision) =>
      whenOpen(`loading actor ${key.name} in system ${key.system}`, () => statements.load(key, revision)),
    save: (key, snapshot, ends) =>
      whenOpen(`saving actor ${key.name} in system ${key.system}`, () =>
        writes.add({
          bytes: bytesOf(snapshot),
          run() {
            const conflict = statements.save(key, snapshot);
            if (!conflict && ends !== undefined) schedules.end(ends);
            return conflict;
          },
        }),
      ),
    confirm: (key, revision) =>
      whenOpen(`confirming actor ${key.name} in system ${key.system}`, () => {
        const conflict = statements.confirm(key, revision);
        if (conflict) throw conflict;
      }),
    saveActors: (records) =>
      whenOpen(`saving ${records.length} definitions or instances`, () =>
        writes.add(writeOfRecords(statements, records)),
      ),
    loadActors: () => whenOpen('loading the known actors', () => statements.loadActors()),
    findActors: (keys) => whenOpen(`finding ${keys.length} actors`, () => statements.findActors(keys)),
    instancesOf: (parents) => whenOpen('finding instances', () => statements.instancesOf(parents)),
    ...createSqliteScheduleStore(schedules, writes, whenOpen),
    close: () => (closing ??= writes.drained().then(() => database.close())),
    get commits() {
      return writes.commits;
    },
    durability: () => durabilityOf(database),
  };
}

/** A copy of a file carries the same text inside, but is another store. */
function placeOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `-${dev}-${ino}`;
}

function writeOfRecords(statements: SqliteStatements, records: readonly ActorRecord[]): Write {
  const encoded = records.map(encodeRecord);
  return {
    bytes: encoded.reduce((sum, record) => sum + (record.definition?.byteLength ?? 0), 0),
    run: () => statements.saveActors(encoded),
  };
}

function bytesOf(snapshot: Snapshot): number {
  return snapshot.state?.value?.byteLength ?? 0;
}

function transactionsOf(database: DatabaseSync, lockWaitMs: number): Transactions {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  return {
    begin: () => void begin.run(),
    commit: () => void commit.run(),
    rollback: () => rollback(database),
    isBusy: (error) => isSqliteError(error) && busyCodes.has(error.errcode & 0xff),
    busyRetryMs,
    busyAttemptsMax: Math.ceil(lockWaitMs / (busyTimeoutMs + busyRetryMs)),
  };
}

function rollback(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // After some errors (disk full, I/O) SQLite has rolled back already, and says that there is nothing to roll back.
  }
}

// https://www.sqlite.org/rescode.html: SQLITE_BUSY, SQLITE_LOCKED
const busyCodes = new Set([5, 6]);
const busyRetryMs = 10;

function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error;
}

const syncNames = ['off', 'normal', 'full', 'extra'] as const;

function durabilityOf(database: DatabaseSync): ReturnType<SqliteStateStore['durability']> {
  const pragma = (name: string): unknown => database.prepare(`PRAGMA ${name}`).get()?.[name];
  const synchronous = syncNames[Number(pragma('synchronous'))] ?? 'off';
  return { synchronous, journalMode: String(pragma('journal_mode')) };
}
