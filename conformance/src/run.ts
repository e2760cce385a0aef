// Runs a selection of cases against one subject: prerequisites first, several at a time, those that need the subject
// for themselves at the end. Always holds: every selected check has a result.
import type { Case } from './case.js';
import type { CaseOutcome } from './run-case.js';
import { resultOf, type CheckResult } from './verdict.js';

interface RunOptions {
  readonly jobs: number;
  /** Off: a case runs even when what it stands on has failed (null testees, mutants). */
  readonly prerequisites: boolean;
  readonly bail: boolean;
  readonly progress: (text: string) => void;
}

export async function runCases(
  cases: readonly Case[],
  options: RunOptions,
  runCase: (one: Case) => Promise<CaseOutcome>,
): Promise<CaseOutcome[]> {
  const failedBy = new Map<string, CheckResult>();
  const outcomes: CaseOutcome[] = [];
  let stopped = false;
  const runOne = async (one: Case) => {
    const blocker = options.prerequisites
      ? one.requires.map((id) => failedBy.get(id)).find(Boolean)
      : undefined;
    const outcome = stopped
      ? withoutRun(one, 'not-run', '--bail: an earlier check failed')
      : blocker
        ? withoutRun(one, 'blocked', `blocked by ${blocker.requirement}`)
        : await runCase(one);
    for (const result of outcome.results)
      if (result.status !== 'pass') failedBy.set(result.requirement, result);
    stopped ||= options.bail && outcome.results.some((result) => result.status === 'fail');
    outcomes.push(outcome);
    options.progress(`${outcomes.length}/${cases.length} ${one.id}\n`);
  };
  for (const wave of waves(cases)) await inParallel(wave.cases, wave.exclusive ? 1 : options.jobs, runOne);
  return outcomes;
}

/** Cases that others stand on come first; cases that need the subject alone come last, one by one. */
function waves(cases: readonly Case[]): { cases: Case[]; exclusive: boolean }[] {
  const required = new Set(cases.flatMap((one) => one.requires));
  const isBasic = (one: Case) => one.checks.some((ref) => required.has(ref.requirement.id)) && !one.exclusive;
  return [
    { cases: cases.filter(isBasic), exclusive: false },
    { cases: cases.filter((one) => !isBasic(one) && !one.exclusive), exclusive: false },
    { cases: cases.filter((one) => one.exclusive), exclusive: true },
  ];
}

async function inParallel(
  cases: readonly Case[],
  jobs: number,
  run: (one: Case) => Promise<void>,
): Promise<void> {
  const queue = cases.values();
  const worker = async () => {
    for (const one of queue) await run(one);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, cases.length) }, worker));
}

export function withoutRun(
  one: Case,
  status: 'blocked' | 'not-run' | 'not-claimed',
  reason: string,
): CaseOutcome {
  const results = one.checks.map((ref) => resultOf(ref, status, reason));
  return { case: one, nonce: '', results, surveys: [], events: [], tookMs: 0 };
}
