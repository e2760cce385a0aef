// Deterministic simulation: several proxies, with the real flows and the real runtime, in a world where time, network,
// store, user functions and clients are made of one seed. What each history is judged by: see judge.ts.
//
// A failure prints its seed, what was wrong, the least that is needed for it, and the command that runs it again, such as
//   npm run -w @spawn-conformance/reference-proxy simulate -- --seed 42 --trace
// SIMULATION_SEED=42 npx vitest run reference-proxy/test/simulation begins with that seed; SIMULATION_HISTORIES says how
// many there are. Ten thousand and more: npm run -w @spawn-conformance/reference-proxy simulate -- --histories 10000
import { expect, test } from 'vitest';
import { reportOf } from './report.js';
import { runHistory } from './run-history.js';
import { add, createTotals, textOf, type Totals } from './totals.js';

const freshSeed = Number(process.env['SIMULATION_SEED'] ?? Date.now() % 2 ** 31);
const freshHistories = Number(process.env['SIMULATION_HISTORIES'] ?? 200);
const fixedHistories = 80;
/** A machine with other things to do may need ten times the usual. */
const patienceMs = 180_000;

/** @throws an error with the report of the first history that is wrong */
async function runHistories(firstSeed: number, count: number): Promise<Totals> {
  const totals = createTotals();
  for (let at = 0; at < count; at++) {
    const result = await runHistory({ seed: firstSeed + at });
    add(totals, result);
    if (result.violations.length > 0) throw new Error(await reportOf(result));
  }
  return totals;
}

test('the same seed is the same history, to the millisecond', async () => {
  const [first, again] = [await runHistory({ seed: 3 }), await runHistory({ seed: 3 })];
  expect(again.operations).toEqual(first.operations);
  expect(again.counts).toEqual(first.counts);
  expect((await runHistory({ seed: 4 })).operations).not.toEqual(first.operations);
});

test(
  'fixed histories: nothing lost, doubled, out of order or unanswered; all kinds of faults happen',
  { timeout: patienceMs },
  async () => {
    const { counts, outcomes, calm } = await runHistories(1, fixedHistories);
    const { troubles, ...faults } = counts;
    for (const [fault, count] of Object.entries({ ...faults, ...troubles }))
      expect(count, fault).toBeGreaterThan(0);
    for (const outcome of ['ok', 'conflict', 'hostFailed', 'timedOut', 'draining', 'died', 'internal'])
      expect(outcomes.get(outcome), outcome).toBeGreaterThan(0);
    expect(calm).toBeGreaterThan(fixedHistories / 4);
  },
);

test('fresh histories: the same', { timeout: patienceMs }, async () => {
  console.log(`simulation: ${freshHistories} histories from seed ${freshSeed}`);
  console.log(textOf(await runHistories(freshSeed, freshHistories)));
});
