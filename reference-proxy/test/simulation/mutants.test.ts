// A simulation that finds nothing proves nothing: each of these proxies has one thing wrong, and must be caught.
import { expect, test } from 'vitest';
import { mutants } from './mutants.js';
import { runHistory } from './run-history.js';

/** Always the same ones, so that a mutant that is caught once is caught each time. */
const firstSeed = 1;
const historiesMax = 500;
const patienceMs = 180_000;

test.each(Object.keys(mutants))('is caught: %s', { timeout: patienceMs }, async (name) => {
  const replacements = mutants[name] ?? {};
  for (let seed = firstSeed; seed < firstSeed + historiesMax; seed++) {
    const { violations } = await runHistory({ seed, replacements });
    if (violations.length === 0) continue;
    console.log(`${name}: history ${seed}: ${violations[0]}`);
    return;
  }
  expect.fail(`not caught in ${historiesMax} histories`);
});
