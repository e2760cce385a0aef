// npm run bench: invocations per second through the proxy, compared with a bare two-hop forwarder; through another proxy
// of its cluster, compared with the proxy beside the user function; and a call over the link between proxies, compared
// with an HTTP request of the same size. Each subject is a process of its own, as are the user functions and the
// caller; the rounds are interleaved, so that whatever else the machine does falls on all subjects alike. Prints the
// median of the rounds. Times of a durable store are those of this machine's disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  postgresFolder,
  postgresName,
  startPostgresServer,
  type PostgresServer,
} from '../test/doubles/postgres-server.js';
import { compare, printHeader, row } from './compare.js';
import { freePort } from '../test/cluster/free-port.js';
import type { LinkRates } from './link-load.js';
import { endAll, start } from './processes.js';
import { startClusterPair, startProxy } from './proxies.js';
import { valueBytes } from './sizes.js';

const folder = mkdtempSync(join(tmpdir(), 'spawn-bench-'));
try {
  printHeader();
  await compareWithForwarder();
  await compareAcrossProxies();
  await compareLinkWithHttp();
} finally {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
}

async function compareWithForwarder(): Promise<void> {
  const constant = await start('./user-function.js', []);
  const changing = await start('./user-function.js', ['changing']);
  const forwarder = Number(await start('./forwarder.js', [constant]));
  const stateless = await startProxy(constant, { PROXY_DATABASE_TYPE: 'memory' }, false);
  const sqlite = { PROXY_DATABASE_TYPE: 'sqlite', PROXY_DATABASE_PATH: join(folder, 'bench.db') };
  const stateful = await startProxy(changing, sqlite, true);
  const postgres = postgresFolder ? await startPostgresServer() : undefined;
  try {
    const shared = postgres && (await startProxy(changing, await settingsFor(postgres), true));
    await compare([
      { name: 'bare two-hop forwarder', port: forwarder },
      { name: 'proxy, stateless actors', port: stateless },
      { name: 'proxy, stateful actors, SQLite', port: stateful },
      ...(shared ? [{ name: 'proxy, stateful, PostgreSQL', port: shared }] : []),
    ]);
    if (!shared) console.log(postgresName);
    await endAll();
  } finally {
    await postgres?.stop();
  }
}

async function settingsFor(server: PostgresServer): Promise<Record<string, string>> {
  return {
    PROXY_DATABASE_TYPE: 'postgres',
    PROXY_DATABASE_HOST: server.host,
    PROXY_DATABASE_PORT: `${server.port}`,
    PROXY_DATABASE_NAME: await server.createDatabase(),
    PROXY_DATABASE_USERNAME: server.username,
    PROXY_DATABASE_SECRET: server.secret,
  };
}

async function compareAcrossProxies(): Promise<void> {
  const userFunction = await start('./user-function.js', []);
  const { beside, other } = await startClusterPair(userFunction);
  await compare([
    { name: 'the proxy beside the function', port: beside },
    { name: 'another proxy of the cluster', port: other },
  ]);
  await endAll();
}

async function compareLinkWithHttp(): Promise<void> {
  const epmdPort = `${await freePort()}`;
  const httpPort = await start('./link-echo.js', [epmdPort]);
  const rates = JSON.parse(await start('./link-load.js', [epmdPort, httpPort])) as LinkRates[];
  console.log(row(`round trips of ${valueBytes} B`, 'HTTP/s', 'calls/s', '', 'ratio'));
  for (const { inFlight, calls, http } of rates) {
    console.log(
      row(`${inFlight} in flight`, http.toFixed(0), calls.toFixed(0), '', (calls / http).toFixed(2)),
    );
  }
  await endAll();
}
