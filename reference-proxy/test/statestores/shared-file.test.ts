// Proxies that share one SQLite file: several processes open it at once and write at once. It must be built.
import { spawn } from 'node:child_process';
import { on } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteStateStore } from '../../src/adapters/statestores/sqlite-state-store.js';

const program = fileURLToPath(new URL('racing-writer.ts', import.meta.url));

function startWriter(path: string, name: string, wins: number) {
  const child = spawn(process.execPath, [program, path, name, `${wins}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = on(createInterface({ input: child.stdout }), 'line');
  return { child, lines, ready: lines.next() };
}

async function outcomeOf({ lines }: ReturnType<typeof startWriter>) {
  const { value } = (await lines.next()) as IteratorYieldResult<[string]>;
  return JSON.parse(value[0]) as { won: Record<string, string>; failures: string[] };
}

function pathOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shared-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'spawn.db');
}

test('three processes that save the same actors win each revision once, and none of them fails', async () => {
  const path = pathOfFile();
  const writers = ['one', 'two', 'three'].map((name) => startWriter(path, name, 300));
  await Promise.all(writers.map(({ ready }) => ready));
  for (const { child } of writers) child.stdin.write('go');
  const outcomes = await Promise.all(writers.map(outcomeOf));
  expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
  await expectHistory(path, outcomes);
});

test('a process that is killed while it writes takes nothing with it, and stops nobody', async () => {
  const path = pathOfFile();
  const victim = startWriter(path, 'victim', 1_000_000);
  const survivor = startWriter(path, 'survivor', 600);
  await Promise.all([victim.ready, survivor.ready]);
  for (const { child } of [victim, survivor]) child.stdin.write('go');
  const store = await openSqliteStateStore(path);
  while (((await store.load({ system: 's', name: 'a' }))?.newestRevision ?? 0) < 20) await turn();
  victim.child.kill('SIGKILL');
  const outcome = await outcomeOf(survivor);
  expect(outcome.failures).toEqual([]);
  for (const [at, text] of Object.entries(outcome.won)) expect(await textAt(store, at)).toBe(text);
  await store.close();
});

async function expectHistory(
  path: string,
  outcomes: readonly { won: Record<string, string> }[],
): Promise<void> {
  const store = await openSqliteStateStore(path);
  const all = outcomes.flatMap(({ won }) => Object.entries(won));
  expect(new Set(all.map(([at]) => at)).size).toBe(all.length);
  for (const [at, text] of all) expect(await textAt(store, at)).toBe(text);
  const newest = await Promise.all(['a', 'b', 'c', 'd'].map((name) => store.load({ system: 's', name })));
  expect(newest.reduce((sum, found) => sum + (found?.newestRevision ?? 0), 0)).toBe(all.length);
  await store.close();
}

async function textAt(store: Awaited<ReturnType<typeof openSqliteStateStore>>, at: string) {
  const [name = '', revision] = at.split(' ');
  return (await store.load({ system: 's', name }, Number(revision)))?.snapshot.tags['text'];
}

const turn = () => new Promise(setImmediate);
