// The caller of the bench, a process of its own: keeps a number of invocations open for a while, and says how many were
// answered and how long they took. Takes its task as JSON; prints the result as JSON.
import { InvocationRequest } from '@spawn-conformance/proto';
import { createHistogram } from 'node:perf_hooks';
import { Pool } from 'undici';
import { valueBytes } from './sizes.js';

export interface LoadTask {
  readonly port: number;
  readonly actors: readonly string[];
  readonly concurrency: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
}

const task = JSON.parse(process.argv[2] ?? '') as LoadTask;
const pool = new Pool(`http://127.0.0.1:${task.port}`, { connections: task.concurrency });
const value = { type_url: 'bench/value', value: Buffer.alloc(valueBytes, 3) };
const requests = task.actors.map((name) => ({
  method: 'POST' as const,
  path: `/api/v1/system/bench/actors/${name}/invoke`,
  headers: { 'content-type': 'application/octet-stream' },
  body: InvocationRequest.encode({
    system: { name: 'bench' },
    actor: { id: { name, system: 'bench' } },
    actionName: 'run',
    value,
  }),
}));
const nanoseconds = createHistogram();
let refused = 0;
let next = 0;
const startedMs = performance.now();
const endMs = startedMs + task.seconds * 1000;

async function keepInvoking(): Promise<void> {
  while (performance.now() < endMs) {
    const request = requests[next++ % requests.length];
    if (!request) throw new Error('no actors to invoke');
    const beganMs = performance.now();
    const { statusCode, body } = await pool.request(request);
    await body.dump();
    nanoseconds.record(Math.max(1, Math.round((performance.now() - beganMs) * 1e6)));
    if (statusCode !== 200) refused += 1;
  }
}

await Promise.all(Array.from({ length: task.concurrency }, keepInvoking));
const result: LoadResult = {
  perSecond: nanoseconds.count / ((performance.now() - startedMs) / 1000),
  p50Ms: nanoseconds.percentile(50) / 1e6,
  p99Ms: nanoseconds.percentile(99) / 1e6,
  refused,
};
console.log(JSON.stringify(result));
await pool.close();
