// One of three proxies dies under load, again and again: no acknowledged change is lost or takes effect twice, and all
// actors are served again within 5 s (decisions: cross-proxy). Real processes, a real database on loopback.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kind } from '@spawn-conformance/proto';
import { expect, onTestFinished, test } from 'vitest';
import { postgresFolder, postgresName, startPostgresServer } from '../doubles/postgres-server.js';
import { Ledger } from '../durability/ledger.js';
import { seeded, type Seeded } from '../durability/seeded.js';
import { actor } from '../durability/wire-client.js';
import { loadCluster, lossesIn, msUntilServed } from './cluster-load.js';
import { startClusterProcesses, type ClusterNode } from './cluster-processes.js';

const names = Array.from({ length: 12 }, (_, at) => `actor ${at}`);

test('5 kills through a shared SQLite file', { timeout: 300_000 }, () => killOneByOne(5, {}));

test.skipIf(!postgresFolder)(`20 kills through ${postgresName}`, { timeout: 600_000 }, async () => {
  const server = await startPostgresServer();
  onTestFinished(() => server.stop());
  await killOneByOne(20, {
    PROXY_DATABASE_TYPE: 'postgres',
    PROXY_DATABASE_HOST: server.host,
    PROXY_DATABASE_PORT: `${server.port}`,
    PROXY_DATABASE_NAME: await server.createDatabase(),
    PROXY_DATABASE_USERNAME: server.username,
    PROXY_DATABASE_SECRET: server.secret,
  });
});

async function killOneByOne(kills: number, env: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-one-of-three-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const chance = printedSeed();
  const ledger = new Ledger();
  for (const name of names) ledger.registered(name, 1);
  const cluster = await startClusterProcesses(['a', 'b', 'c'], {
    databasePath: join(folder, 'spawn.db'),
    env,
  });
  onTestFinished(() => cluster.stop());
  for (const node of cluster.nodes) await registerAll(node);
  const failures = new Map<string, number>();
  let slowestMs = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const victim = chance.pick(cluster.nodes);
    const load = loadCluster(cluster, ledger, chance);
    await new Promise<void>((resolve) => ledger.afterMore(40 + chance.below(80), resolve));
    await cluster.end(victim, 'SIGKILL');
    slowestMs = Math.max(slowestMs, await msUntilServed(cluster, ledger, 5_000));
    await load.stop();
    for (const [what, count] of load.failures) failures.set(what, (failures.get(what) ?? 0) + count);
    expect(await lossesIn(cluster, ledger, chance)).toEqual([]);
    await registerAll(await cluster.restart(victim.name));
  }
  const failed = [...failures].map(([what, count]) => `${count} × ${what}`).join(', ');
  console.log(
    `kill one of three: ${ledger.acknowledgements} acknowledgements, failed ${failed || 'none'}, ` +
      `served again after ${slowestMs.toFixed(0)} ms at most`,
  );
}

const registerAll = ({ client }: ClusterNode): Promise<void> =>
  client.register(...names.map((name) => actor(name, Kind.NAMED, 1)));

function printedSeed(): Seeded {
  const seed = Date.now() % 2 ** 31;
  console.log(`kill one of three: seed ${seed}`);
  return seeded(seed);
}
