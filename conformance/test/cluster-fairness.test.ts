// A correct cluster that differs from the reference where the protocol lets it must not fail: not by when it starts its
// actors, not by how long it takes to hear of them, not by how it refuses, not by keeping its states apart.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, runKit } from './kit-process.js';

const program = distFile('mutants/fair/fair-cluster.js');

const untimed = 'cluster,workflow,channels,pooled';
const all = `${untimed},timing`;

/** The profiles that each is asked, its claims, and what it leaves undone of the SHOULDs. */
const variants: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['lazy', untimed, 'restart,shared-store', ['PLC-22']],
  ['hears-late', untimed, 'restart,shared-store', ['PLC-2']],
  ['forms-late', untimed, 'restart,shared-store', []],
  ['slow', all, 'restart,shared-store', []],
  ['empty-refusals', untimed, 'restart,shared-store', ['PLC-23']],
  ['own-stores', untimed, 'restart', []],
];

/** What one proxy does by itself is judged elsewhere. */
const acrossProxies = ['--run', 'proxy/placement/*', '--run', 'proxy/*-across/*'];

describe('a correct cluster does not fail', () => {
  // One after the other: each keeps several proxies busy.
  test.each(variants)('%s', { timeout: 240_000 }, async (variant, profiles, claims, mayWarn) => {
    const judgedCases = ['--profile', profiles, ...acrossProxies];
    const args = ['proxy', '--peers', '2', ...judgedCases, '--claims', claims, '--jobs', '8'];
    const result = await runKit([...args, '--', process.execPath, program], { VARIANT: variant });
    const judged = checksOf(result).filter((one) => one.status !== 'not-claimed');
    const unexpected = judged.filter(
      (one) => one.status !== 'pass' && !(one.status === 'warn' && mayWarn.includes(one.requirement)),
    );
    expect(unexpected, result.stderr).toEqual([]);
    expect(result.exitCode, result.stdout).toBe(0);
    // Otherwise the variant does not differ.
    expect(judged.filter((one) => one.status === 'warn').map((one) => one.requirement)).toEqual(mayWarn);
    expect(judged.filter((one) => one.status === 'pass').length).toBeGreaterThan(30);
  });
});
