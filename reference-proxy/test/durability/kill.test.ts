// A proxy that is killed under load loses nothing that it acknowledged: no state change, no definition, no spawned
// instance; and nothing takes effect twice. Real processes are killed; the state file alone outlives them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { findLosses } from './find-losses.js';
import { Ledger } from './ledger.js';
import { loadUntilDead, registerNext, templates } from './load.js';
import { killWhileStarting, startProxyProcess, type ProxyProcess } from './proxy-process.js';
import { seeded, type Seeded } from './seeded.js';
import { connect, type WireClient } from './wire-client.js';

const kills = 20;

let folder: string;
let userFunction: AppendingFunction;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  userFunction = await startAppendingFunction();
});
afterEach(async () => {
  await userFunction.stop();
  rmSync(folder, { recursive: true });
});

const options = () => ({ databasePath: join(folder, 'spawn.db'), userFunctionPort: userFunction.port });

test(`${kills} kills under load lose nothing that was acknowledged`, { timeout: 300_000 }, async () => {
  const chance = printedSeed();
  const ledger = new Ledger();
  for (let life = 1; life <= kills; life += 1) {
    await live(async (proxy, client) => {
      if (life === 1) for (const name of [...templates, 'named']) await registerNext(ledger, client, name);
      expect(await findLosses(ledger, client, userFunction)).toEqual([]);
      ledger.afterMore(15 + chance.below(70), () => void proxy.kill('SIGKILL'));
      await loadUntilDead(ledger, client, chance);
    });
  }
  await live(async (_proxy, client) => {
    expect(await findLosses(ledger, client, userFunction)).toEqual([]);
    await expectInstancesKept(ledger, client);
  });
  console.log(`kill: ${ledger.acknowledgements} acknowledgements, ${ledger.actors.size} actors`);
});

test(
  'kills while the proxy starts leave a state file that the next start can use',
  { timeout: 120_000 },
  async () => {
    const chance = printedSeed();
    const ledger = new Ledger();
    for (let attempt = 1; attempt <= 5; attempt += 1) await killWhileStarting(options(), chance.below(500));
    await live(async (_proxy, client) => registerNext(ledger, client, 'named'));
    await live(async (_proxy, client) => expect(await findLosses(ledger, client, userFunction)).toEqual([]));
  },
);

function printedSeed(): Seeded {
  const seed = Date.now() % 2 ** 31;
  console.log(`kill: seed ${seed}`);
  return seeded(seed);
}

async function live(during: (proxy: ProxyProcess, client: WireClient) => Promise<void>): Promise<void> {
  const proxy = await startProxyProcess(options());
  const client = connect(proxy.url);
  try {
    await during(proxy, client);
  } finally {
    await proxy.kill('SIGKILL');
    await client.close();
  }
}

/** Spawning again changes nothing, and another parent is refused: each instance is there once. */
async function expectInstancesKept(ledger: Ledger, client: WireClient): Promise<void> {
  for (const [name, { parent }] of [...ledger.actors]
    .filter(([, entry]) => entry.parent !== '')
    .slice(0, 10)) {
    const before = await client.ids(name);
    await client.spawn(name, parent);
    await expect(client.spawn(name, templates.find((other) => other !== parent) ?? '')).rejects.toThrow(
      '409',
    );
    expect(await client.ids(name)).toEqual(before);
  }
}
