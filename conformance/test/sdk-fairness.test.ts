// A correct SDK that differs from the reference where the protocol lets it must not fail. Each is a program; the kit
// runs on it as on anybody's.
import { expect, test } from 'vitest';
import { checksOf, distFile, runKit } from './kit-process.js';

const program = distFile('mutants/fair/fair-sdk.js');

test.each([
  ['terse', 'client,checkpoint,timers,subscriptions,pools'],
  ['talkative', 'client,tags,checkpoint,timers,subscriptions,pools,settings'],
])('a correct SDK does not fail: %s', async (variant, claims) => {
  const args = [
    'sdk',
    '--profile',
    'full',
    '--jobs',
    '8',
    '--claims',
    claims,
    '--',
    process.execPath,
    program,
  ];
  const result = await runKit(args, { VARIANT: variant });
  const unexpected = checksOf(result).filter((one) => !['pass', 'not-claimed'].includes(one.status));
  expect(unexpected, result.stderr).toEqual([]);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(checksOf(result).filter((one) => one.status === 'pass').length).toBeGreaterThan(85);
});

test.each([
  // A part of the client that an SDK need not have, however much it claims.
  ['has-no-schedule', 'INV-49', 'not-claimed', 0],
  ['has-no-lazy-routes', 'WFL-53', 'not-claimed', 0],
  // An operation of a claim that was made.
  ['has-no-spawn', 'SPN-40', 'unsupported', 1],
  // An operation of a profile that was asked for.
  ['has-no-effects', 'WFL-40', 'unsupported', 1],
] as const)('what a testee cannot do: %s', async (variant, requirement, status, exitCode) => {
  const claims = ['--profile', 'full', '--claims', 'client', '--run', requirement, '--run', 'CBK-40'];
  const result = await runKit(['sdk', ...claims, '--', process.execPath, program], { VARIANT: variant });
  const checks = checksOf(result).filter((one) => one.requirement === requirement);
  expect(
    checks.map((one) => one.status),
    result.stdout,
  ).toEqual([status]);
  expect(result.exitCode, result.stdout).toBe(exitCode);
});
