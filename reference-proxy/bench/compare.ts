// Measures some subjects, round by round in turns, and prints the medians; the ratio is to the first of them.
import type { LoadResult, LoadTask } from './load.js';
import { start } from './processes.js';
import { actorNames, stateBytes, valueBytes } from './sizes.js';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);
const concurrency = Number(process.env['BENCH_CONCURRENCY'] ?? 32);

interface Subject {
  readonly name: string;
  readonly port: number;
}

interface Measured extends Subject {
  readonly results: LoadResult[];
}

export function printHeader(): void {
  const sizes = `state ${stateBytes} B, payload ${valueBytes} B`;
  console.log(
    `${rounds} rounds of ${seconds} s, ${concurrency} callers, ${actorNames.length} actors, ${sizes}`,
  );
}

export async function compare(subjects: readonly Subject[]): Promise<void> {
  const measured: readonly Measured[] = subjects.map((subject) => ({ ...subject, results: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const { port, results } of measured) {
      const result = await load({ port, actors: actorNames, concurrency, seconds });
      if (round > 0) results.push(result); // the first round only warms up
    }
  }
  report(measured);
}

async function load(task: LoadTask): Promise<LoadResult> {
  return JSON.parse(await start('./load.js', [JSON.stringify(task)])) as LoadResult;
}

function report(subjects: readonly Measured[]): void {
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

export function row(name: string, ...columns: string[]): string {
  return name.padEnd(32) + columns.map((column) => column.padStart(10)).join('');
}

function median(subject: Measured | undefined, field: keyof LoadResult): number {
  const sorted = (subject?.results ?? []).map((result) => result[field]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
