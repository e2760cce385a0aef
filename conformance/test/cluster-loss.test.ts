// A proxy that does not come up, at the beginning or after a case has ended it: which one it was is said, and what can
// still be judged is judged.
import { expect, test } from 'vitest';
import { clusterFlags } from './cluster-flags.js';
import { checksOf, referenceProxy, runKit } from './kit-process.js';

const reference = [process.execPath, referenceProxy, ...clusterFlags].map((word) => `"${word}"`);

/** Starts the reference; the one whose number is ONCE does not start a second time. */
const startsOnce = `
  if [ -e "{dir}/begun-{n}" ]; then echo "no way back" >&2; exit 9; fi
  if [ "{n}" = "$ONCE" ]; then : > "{dir}/begun-{n}"; fi
  exec ${reference.join(' ')}`;

test('a proxy that does not come back fails its check; the others are judged, or blocked by its name', async () => {
  const cases = ['loss', 'leave', 'takeover'].flatMap((name) => ['--run', `proxy/placement/${name}`]);
  const result = await runKit(
    [
      ...['proxy', '--peers', '2', '--claims', 'restart,shared-store', ...cases],
      ...['--run', 'STA-7', '--run', 'PLC-12', '--', 'sh', '-c', startsOnce],
    ],
    { ONCE: '2' },
  );
  const { requirements, statuses } = verdicts(result);
  expect(statuses, result.stdout + result.stderr).toMatchObject({
    'PLC-12': 'pass',
    'PLC-30': 'pass',
    'PLC-33': 'warn',
    'PLC-34': 'blocked',
    'PLC-36': 'blocked',
    'STA-7': 'pass',
  });
  expect(requirements['PLC-33']?.mismatches).toMatchObject([
    {
      path: 'restarted.outcome',
      got: expect.stringMatching(
        /^proxy B \(http:[^,]*, started by: sh -c [^]*\) ended with exit code 9 before it was ready; it said:\nno way back$/,
      ) as string,
    },
  ]);
  expect(requirements['PLC-36']?.reason).toMatch(/^it did not come back: proxy B \(http:[^]*no way back$/);
  expect(result.stdout).toContain('note: a proxy did not come back');
  expect(result.exitCode).toBe(0);
});

test('a proxy alone that does not come back leaves what comes later blocked', async () => {
  const runs = ['REG-27', 'STA-7', 'INV-1'].flatMap((id) => ['--run', id]);
  const args = ['proxy', '--claims', 'restart', ...runs, '--', 'sh', '-c', startsOnce];
  const result = await runKit(args, { ONCE: '1' });
  const { requirements, statuses } = verdicts(result);
  expect(statuses, result.stdout + result.stderr).toMatchObject({
    'INV-1': 'pass',
    'REG-27': 'warn',
    'SPN-16': 'blocked',
    'STA-7': 'blocked',
  });
  expect(requirements['STA-7']?.reason).toMatch(/^it did not come back: the proxy \(http:[^]*no way back$/);
  expect(result.exitCode).toBe(0);
});

test('a proxy of several that does not start is named, and the others are not waited for', async () => {
  const script = 'if [ {n} = 2 ]; then echo "no port" >&2; exit 7; fi; exec sleep 1000';
  const { exitCode, stderr } = await runKit(['proxy', '--peers', '3', '--', 'sh', '-c', script]);
  expect(stderr).toMatch(
    /proxy B \(http:\/\/127\.0\.0\.1:\d+, started by: sh -c [^]*\) ended with exit code 7 before it was ready; it said:\nno port/,
  );
  expect(exitCode).toBe(3);
});

function verdicts(result: Awaited<ReturnType<typeof runKit>>) {
  const checks = checksOf(result);
  return {
    requirements: Object.fromEntries(checks.map((one) => [one.requirement, one])),
    statuses: Object.fromEntries(checks.map((one) => [one.requirement, one.status])),
  };
}
