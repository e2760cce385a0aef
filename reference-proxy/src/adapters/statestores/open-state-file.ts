// Opens the SQLite file of the state store, and creates it if missing. Always holds: the connection that is handed
// out syncs every commit to the disk, and its file has the newest schema.
import type * as Sqlite from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { checkVersion, inspectStateFile, openLockWaitMs, unusable } from './inspect-state-file.js';
import { applicationId, schemaSteps, schemaVersion } from './sqlite-schema.js';
import { UnusableStateFile } from './state-store-errors.js';

/**
 * How long SQLite itself waits for a lock. The whole proxy stands still meanwhile, so it is about the time of another
 * proxy's commit on a slow disk; longer waits are made by asking again.
 */
export const busyTimeoutMs = 50;

/** @throws UnusableStateFile */
export async function openStateFile(path: string, checkBytesMax: number): Promise<Sqlite.DatabaseSync> {
  const sqlite = await loadSqlite(path);
  await inspectStateFile(sqlite, path, checkBytesMax);
  let database: Sqlite.DatabaseSync | undefined;
  try {
    const openDatabase = (database = new sqlite.DatabaseSync(path));
    database.exec(`PRAGMA busy_timeout = ${openLockWaitMs}`);
    makeDurable(database);
    bringUpToDate(path, database);
    await whenFree(() => useLog(openDatabase));
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    return database;
  } catch (error) {
    database?.close();
    throw unusable(path, error);
  }
}

/** Loaded here and not at the top: on a Node without SQLite the package still loads, and the memory store works. */
async function loadSqlite(path: string): Promise<typeof Sqlite> {
  try {
    return await import('node:sqlite');
  } catch (cause) {
    const whatToDo = 'Use Node 22.13 or newer, or the database type memory';
    throw new UnusableStateFile(path, 'unreachable', 'this Node has no SQLite', whatToDo, { cause });
  }
}

function makeDurable(database: Sqlite.DatabaseSync): void {
  database.exec('PRAGMA synchronous = FULL');
  // On macOS an ordinary sync stops at the cache of the disk. Elsewhere these two do nothing.
  database.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
}

/** All steps in one transaction: a crash leaves the old schema or the new one. */
function bringUpToDate(path: string, database: Sqlite.DatabaseSync): void {
  if (versionOf(database) === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database); // again: another proxy may have been faster
    checkVersion(path, version);
    for (const step of schemaSteps.slice(version)) database.exec(step);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: Sqlite.DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

const busyCode = 5; // https://www.sqlite.org/rescode.html: SQLITE_BUSY
const busyPauseMs = 20;

/** Repeats what SQLite refuses at once while another connection writes, without waiting as it does for other locks. */
async function whenFree(step: () => void): Promise<void> {
  for (let leftMs = openLockWaitMs; ; leftMs -= busyPauseMs) {
    try {
      return step();
    } catch (error) {
      const { errcode = 0 } = error as { errcode?: number };
      if ((errcode & 0xff) !== busyCode || leftMs <= 0) throw error;
    }
    await pause(busyPauseMs);
  }
}

/** A write-ahead log: one sync a commit, and readers never wait. */
function useLog(database: Sqlite.DatabaseSync): void {
  const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode'];
  if (mode !== 'wal')
    throw new Error(`its file system does not carry a write-ahead log (mode ${String(mode)})`);
  database.exec(`PRAGMA journal_size_limit = ${logBytesKept}`);
}

/** A log that one burst made longer is cut to this when it has been written back. */
const logBytesKept = 64 * 1024 * 1024;
