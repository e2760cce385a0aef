// What happens when the subject's process ends during a case: the case fails, and the process is started again. Cases
// that ran at that moment are run again alone, to find out whose doing it was. Always holds: a process that ended is
// never forgotten. Where no case ends it alone, all that ran at that moment fail.
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
  /** How the process ended: exit code or signal. */
  ending: string;
}

const newCrash = (): Crash => ({ suspects: new Map(), isExplained: false, ending: 'ended' });

/** @param who the subject in notes and mismatches, such as `the proxy` */
export function createCrashGuard(
  who: string,
  subject: SubjectUnderTest,
  runCase: (one: Case) => Promise<CaseOutcome>,
): CrashGuard {
  const lock = createSharedLock();
  const crashes: Crash[] = [newCrash()];
  /** Why there is nothing to run cases on any more. */
  let gone: string | undefined;

  /** Runs a case, and says whether the process ended meanwhile: the crash that it is a suspect of. */
  async function observe(one: Case): Promise<{ outcome: CaseOutcome; crash: Crash | undefined }> {
    if (gone !== undefined)
      return { outcome: withoutRun(one, 'blocked', `${who}’s process had ended; ${gone}`), crash: undefined };
    const current = crashes.at(-1)!;
    const outcome = await runCase(one);
    if (wasCutOff(outcome)) await subject.exited?.(noticeEndMs);
    if (crashes.at(-1) === current && !subject.crashed) return { outcome, crash: undefined };
    current.suspects.set(one, outcome);
    if (subject.crashed) current.ending = subject.ending ?? current.ending;
    return { outcome, crash: current };
  }

  async function revive(): Promise<void> {
    if (!subject.crashed || gone !== undefined) return;
    crashes.push(newCrash());
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
    return asCrashed(again.outcome, `${who}’s process ${again.crash.ending} while this case ran alone`);
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
        const then = gone ?? 'alone none of them ends it';
        const ending = `${who}’s process ${crash.ending} while these ran: ${namesIn(crash)}`;
        return asCrashed(outcome, `${ending}; ${then}`);
      });
    },
    notes() {
      return crashes
        .filter(({ suspects }) => suspects.size > 0)
        .map((crash) => `${who}'s process ended unasked (${crash.ending}) in ${namesIn(crash)}`);
    },
  };
}

/** The end of a process shows at its connections before the operating system reports it. */
const noticeEndMs = 1_000;

function namesIn({ suspects }: Crash): string {
  return [...suspects.keys()].map((one) => one.id).join(', ');
}

function wasCutOff({ case: { role }, events }: CaseOutcome): boolean {
  return events.some(
    ({ from, answer }) =>
      from.startsWith(role) && (answer?.end === 'dropped' || answer?.end === 'unreachable'),
  );
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
