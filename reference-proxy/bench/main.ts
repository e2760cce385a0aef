// npm run bench: invocations per second through the proxy, compared with a bare two-hop forwarder. Each subject is a
// process of its own, as are the user functions and the caller; the rounds are interleaved, so that whatever else the
// machine does falls on all subjects alike. Prints the median of the rounds. Times of a durable store are those of this
// machine's disk.
import { RegistrationRequest, type Actor } from '@spawn-conformance/proto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadResult, LoadTask } from './load.js';
import { endAll, start } from './processes.js';
import { actors, stateBytes, valueBytes } from './sizes.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);
const concurrency = Number(process.env['BENCH_CONCURRENCY'] ?? 32);

interface Subject {
  readonly name: string;
  readonly port: number;
  readonly results: LoadResult[];
}

const names = Array.from({ length: actors }, (_, at) => `actor-${at}`);
const folder = mkdtempSync(join(tmpdir(), 'spawn-bench-'));
try {
  const subjects = await startSubjects();
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      const result = await load({ port: subject.port, actors: names, concurrency, seconds });
      if (round > 0) subject.results.push(result); // the first round only warms up
    }
  }
  report(subjects);
} finally {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
}

async function startSubjects(): Promise<Subject[]> {
  const constant = await start('./user-function.js', []);
  const changing = await start('./user-function.js', ['changing']);
  const forwarder = Number(await start('./forwarder.js', [constant]));
  const stateless = await startProxy(constant, { PROXY_DATABASE_TYPE: 'memory' }, false);
  const sqlite = { PROXY_DATABASE_TYPE: 'sqlite', PROXY_DATABASE_PATH: join(folder, 'bench.db') };
  const stateful = await startProxy(changing, sqlite, true);
  return [
    { name: 'bare two-hop forwarder', port: forwarder, results: [] },
    { name: 'proxy, stateless actors', port: stateless, results: [] },
    { name: 'proxy, stateful actors, SQLite', port: stateful, results: [] },
  ];
}

async function startProxy(userFunctionPort: string, env: Record<string, string>, stateful: boolean) {
  const line = await start('../src/main.js', [], {
    ...env,
    PROXY_HTTP_PORT: '0',
    USER_FUNCTION_PORT: userFunctionPort,
  });
  const { url } = JSON.parse(line) as { url: string };
  const settings = { kind: 1, stateful, deactivationStrategy: { timeout: { timeout: 600_000 } } };
  const actor = (name: string): Actor => ({ id: { name }, settings, actions: [{ name: 'run' }] });
  const registry = { actors: Object.fromEntries(names.map((name) => [name, actor(name)])) };
  const response = await fetch(`${url}/api/v1/system`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(RegistrationRequest.encode({ actorSystem: { name: 'bench', registry } })),
  });
  if (!response.ok) throw new Error(`registration refused with ${response.status}`);
  return Number(new URL(url).port);
}

async function load(task: LoadTask): Promise<LoadResult> {
  return JSON.parse(await start('./load.js', [JSON.stringify(task)])) as LoadResult;
}

function report(subjects: readonly Subject[]): void {
  const sizes = `state ${stateBytes} B, payload ${valueBytes} B`;
  console.log(`${rounds} rounds of ${seconds} s, ${concurrency} callers, ${actors} actors, ${sizes}`);
  console.log(row('', 'inv/s', 'p50 ms', 'p99 ms', 'ratio'));
  const limit = median(subjects[0], 'perSecond');
  for (const subject of subjects) {
    const perSecond = median(subject, 'perSecond');
    const [p50, p99] = [median(subject, 'p50Ms').toFixed(2), median(subject, 'p99Ms').toFixed(2)];
    console.log(row(subject.name, perSecond.toFixed(0), p50, p99, (perSecond / limit).toFixed(2)));
  }
  const refused = subjects.flatMap(({ results }) => results).reduce((sum, result) => sum + result.refused, 0);
  if (refused > 0) console.log(`${refused} invocations were refused: these numbers mean nothing`);
}

function row(name: string, ...columns: string[]): string {
  return name.padEnd(32) + columns.map((column) => column.padStart(10)).join('');
}

function median(subject: Subject | undefined, field: keyof LoadResult): number {
  const sorted = (subject?.results ?? []).map((result) => result[field]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
