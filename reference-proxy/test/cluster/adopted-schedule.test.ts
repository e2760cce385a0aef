// What a proxy accepted for later is run by another one when the first is gone: once, also when that comes back. Real
// processes on one state file.
import { Kind } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { actor, type WireClient } from '../durability/wire-client.js';
import { startClusterProcesses } from './cluster-processes.js';

async function idsUntil(client: WireClient, count: number): Promise<number[]> {
  for (;;) {
    // While a node is being lost, an actor may not be served for a moment.
    const ids = await client.ids('ada').catch(() => []);
    if (ids.length >= count) return ids;
    await passed(20);
  }
}

/** Long enough that the first node is dead before, also on a loaded machine. */
const soonMs = 5_000;

test('each runs once', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'adopted-schedule-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const cluster = await startClusterProcesses(['a', 'b'], { databasePath: join(folder, 'spawn.db') });
  onTestFinished(() => cluster.stop());
  const [a, b] = cluster.nodes;
  if (!a || !b) throw new Error('two nodes run');
  for (const { client } of [a, b]) await client.register(actor('ada', Kind.NAMED, 1));
  const dueMs = Date.now() + soonMs;
  await a.client.schedule('ada', 1, dueMs);
  await a.client.schedule('ada', 2, dueMs + 2_000);
  await cluster.end(a, 'SIGKILL');
  expect(await idsUntil(b.client, 1)).toEqual([1]);
  const again = await cluster.restart('a');
  expect(await idsUntil(b.client, 2)).toEqual([1, 2]);
  await again.client.schedule('ada', 3, Date.now() + 500);
  expect(await idsUntil(b.client, 3)).toEqual([1, 2, 3]);
});
