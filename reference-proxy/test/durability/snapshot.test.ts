// With timed snapshots a proxy may lose the newest changes when it is killed: but not what a checkpoint stored, and
// nothing at all when it is stopped.
import { Kind } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { startProxyProcess, type ProxyProcess } from './proxy-process.js';
import { actor, connect, type WireClient } from './wire-client.js';

let folder: string;
let userFunction: AppendingFunction;
let proxy: ProxyProcess;
let client: WireClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  userFunction = await startAppendingFunction();
  await start();
  await client.register(actor('named', Kind.NAMED, 1));
});
afterEach(async () => {
  await end('SIGKILL');
  await userFunction.stop();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<void> {
  const databasePath = join(folder, 'spawn.db');
  const { port: userFunctionPort } = userFunction;
  proxy = await startProxyProcess({ databasePath, userFunctionPort, persistence: 'snapshot' });
  client = connect(proxy.url);
}

async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  await client.close();
  await proxy.kill(signal);
}

test('a proxy that is stopped stores what no snapshot has stored yet', async () => {
  for (const id of [1, 2, 3]) await client.append('named', id);
  await end('SIGTERM');
  await start();
  expect(await client.ids('named')).toEqual([1, 2, 3]);
});

test('a proxy that is killed keeps what a checkpoint stored, and everything before it', async () => {
  await client.append('named', 1);
  await client.append('named', 2, 'keep');
  await client.append('named', 3);
  await end('SIGKILL');
  await start();
  expect((await client.ids('named')).slice(0, 2)).toEqual([1, 2]);
});
