// A proxy that is asked to stop hands its actors over, with all that was acknowledged: nobody who calls through the
// others sees a failure, nor when it comes back. Real processes on one SQLite file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind } from '@spawn-conformance/proto';
import { expect, onTestFinished, test } from 'vitest';
import { Ledger } from '../durability/ledger.js';
import { seeded } from '../durability/seeded.js';
import { actor } from '../durability/wire-client.js';
import { loadCluster, lossesIn } from './cluster-load.js';
import { startClusterProcesses } from './cluster-processes.js';

const rounds = 5;
const names = Array.from({ length: 12 }, (_, at) => `actor ${at}`);
const actors = names.map((name) => actor(name, Kind.NAMED, 1));

test(
  `${rounds} graceful stops and returns, no failed call, and nothing lost or doubled`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graceful-leave-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const seed = Date.now() % 2 ** 31;
    console.log(`graceful leave: seed ${seed}`);
    const chance = seeded(seed);
    const cluster = await startClusterProcesses(['a', 'b', 'c'], { databasePath: join(folder, 'spawn.db') });
    onTestFinished(() => cluster.stop());
    for (const { client } of cluster.nodes) await client.register(...actors);
    const ledger = new Ledger();
    for (const name of names) ledger.registered(name, 1);
    const more = (count: number): Promise<void> => new Promise((resolve) => ledger.afterMore(count, resolve));
    for (let round = 1; round <= rounds; round += 1) {
      const leaver = chance.pick(cluster.nodes);
      const load = loadCluster(cluster, ledger, chance, ({ name }) => name !== leaver.name);
      await more(50);
      await cluster.end(leaver, 'SIGTERM');
      await more(50);
      const returned = await cluster.restart(leaver.name);
      await returned.client.register(...actors);
      await more(50);
      await load.stop();
      expect([...load.failures]).toEqual([]);
      expect(await lossesIn(cluster, ledger, chance)).toEqual([]);
    }
  },
);
