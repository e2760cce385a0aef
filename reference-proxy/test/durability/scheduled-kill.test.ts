// A proxy that is killed while invocations wait for their time runs each of them once: what became due meanwhile at its
// next start, the rest when their time comes. Real processes are killed; the state file alone outlives them.
import { Kind } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { startProxyProcess, type ProxyProcess } from './proxy-process.js';
import { actor, connect, type WireClient } from './wire-client.js';

let folder: string;
let userFunction: AppendingFunction;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scheduled-kill-'));
  userFunction = await startAppendingFunction();
});
afterEach(async () => {
  await userFunction.stop();
  rmSync(folder, { recursive: true });
});

async function live(during: (client: WireClient, proxy: ProxyProcess) => Promise<void>): Promise<void> {
  const databasePath = join(folder, 'spawn.db');
  const proxy = await startProxyProcess({ databasePath, userFunctionPort: userFunction.port });
  const client = connect(proxy.url);
  try {
    await during(client, proxy);
  } finally {
    await proxy.kill('SIGKILL');
    await client.close();
  }
}

async function idsUntil(client: WireClient, count: number): Promise<number[]> {
  for (;;) {
    const ids = await client.ids('ada');
    if (ids.length >= count) return ids;
    await passed(20);
  }
}

/** Long enough that the first life is over before, also on a loaded machine. */
const soonMs = 5_000;

test('each runs once, whenever the proxy was killed', { timeout: 120_000 }, async () => {
  const dueMs = Date.now() + soonMs;
  await live(async (client) => {
    await client.register(actor('ada', Kind.NAMED, 1));
    await client.schedule('ada', 2, dueMs + 1);
    await client.schedule('ada', 1, dueMs);
    await client.schedule('ada', 3, dueMs + 2 * soonMs);
    expect(await client.ids('ada')).toEqual([]);
  });
  await passed(Math.max(dueMs + 10 - Date.now(), 0));
  await live(async (client) => expect(await idsUntil(client, 2)).toEqual([1, 2]));
  await live(async (client) => {
    expect(await idsUntil(client, 3)).toEqual([1, 2, 3]);
    expect(Date.now()).toBeGreaterThanOrEqual(dueMs + 2 * soonMs);
  });
  await live(async (client) => {
    await client.schedule('ada', 4, Date.now() + 10);
    expect(await idsUntil(client, 4)).toEqual([1, 2, 3, 4]);
  });
});
