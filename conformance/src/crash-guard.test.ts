import { describe, expect, test } from 'vitest';
import type { Requirement } from '@spawn-conformance/spec';
import type { Case } from './case.js';
import { createCrashGuard } from './crash-guard.js';
import type { CaseOutcome } from './run-case.js';
import { resultOf } from './verdict.js';

const requirement: Requirement = {
  id: 'CBK-52',
  title: '',
  level: 'MUST',
  role: 'sdk',
  profile: 'core',
  text: '',
  source: [],
  why: '',
  chapter: '06-callback.md',
} as unknown as Requirement;

function caseNamed(id: string): Case {
  const checks = [{ id: `CBK-52@${id}`, requirement }];
  return {
    id,
    title: '',
    role: 'sdk',
    requires: [],
    exclusive: false,
    proxies: 1,
    profiles: [],
    claims: [],
    steps: [],
    checks,
    file: '',
  };
}

/** A process that ends whenever `endsIn` says so; what ran while it was down came out blocked. */
function fakeSubject(endsIn: (one: Case, others: number) => boolean, comesBack = true) {
  let crashed = false;
  let running = 0;
  const subject = {
    baseUrl: '',
    output: () => '',
    get crashed() {
      return crashed;
    },
    get ending() {
      return crashed ? 'ended with exit code 70' : '';
    },
    restart() {
      if (!comesBack) return Promise.reject(new Error('ended with exit code 70'));
      crashed = false;
      return Promise.resolve();
    },
    stop: () => Promise.resolve(),
  };
  const run = async (one: Case): Promise<CaseOutcome> => {
    running += 1;
    await new Promise(setImmediate);
    crashed ||= endsIn(one, running - 1);
    await new Promise(setImmediate);
    const results = one.checks.map((ref) => resultOf(ref, crashed ? 'blocked' : 'pass'));
    running -= 1;
    return { case: one, nonce: '', results, surveys: [], events: [], tookMs: 0 };
  };
  return { subject, run };
}

const cases = ['a', 'b', 'c'].map(caseNamed);

async function runAll(endsIn: (one: Case, others: number) => boolean, comesBack = true) {
  const { subject, run } = fakeSubject(endsIn, comesBack);
  const guard = createCrashGuard('the testee', subject, run);
  const atOnce = await Promise.all(cases.map(guard.run));
  const outcomes = guard.settle([...atOnce, await guard.run(caseNamed('later'))]);
  const statuses = Object.fromEntries(outcomes.map((one) => [one.case.id, one.results[0]?.status]));
  return { statuses, outcomes, notes: guard.notes() };
}

describe('a process that ends', () => {
  test('fails the case that ends it, also alone, and no other', async () => {
    const { statuses, outcomes, notes } = await runAll((one) => one.id === 'b');
    expect(statuses).toEqual({ a: 'pass', b: 'fail', c: 'pass', later: 'pass' });
    expect(outcomes.find((one) => one.case.id === 'b')?.results[0]?.mismatches).toEqual([
      {
        path: 'process',
        expected: 'running',
        got: 'the testee’s process ended with exit code 70 while this case ran alone',
      },
    ]);
    // First among those that ran beside it, then alone.
    expect(notes).toEqual([
      "the testee's process ended unasked (ended with exit code 70) in a, b, c",
      "the testee's process ended unasked (ended with exit code 70) in b",
    ]);
  });

  test('fails every case that ran when no case ends it alone', async () => {
    const { statuses } = await runAll((one, others) => one.id === 'b' && others > 0);
    expect(statuses).toEqual({ a: 'fail', b: 'fail', c: 'fail', later: 'pass' });
  });

  test('fails what ran then and blocks what comes later when it cannot be started again', async () => {
    const { statuses, outcomes } = await runAll((one) => one.id === 'b', false);
    expect(statuses).toEqual({ a: 'fail', b: 'fail', c: 'fail', later: 'blocked' });
    expect(outcomes.at(-1)?.results[0]?.reason).toBe(
      'the testee’s process had ended; it did not come back: ended with exit code 70',
    );
  });

  test('is not noticed where it does not end', async () => {
    const { statuses, notes } = await runAll(() => false);
    expect(statuses).toEqual({ a: 'pass', b: 'pass', c: 'pass', later: 'pass' });
    expect(notes).toEqual([]);
  });
});
