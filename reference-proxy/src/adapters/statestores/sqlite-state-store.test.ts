// What SQLite adds to the contract of all stores: commits are synced and shared, and files may be shared as well.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RevisionConflict, type Snapshot } from '../../ports/state-store.js';
import { openSqliteStateStore, type SqliteStateStore } from './sqlite-state-store.js';
import { StateStoreFailed } from './state-store-errors.js';

let folder: string;
let path: string;
let store: SqliteStateStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-state-store-'));
  path = join(folder, 'spawn.db');
  store = await openSqliteStateStore(path, { lockWaitMs: 60 });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const actor = (name: number | string) => ({ system: 'bank', name: `${name}` });
const snapshot = (revision: number): Snapshot => ({
  revision,
  state: { type_url: 'text', value: Buffer.from(`${revision}`) },
  tags: {},
});
const hundred = Array.from({ length: 100 }, (_, at) => at);

test('every commit is synced to the disk', async () => {
  expect(store.durability()).toEqual({ synchronous: 'full', journalMode: 'wal' });
  await store.close();
  store = await openSqliteStateStore(path);
  expect(store.durability()).toEqual({ synchronous: 'full', journalMode: 'wal' });
});

test('saves that wait at the same time share one commit', async () => {
  const before = store.commits;
  await Promise.all([
    ...hundred.map((at) => store.save(actor(at), snapshot(1))),
    store.saveActors([{ key: actor('ada'), kind: 'instance', parent: 'person' }]),
  ]);
  expect(store.commits - before).toBe(1);
  await store.save(actor(0), snapshot(2));
  await store.save(actor(0), snapshot(3));
  expect(store.commits - before).toBe(3);
});

test('a commit stays small: many or large saves are split, in order', async () => {
  const before = store.commits;
  await Promise.all(Array.from({ length: 1300 }, (_, at) => store.save(actor('hot'), snapshot(at + 1))));
  expect(store.commits - before).toBe(3);
  const large = { type_url: 'blob', value: Buffer.alloc(5 * 1024 * 1024) };
  await Promise.all([1, 2, 3].map((at) => store.save(actor(at), { revision: 1, state: large, tags: {} })));
  expect(store.commits - before).toBe(6);
});

test('a save that cannot be written does not fail those which share its commit', async () => {
  const bad = { revision: 1, state: { type_url: 'text', value: {} as Uint8Array }, tags: {} };
  const [first, failed, last] = await Promise.allSettled([
    store.save(actor('ada'), snapshot(1)),
    store.save(actor('bob'), bad),
    store.save(actor('ada'), snapshot(2)),
  ]);
  expect([first?.status, failed?.status, last?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await store.load(actor('ada')))?.newestRevision).toBe(2);
  expect(await store.load(actor('bob'))).toBeUndefined();
});

test('finds everything again after it was closed', async () => {
  await Promise.all(hundred.map((at) => store.save(actor(at), snapshot(1))));
  await store.saveActors([{ key: actor('ada'), kind: 'instance', parent: 'person' }]);
  await store.close();
  store = await openSqliteStateStore(path);
  for (const at of hundred) expect((await store.load(actor(at)))?.newestRevision).toBe(1);
  expect(await store.loadActors()).toEqual([{ key: actor('ada'), kind: 'instance', parent: 'person' }]);
});

test('two stores on one file see each other, and only one of them wins a revision', async () => {
  const other = await openSqliteStateStore(path);
  for (const revision of [1, 2, 3, 4, 5]) {
    const outcomes = await Promise.allSettled(
      [store, other].map((one) => one.save(actor('ada'), snapshot(revision))),
    );
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((one) => one.status === 'rejected');
    expect(lost?.reason).toBeInstanceOf(RevisionConflict);
    expect((await store.load(actor('ada')))?.newestRevision).toBe(revision);
    expect((await other.load(actor('ada')))?.newestRevision).toBe(revision);
  }
  await other.close();
});

test('all who open one file read the same identity, and a copy of it has another', async () => {
  const other = await openSqliteStateStore(path);
  const identity = await store.identity();
  expect(await other.identity()).toBe(identity);
  await Promise.all([store.close(), other.close()]);
  copyFileSync(path, join(folder, 'copy.db'));
  store = await openSqliteStateStore(path);
  expect(await store.identity()).toBe(identity);
  const copy = await openSqliteStateStore(join(folder, 'copy.db'));
  expect(await copy.identity()).not.toBe(identity);
  await copy.close();
});

test('many stores can create the same file at once', async () => {
  const shared = join(folder, 'shared.db');
  const all = await Promise.all([1, 2, 3, 4].map(() => openSqliteStateStore(shared)));
  await Promise.all(all.map((one, at) => one.save(actor(at), snapshot(1))));
  for (const at of [0, 1, 2, 3]) expect((await all[0]?.load(actor(at)))?.newestRevision).toBe(1);
  await Promise.all(all.map((one) => one.close()));
});

test('a save waits for the lock of another program', async () => {
  const patient = await openSqliteStateStore(path);
  const other = lock();
  const saved = patient.save(actor('ada'), snapshot(1));
  await turn();
  await turn(); // the first attempt has met the lock
  other.close();
  await saved;
  expect((await store.load(actor('ada')))?.newestRevision).toBe(1);
  await patient.close();
});

test('a save fails when the lock is kept too long, reading goes on, and later saves work', async () => {
  const other = lock();
  const failed = await store.save(actor('ada'), snapshot(1)).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(StateStoreFailed);
  expect(String(failed)).toContain(`saving actor ada in system bank failed (${path}): database is locked`);
  expect(await store.load(actor('ada'))).toBeUndefined();
  other.close();
  await store.save(actor('ada'), snapshot(1));
  expect((await store.load(actor('ada')))?.newestRevision).toBe(1);
});

test('closing while another program keeps the lock fails what waits, and ends', async () => {
  const other = lock();
  const failed = store.save(actor('ada'), snapshot(1));
  await Promise.all([expect(failed).rejects.toBeInstanceOf(StateStoreFailed), store.close()]);
  other.close();
});

function lock(): DatabaseSync {
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  return other;
}
