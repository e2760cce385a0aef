// A correct proxy with workflows, channels and pools that differs from the reference where the protocol lets it must not
// fail: not by the order in which it carries a workflow out, not by how long it takes, not by how it refuses.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, runKit } from './kit-process.js';

const program = distFile('mutants/fair/fair-proxy.js');

/** Each with what it leaves undone of the SHOULDs. */
const variants: readonly (readonly [string, readonly string[]])[] = [
  ['api-paths-only', []],
  ['bare-refusals', []],
  ['lazy', []],
  ['loose-workflows', ['WFL-13', 'WFL-15', 'WFL-25', 'WFL-35', 'CHN-2', 'CHN-9', 'CHN-12', 'CHN-17']],
  ['slow', []],
];

describe('a correct proxy with workflows, channels and pools does not fail', () => {
  // They wait more than they work, so they wait side by side; how long it takes decides nothing.
  test.concurrent.each(variants)('%s', { timeout: 240_000 }, async (variant, mayWarn) => {
    const args = ['proxy', '--profile', 'workflow,channels,pooled', '--jobs', '8'];
    const result = await runKit([...args, '--', process.execPath, program], { VARIANT: variant });
    const judged = checksOf(result).filter((one) => one.status !== 'not-claimed');
    const unexpected = judged.filter(
      (one) => one.status !== 'pass' && !(one.status === 'warn' && mayWarn.includes(one.requirement)),
    );
    expect(unexpected, result.stderr).toEqual([]);
    expect(result.exitCode, result.stdout).toBe(0);
    const warned = judged.filter((one) => one.status === 'warn').map((one) => one.requirement);
    expect(new Set(warned)).toEqual(new Set(mayWarn));
    expect(judged.filter((one) => one.status === 'pass').length).toBeGreaterThan(50);
  });
});
