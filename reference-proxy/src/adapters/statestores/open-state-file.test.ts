// Which files are refused, in what words, and that they are left as they were: the file of somebody else, or the only
// copy of somebody's data, must survive a wrong path or a bad disk.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { Actor } from '@spawn-conformance/proto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ParentConflict } from '../../ports/state-store.js';
import { applicationId, schemaSteps } from './sqlite-schema.js';
import { openSqliteStateStore } from './sqlite-state-store.js';
import { UnusableStateFile, type UnusableReason } from './state-store-errors.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-state-file-'));
  path = join(folder, 'spawn.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = Array.from({ length: 200 }, (_, at) => `actor ${at}`);

async function fill(file: string): Promise<void> {
  const store = await openSqliteStateStore(file);
  const state = { type_url: 'text', value: Buffer.alloc(1000, 'x') };
  await Promise.all(names.map((name) => store.save({ system: 's', name }, { revision: 1, state, tags: {} })));
  await store.close();
}

/** What a killed proxy leaves: the file as it was last written back, and the log beside it. */
async function fillAndKill(): Promise<void> {
  const live = join(folder, 'live');
  mkdirSync(live);
  await fill(join(live, 'spawn.db'));
  const store = await openSqliteStateStore(join(live, 'spawn.db'));
  await store.save({ system: 's', name: 'ada' }, { revision: 1, tags: { logged: 'yes' } });
  for (const file of readdirSync(live)) cpSync(join(live, file), join(folder, file));
  await store.close();
  rmSync(live, { recursive: true });
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, at);
  writeFileSync(file, content);
}

/** Every file but the index of the log, which is only scratch, and the list of files. */
function contents(): unknown {
  const files = readdirSync(folder).sort();
  return files.map((file) => [file, file.endsWith('-shm') ? '' : readFileSync(join(folder, file), 'base64')]);
}

async function expectRefusal(reason: UnusableReason, ...words: string[]): Promise<void> {
  const before = contents();
  const error = await openSqliteStateStore(path).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnusableStateFile);
  expect((error as UnusableStateFile).reason).toBe(reason);
  for (const word of [path, ...words]) expect((error as Error).message).toContain(word);
  expect(contents()).toEqual(before);
}

describe('creates', () => {
  test('a missing file', async () => {
    await fill(path);
    expect(readdirSync(folder)).toEqual(['spawn.db']);
  });

  test('an empty file, as a crash at creation leaves it', async () => {
    writeFileSync(path, '');
    await fill(path);
    expect(readdirSync(folder)).toEqual(['spawn.db']);
  });
});

describe('opens', () => {
  test('what a killed proxy left, with everything that its log holds', async () => {
    await fillAndKill();
    expect(readdirSync(folder)).toEqual(['spawn.db', 'spawn.db-shm', 'spawn.db-wal']);
    const store = await openSqliteStateStore(path);
    expect((await store.load({ system: 's', name: 'ada' }))?.snapshot.tags).toEqual({ logged: 'yes' });
    expect(await store.load({ system: 's', name: 'actor 7' })).toBeDefined();
    await store.close();
  });

  test('a file of the first version, and keeps what it holds', async () => {
    const definition = (name: string) => Actor.encode({ id: { system: 's', name } });
    const old = new DatabaseSync(path);
    old.exec(schemaSteps[0] ?? '');
    old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1; PRAGMA journal_mode = WAL`);
    old.exec(`INSERT INTO snapshots VALUES ('s', 'rex', 7, NULL, NULL, '{"colour":"blue"}')`);
    const insert = old.prepare('INSERT INTO actors VALUES (?, ?, ?, ?, ?)');
    insert.run('s', 'dog', 'definition', definition('dog'), null);
    insert.run('s', 'rex', 'instance', null, 'dog');
    insert.run('s', 'rex', 'definition', definition('rex'), null);
    old.close();
    const store = await openSqliteStateStore(path);
    const found = await store.loadActors();
    expect(found.map(({ key, kind, node, parent }) => [key.name, kind, node, parent])).toEqual([
      ['dog', 'definition', '', undefined],
      ['rex', 'definition', '', undefined],
      ['rex', 'instance', undefined, 'dog'],
    ]);
    expect(found[1]?.definition?.id?.name).toBe('rex');
    const rex = { system: 's', name: 'rex' };
    expect((await store.load(rex))?.snapshot).toEqual({ revision: 7, tags: { colour: 'blue' } });
    const moved = store.saveActors([{ key: rex, kind: 'instance', parent: 'cat' }]);
    await expect(moved).rejects.toBeInstanceOf(ParentConflict);
    await store.close();
  });

  test('a file above the size of the full check', async () => {
    await fill(path);
    const store = await openSqliteStateStore(path, { checkBytesMax: 1 });
    expect(await store.load({ system: 's', name: 'actor 7' })).toBeDefined();
    await store.close();
  });
});

describe('refuses, and leaves as it was,', () => {
  test('a file that is no database', async () => {
    writeFileSync(path, 'my notes');
    await expectRefusal('damaged', 'not an SQLite database', 'Restore it from a copy');
  });

  test('a file of zeros', async () => {
    writeFileSync(path, Buffer.alloc(8192));
    await expectRefusal('damaged', 'not an SQLite database');
  });

  test('a file that was cut off', async () => {
    await fill(path);
    truncateSync(path, readFileSync(path).length / 2);
    await expectRefusal('damaged', 'damaged (');
  });

  test('a file with a spoiled page', async () => {
    await fill(path);
    overwrite(path, 4096 * 5, Buffer.alloc(4096, 0xa5));
    await expectRefusal('damaged', 'damaged (');
  });

  test('a file without its tables', async () => {
    await fill(path);
    const database = new DatabaseSync(path);
    database.exec('DROP TABLE instances');
    database.close();
    await expectRefusal('damaged', 'no such table: instances');
  });

  test('a spoiled file with a log beside it', async () => {
    await fillAndKill();
    overwrite(path, 4096 * 5, Buffer.alloc(4096, 0xa5));
    await expectRefusal('damaged', 'damaged (');
  });

  test('a log whose file is gone', async () => {
    await fillAndKill();
    rmSync(path);
    await expectRefusal('damaged', 'its log is there', `remove ${path}-wal`);
  });

  test('the database of another application', async () => {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA application_id = 77; CREATE TABLE notes (text)');
    database.close();
    await expectRefusal('foreign', 'another application (id 77', 'Give another path');
  });

  test('a file of a newer version', async () => {
    await fill(path);
    writeVersion(path, 99);
    await expectRefusal('newer', 'version 99', 'Use the newer proxy');
  });

  test('a file of a newer version that is only in its log', async () => {
    await fillAndKill();
    const live = join(folder, 'live');
    mkdirSync(live);
    cpSync(path, join(live, 'spawn.db'));
    const database = new DatabaseSync(join(live, 'spawn.db'));
    database.exec('PRAGMA user_version = 99');
    for (const file of readdirSync(live)) cpSync(join(live, file), join(folder, file));
    database.close();
    rmSync(live, { recursive: true });
    await expectRefusal('newer', 'version 99');
  });

  test('a path in a missing folder', async () => {
    path = join(folder, 'missing', 'spawn.db');
    await expectRefusal('unreachable', 'ENOENT', 'existing folder');
  });

  test('a path below a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    path = join(folder, 'file', 'spawn.db');
    await expectRefusal('unreachable', 'existing folder');
  });

  test('a folder', async () => {
    path = tmpdir();
    await expectRefusal('unreachable', 'not a file', 'existing folder');
  });

  test.runIf(process.platform === 'linux')('a folder that takes no files', async () => {
    path = '/proc/spawn.db';
    await expectRefusal('unreachable', 'the proxy may write to');
  });
});

function writeVersion(file: string, version: number): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

test('a file that another proxy is about to finish is opened when it has', async () => {
  const other = new DatabaseSync(path);
  for (const step of schemaSteps) other.exec(step);
  other.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaSteps.length}`);
  other.exec('BEGIN IMMEDIATE'); // SQLite changes to a log at no price while somebody else writes
  const opening = openSqliteStateStore(path);
  setTimeout(() => other.exec('COMMIT'), 100); // its work takes a while; nothing here waits for a time
  const store = await opening;
  await store.save({ system: 's', name: 'ann' }, { revision: 1, tags: {} });
  await store.close();
  other.close();
});
