// Is this file ours, whole, and of a version that we know? Answered before anything is opened for writing, so that a
// file which is refused stays as it is. Always holds: nothing is created, changed or removed here.
import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as Sqlite from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { applicationId, schemaVersion } from './sqlite-schema.js';
import { UnusableStateFile } from './state-store-errors.js';

// https://www.sqlite.org/fileformat.html#the_database_header
const headerBytes = 100;
const magic = 'SQLite format 3\0';
const userVersionAt = 60;
const applicationIdAt = 68;

/** Another proxy may be creating or recovering the file: so long its lock is waited for. */
export const openLockWaitMs = 5000;

// https://www.sqlite.org/rescode.html: SQLITE_ERROR (a table is missing), SQLITE_CORRUPT, SQLITE_NOTADB
const damageCodes = new Set([1, 11, 26]);
const restoreOrElsewhere = 'Restore it from a copy, or give another path: the proxy creates its file there';

/**
 * Resolves when `path` is a whole state file, or is still to be created in a folder where that is possible.
 * `checkBytesMax`: up to which size every page is looked at.
 * @throws UnusableStateFile otherwise
 */
export async function inspectStateFile(
  sqlite: typeof Sqlite,
  path: string,
  checkBytesMax: number,
): Promise<void> {
  const sizeBytes = await checkAccess(path);
  if (sizeBytes === 0) return refuseLoneLog(path);
  checkHeader(path, await readHeader(path));
  // A rollback journal is there only when the creation of the file was interrupted: SQLite then ends or undoes it.
  if (await sizeOf(`${path}-journal`)) return;
  const isLogged = async (): Promise<boolean> => (await sizeOf(`${path}-wal`)) !== undefined;
  const everyPage = sizeBytes <= checkBytesMax;
  const logged = await isLogged();
  try {
    checkContent(sqlite, path, logged, everyPage);
  } catch (error) {
    // Another proxy that started to write meanwhile changes the pages under the check.
    if (logged || !(await isLogged())) throw error;
    checkContent(sqlite, path, true, everyPage);
  }
}

/** Gives the size in bytes; 0 when the file is missing. */
async function checkAccess(path: string): Promise<number> {
  try {
    await access(dirname(path), constants.R_OK | constants.W_OK | constants.X_OK);
    const sizeBytes = await sizeOf(path);
    if (sizeBytes !== undefined) await access(path, constants.R_OK | constants.W_OK);
    return sizeBytes ?? 0;
  } catch (cause) {
    const whatToDo = 'Give the path of a file in an existing folder that the proxy may write to';
    throw new UnusableStateFile(path, 'unreachable', (cause as Error).message, whatToDo, { cause });
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new Error('it is not a file');
    return found.size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** SQLite would throw away a write-ahead log whose database is gone, and with it what only the log holds. */
async function refuseLoneLog(path: string): Promise<void> {
  if (!(await sizeOf(`${path}-wal`))) return;
  const whatToDo = `Put the file back, or remove ${path}-wal to start without its content`;
  throw new UnusableStateFile(path, 'damaged', 'it is missing or empty, but its log is there', whatToDo);
}

async function readHeader(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function checkHeader(path: string, header: Buffer): void {
  if (header.length < headerBytes || header.toString('latin1', 0, magic.length) !== magic)
    throw new UnusableStateFile(path, 'damaged', 'it is not an SQLite database', restoreOrElsewhere);
  const id = header.readUInt32BE(applicationIdAt);
  if (id !== applicationId)
    throw new UnusableStateFile(
      path,
      'foreign',
      `it is a database of another application (id ${id}, not ${applicationId})`,
      'Give another path: the proxy creates its file there',
    );
  checkVersion(path, header.readUInt32BE(userVersionAt));
}

/** @throws UnusableStateFile when the file was written by a newer version of the proxy */
export function checkVersion(path: string, version: number): void {
  if (version <= schemaVersion) return;
  const found = `its schema has version ${version}, and this proxy knows versions up to ${schemaVersion}`;
  throw new UnusableStateFile(
    path,
    'newer',
    found,
    'Use the newer proxy that wrote it, or give another path',
  );
}

function checkContent(sqlite: typeof Sqlite, path: string, logged: boolean, everyPage: boolean): void {
  // With a log the pages are those of file and log together. Without one, `immutable` keeps SQLite from making one.
  const location = logged ? path : new URL(`${pathToFileURL(path).href}?immutable=1`);
  let database: Sqlite.DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(location, { readOnly: true });
    database.exec(`PRAGMA busy_timeout = ${openLockWaitMs}`);
    checkVersion(path, Number(database.prepare('PRAGMA user_version').get()?.['user_version']));
    if (!everyPage) return;
    const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (found !== 'ok')
      throw new UnusableStateFile(path, 'damaged', `it is damaged (${String(found)})`, restoreOrElsewhere);
  } catch (error) {
    throw unusable(path, error);
  } finally {
    database?.close();
  }
}

/** What SQLite's error at opening says about the file. */
export function unusable(path: string, error: unknown): UnusableStateFile {
  if (error instanceof UnusableStateFile) return error;
  const { errcode = 0, message } = error as Error & { errcode?: number };
  const options = { cause: error };
  if (damageCodes.has(errcode & 0xff))
    return new UnusableStateFile(path, 'damaged', `it is damaged (${message})`, restoreOrElsewhere, options);
  const whatToDo = 'Make sure that the proxy may write to it and that no other program holds it';
  return new UnusableStateFile(path, 'unreachable', message, whatToDo, options);
}
