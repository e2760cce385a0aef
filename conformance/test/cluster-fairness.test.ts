// A correct cluster that differs from the reference where the protocol lets it must not fail: not by when it starts its
// actors, not by how long it takes to hear of them, not by how it refuses, not by keeping its states apart.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, runKit } from './kit-process.js';

const program = distFile('mutants/fair/fair-cluster.js');

/** The claims of each, and what it leaves undone of the SHOULDs. */
const variants: readonly (readonly [string, string, readonly string[]])[] = [
  ['lazy', 'restart,shared-store', ['PLC-22']],
  ['hears-late', 'restart,shared-store', ['PLC-2']],
  ['forms-late', 'restart,shared-store', []],
  ['slow', 'restart,shared-store', []],
  ['empty-refusals', 'restart,shared-store', ['PLC-23']],
  ['own-stores', 'restart', []],
];

/** What one proxy does by itself is judged elsewhere. */
const acrossProxies = ['--run', 'proxy/placement/*', '--run', 'proxy/*-across/*'];

describe('a correct cluster does not fail', () => {
  // One after the other: each has the machine's two cores busy with its own proxies.
  test.each(variants)('%s', { timeout: 240_000 }, async (variant, claims, mayWarn) => {
    const profiles = ['--profile', 'cluster,workflow,channels,pooled', ...acrossProxies];
    const args = ['proxy', '--peers', '2', ...profiles, '--claims', claims, '--jobs', '8'];
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
