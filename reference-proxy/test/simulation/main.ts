// npm run -w @spawn-conformance/reference-proxy simulate -- --histories 10000 --seed 1
//
// Runs histories with the seeds N, N + 1, …; says what happened in them; exit code 1 when anything was wrong. The same
// seed is the same history: `--seed N` alone runs it again, `--trace` shows what the nodes said to each other,
// `--steps 3,7 --troubles 0` leaves out all other requests and troubles.
import { parseArgs } from 'node:util';
import { reportOf } from './report.js';
import { runHistory, type Kept } from './run-history.js';
import { add, createTotals, textOf } from './totals.js';
import { tracing } from './tracing.js';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    steps: { type: 'string' },
    troubles: { type: 'string' },
    trace: { type: 'boolean', default: false },
  },
});

const reportsMax = 3;
const histories = wholeNumber('histories', values.histories);
const seed = wholeNumber('seed', values.seed);
const kept = readKept(values.steps, values.troubles);
const replacements = values.trace ? tracing((line) => console.log(line)) : {};

console.log(`${histories} histories from seed ${seed}`);
const totals = createTotals();
for (let at = 0; at < histories; at++) {
  const result = await runHistory({ seed: seed + at, kept, replacements });
  add(totals, result);
  if (result.violations.length > 0 && totals.wrong.length <= reportsMax) {
    console.log(kept ? result.violations.join('\n') : await reportOf(result));
  }
  if ((at + 1) % 1_000 === 0) console.error(`${at + 1} histories, ${totals.wrong.length} wrong`);
}
console.log(textOf(totals));
process.exitCode = totals.wrong.length === 0 ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`--${name} ${text} is not a whole number`);
}

function readKept(steps: string | undefined, troubles: string | undefined): Kept | undefined {
  if (steps === undefined && troubles === undefined) return undefined;
  const numbers = (text: string | undefined): Set<number> =>
    new Set(text === undefined || text === 'none' ? [] : text.split(',').map(Number));
  return { steps: numbers(steps), troubles: numbers(troubles) };
}
