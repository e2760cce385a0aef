// The kit on proxies that end: by themselves in the middle of a run, and behind a script that keeps the signal to end
// from them. Each is a process, and the kit runs on it as its users run it.
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, referenceProxy, runKit } from './kit-process.js';

const mutant = ['--', process.execPath, distFile('mutants/proxy-mutant.js')];

describe('a proxy that ends by itself during a case', () => {
  test('fails that case; the others are judged as if nothing had been', async () => {
    const selected = ['--run', 'OPS-9', '--run', 'WIR-1', '--run', 'WIR-2*', '--run', 'REG-26'];
    const result = await runKit(['proxy', '--jobs', '4', ...selected, ...mutant], {
      MUTANT: 'ends-on-nonsense',
    });
    const failed = checksOf(result).filter((one) => one.status === 'fail' || one.status === 'warn');
    expect(
      failed.map((one) => one.requirement),
      result.stdout,
    ).toEqual(['OPS-9']);
    expect(checksOf(result).filter((one) => one.status === 'pass').length).toBeGreaterThan(5);
    expect(result.stdout).toContain(
      "note: the proxy's process ended unasked (ended with exit code 70) in proxy/operations/malformed",
    );
    expect(result.stdout).toContain("not conformant: the proxy's process ended unasked");
    expect(result.exitCode).toBe(1);
  });
});

describe('a proxy behind a script that does not pass SIGTERM on', () => {
  test('has not ended when the script has', async () => {
    const script = `"${process.execPath}" "${referenceProxy}" & wait`;
    const args = [
      'proxy',
      '--claims',
      'restart',
      '--run',
      'OPS-11',
      '--run',
      'OPS-13',
      '--timeout-scale',
      '0.15',
    ];
    const result = await runKit([...args, '--', 'sh', '-c', script]);
    const checks = checksOf(result).filter(({ requirement }) => requirement.startsWith('OPS-1'));
    const statuses = Object.fromEntries(checks.map((one) => [one.requirement, one.status]));
    expect(statuses, result.stdout).toMatchObject({ 'OPS-11': 'blocked', 'OPS-13': 'warn' });
  });
});
