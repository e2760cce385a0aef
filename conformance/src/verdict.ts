// From checks to one word and one exit code. Levels come from the spec: a MUST that does not hold fails, a SHOULD
// warns. Always holds: what has no verdict is `not-run`, and nothing but a full run of green MUSTs exits with 0.
import type { CheckRef } from './case.js';
import type { Mismatch } from './match.js';

export type CheckStatus =
  'pass' | 'fail' | 'warn' | 'blocked' | 'unsupported' | 'not-claimed' | 'not-run' | 'error';

export interface CheckResult {
  /** `<requirement>@<case>` */
  readonly id: string;
  readonly requirement: string;
  readonly case: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly status: CheckStatus;
  /** Why it is blocked, unsupported or in error. */
  readonly reason?: string;
  readonly mismatches: readonly Mismatch[];
}

export function resultOf(
  check: CheckRef,
  status: CheckStatus,
  reason?: string,
  mismatches: readonly Mismatch[] = [],
): CheckResult {
  return {
    id: check.id,
    requirement: check.requirement.id,
    case: check.id.slice(check.id.indexOf('@') + 1),
    level: check.requirement.level,
    status,
    ...(reason === undefined ? {} : { reason }),
    mismatches,
  };
}

/** A check that saw something else than it should. */
export function failed(check: CheckRef, mismatches: readonly Mismatch[]): CheckResult {
  return resultOf(check, check.requirement.level === 'MUST' ? 'fail' : 'warn', undefined, mismatches);
}

export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface Verdict {
  readonly exitCode: ExitCode;
  readonly counts: Readonly<Record<string, number>>;
  /** One sentence. */
  readonly text: string;
}

/**
 * The worst that applies: a fault of the kit 4, a violation 1, inconclusive 3, conformant 0.
 * @param crashes when and how the subject ended by itself
 */
export function verdictOf(
  results: readonly CheckResult[],
  { strict, crashes }: { readonly strict: boolean; readonly crashes: readonly string[] },
): Verdict {
  const counts: Record<string, number> = {};
  for (const result of results) counts[result.status] = (counts[result.status] ?? 0) + 1;
  const conclusion = conclude(results, strict);
  // Whatever it did else: nobody can use what ends by itself.
  return conclusion.exitCode === 0 && crashes[0] !== undefined
    ? { counts, exitCode: 1, text: `not conformant: ${crashes[0]}` }
    : { counts, ...conclusion };
}

function conclude(results: readonly CheckResult[], strict: boolean): { exitCode: ExitCode; text: string } {
  const any = (...statuses: CheckStatus[]) => results.some((one) => statuses.includes(one.status));
  if (any('error')) return { exitCode: 4, text: 'a fault of the kit: please report it' };
  if (any('fail', 'unsupported')) return { exitCode: 1, text: 'not conformant' };
  if (strict && any('warn'))
    return { exitCode: 1, text: 'not conformant (--strict: a SHOULD that does not hold fails)' };
  const unsettled = results.some(
    (one) => one.level === 'MUST' && ['blocked', 'not-run'].includes(one.status),
  );
  if (unsettled) return { exitCode: 3, text: 'inconclusive: a MUST was blocked or not run' };
  if (!any('pass')) return { exitCode: 3, text: 'inconclusive: nothing was judged' };
  return { exitCode: 0, text: any('warn') ? 'conformant, with warnings' : 'conformant' };
}
