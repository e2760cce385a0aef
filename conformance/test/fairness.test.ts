// A correct proxy that differs from the reference where the protocol lets it must not fail: not by its paths, not by
// how it refuses, not by when it starts its actors. Each is a program; the kit runs on it as on anybody's.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, runKit } from './kit-process.js';

const program = distFile('mutants/fair/fair-proxy.js');

/** What such a proxy leaves undone of the SHOULDs; everything else must hold. */
const poorRefusals = [
  'WIR-8',
  'WIR-13',
  'WIR-14',
  'WIR-16',
  'WIR-17',
  'WIR-18',
  'WIR-23',
  'REG-14',
  'REG-24',
  'SPN-6',
  'SPN-13',
  'INV-17',
  'INV-18',
  'INV-32',
  'CBK-25',
  'STA-13',
  'OPS-4',
  'OPS-5',
  'OPS-6',
];
const variants: readonly (readonly [string, readonly string[]])[] = [
  ['api-paths-only', ['WIR-2']],
  ['documented-paths-only', ['WIR-2']],
  ['empty-refusals', poorRefusals],
  ['bare-refusals', poorRefusals],
  ['text-refusals', poorRefusals],
  // Its go-between accepts the host's connections for it, so the proxy never sees one refused.
  ['lazy', ['REG-6', 'SPN-10', 'INV-29', 'LIF-9']],
];

/** Those that are nearest to what is deployed are killed and started again as well; the others need not wait for it. */
const restarted = ['api-paths-only', 'lazy'];

describe('a correct proxy does not fail', () => {
  // They wait more than they work, so they wait side by side; how long it takes decides nothing.
  test.concurrent.each(variants)('%s', { timeout: 240_000 }, async (variant, mayWarn) => {
    const claims = restarted.includes(variant) ? ['--claims', 'restart'] : [];
    const args = ['proxy', ...claims, '--jobs', '8', '--', process.execPath, program];
    // A small mailbox is full after fewer requests; nothing else about it changes.
    const result = await runKit(args, { VARIANT: variant, PROXY_MAILBOX_MAX: '500' });
    const unexpected = checksOf(result).filter(
      (one) =>
        !['pass', 'not-claimed'].includes(one.status) &&
        !(['warn', 'blocked'].includes(one.status) && mayWarn.includes(one.requirement)),
    );
    expect(unexpected, result.stderr).toEqual([]);
    expect(result.exitCode, result.stdout).toBe(0);
    // Otherwise the list excuses nothing, or the variant does not differ.
    expect(checksOf(result).filter((one) => one.status === 'warn').length, result.stdout).toBeGreaterThan(0);
    expect(checksOf(result).filter((one) => one.status === 'pass').length).toBeGreaterThan(50);
  });
});
