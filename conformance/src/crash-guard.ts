// What happens when the SDK's process ends during a case: the case fails, and the process is started again. Cases that
// ran at that moment are run again alone, to find out whose doing it was. Always holds: a process that ended is never
// forgotten. Where no case ends it alone, all that ran at that moment fail.
import type { Case } from './case.js';
import type { CaseOutcome } from './run-case.js';
import { withoutRun } from './run.js';
import { createSharedLock } from './shared-lock.js';
import type { SubjectUnderTest } from './subjects/subject.js';
import { failed, type CheckResult } from './verdict.js';

interface CrashGuard {
  /** Runs a case; its outcome is final unless `settle` says otherwise. */
  readonly run: (one: Case) => Promise<CaseOutcome>;
  /** The outcomes of all cases, when all have run. */
  settle(outcomes: readonly CaseOutcome[]): CaseOutcome[];
  notes(): string[];
}

/** One end of the process, and the cases that ran at that moment. */
interface Crash {
  readonly suspects: Map<Case, CaseOutcome>;
  isExplained: boolean;
}

export function createCrashGuard(
  subject: SubjectUnderTest,
  runCase: (one: Case) => Promise<CaseOutcome>,
): CrashGuard {
  const lock = createSharedLock();
  const crashes: Crash[] = [{ suspects: new Map(), isExplained: false }];
  /** Why there is nothing to run cases on any more. */
  let gone: string | undefined;

  /** Runs a case, and says whether the process ended meanwhile: the crash that it is a suspect of. */
  async function observe(one: Case): Promise<{ outcome: CaseOutcome; crash: Crash | undefined }> {
    if (gone !== undefined) return { outcome: afterTheEnd(one, gone), crash: undefined };
    const current = crashes.at(-1)!;
    const outcome = await runCase(one);
    if (wasCutOff(outcome)) await subject.exited?.(noticeEndMs);
    if (crashes.at(-1) === current && !subject.crashed) return { outcome, crash: undefined };
    current.suspects.set(one, outcome);
    return { outcome, crash: current };
  }

  async function revive(): Promise<void> {
    if (!subject.crashed || gone !== undefined) return;
    crashes.push({ suspects: new Map(), isExplained: false });
    try {
      await subject.restart?.('kill');
    } catch (error) {
      gone = `it did not come back: ${(error as Error).message}`;
    }
  }

  async function runAlone(one: Case, crash: Crash): Promise<CaseOutcome> {
    await revive();
    const again = await observe(one);
    if (!again.crash) return again.outcome;
    crash.isExplained = again.crash.isExplained = true;
    await revive();
    return asCrashed(again.outcome, 'the testee’s process ended while this case ran alone');
  }

  return {
    async run(one) {
      const { outcome, crash } = await lock.shared(() => observe(one));
      return crash ? lock.alone(() => runAlone(one, crash)) : outcome;
    },
    settle(outcomes) {
      const unexplained = crashes.filter((crash) => !crash.isExplained);
      return outcomes.map((outcome) => {
        const crash = unexplained.find(({ suspects }) => suspects.has(outcome.case));
        if (!crash) return outcome;
        const ran = [...crash.suspects.keys()].map((one) => one.id).join(', ');
        const then = gone ?? 'alone none of them ends it';
        return asCrashed(outcome, `the testee’s process ended while these ran: ${ran}; ${then}`);
      });
    },
    notes() {
      const times = crashes.length - 1 + (subject.crashed ? 1 : 0);
      return times === 0 ? [] : [`the testee's process ended unasked, times: ${times}`];
    },
  };
}

/** The end of a process shows at its connections before the operating system reports it. */
const noticeEndMs = 1_000;

function wasCutOff({ events }: CaseOutcome): boolean {
  return events.some(
    ({ from, answer }) => from === 'sdk' && (answer?.end === 'dropped' || answer?.end === 'unreachable'),
  );
}

function afterTheEnd(one: Case, gone: string): CaseOutcome {
  return withoutRun(one, 'blocked', `the testee’s process had ended; ${gone}`);
}

/** No check of a case passes, or is excused, in which the process ended. */
function asCrashed(outcome: CaseOutcome, got: string): CaseOutcome {
  const mismatch = { path: 'process', expected: 'running', got };
  const turned = (result: CheckResult): CheckResult => {
    const check = outcome.case.checks.find((one) => one.id === result.id);
    if (!check || !['pass', 'blocked'].includes(result.status)) return result;
    return failed(check, [mismatch]);
  };
  return { ...outcome, results: outcome.results.map(turned) };
}
