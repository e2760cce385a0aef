// The near end of the link's bench, a process of its own: round trips to the far end by gen_server call and by HTTP, in
// turns. Takes EPMD's port and the HTTP port; prints, for each number of calls in flight, both rates as JSON.
import { Agent, request } from 'node:http';
import { valueBytes } from './sizes.js';
import { startBenchNode } from './bench-node.js';

export interface LinkRates {
  readonly inFlight: number;
  readonly calls: number;
  readonly http: number;
}

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4) / 4;
const [epmdPort, httpPort] = process.argv.slice(2).map(Number);
const node = await startBenchNode('caller', epmdPort ?? 0, false);
await node.connect('echo@127.0.0.1');
const body = Buffer.alloc(valueBytes, 1);
const agent = new Agent({ keepAlive: true });

const byCall = () => node.call({ node: 'echo@127.0.0.1', process: 'echo' }, body, 10_000);

function byHttp(): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { agent, port: httpPort, method: 'POST', headers: { 'content-length': body.length } };
    request(options, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end(body);
  });
}

async function rate(once: () => Promise<unknown>, inFlight: number): Promise<number> {
  const beganMs = performance.now();
  const endMs = beganMs + seconds * 1000;
  let count = 0;
  const go = async (): Promise<void> => {
    for (; performance.now() < endMs; count++) await once();
  };
  await Promise.all(Array.from({ length: inFlight }, go));
  return count / ((performance.now() - beganMs) / 1000);
}

const median = (rates: number[]): number => rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;

const results: LinkRates[] = [];
for (const inFlight of [1, 16, 64]) {
  const calls: number[] = [];
  const http: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [call, post] = [await rate(byCall, inFlight), await rate(byHttp, inFlight)];
    if (round > 0) {
      calls.push(call);
      http.push(post);
    }
  }
  results.push({ inFlight, calls: median(calls), http: median(http) });
}
console.log(JSON.stringify(results));
await node.close();
agent.destroy();
