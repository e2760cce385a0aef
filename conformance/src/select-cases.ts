// Which cases are run: by role, by claims, by patterns. Always holds: a pattern that matches nothing is a usage error,
// and what is left out still shows, as not claimed or not run.
import type { Case } from './case.js';

/** The user asked for something that is not there: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

interface Selection {
  /** Globs over requirement ids, case ids and check ids; empty means all. */
  readonly run: readonly string[];
  readonly skip: readonly string[];
  readonly claims: ReadonlySet<string>;
}

export interface SelectedCases {
  readonly selected: readonly Case[];
  readonly notClaimed: readonly Case[];
  readonly skipped: readonly Case[];
}

export function selectCases(cases: readonly Case[], selection: Selection): SelectedCases {
  const runs = selection.run.map((pattern) => matcher(pattern, cases, '--run'));
  const skips = selection.skip.map((pattern) => matcher(pattern, cases, '--skip'));
  const chosen = cases.filter((one) => runs.length === 0 || runs.some((matches) => matches(one)));
  const skipped = chosen.filter((one) => skips.some((matches) => matches(one)));
  const rest = chosen.filter((one) => !skipped.includes(one));
  const isClaimed = (one: Case) => one.claims.every((claim) => selection.claims.has(claim));
  return { selected: rest.filter(isClaimed), notClaimed: rest.filter((one) => !isClaimed(one)), skipped };
}

/** Whether a pattern of `--run` or `--skip` means a case. */
export function means(pattern: string): (one: Case) => boolean {
  const expression = new RegExp(`^${pattern.split('*').map(escape).join('.*')}$`, 'i');
  return (one) =>
    [one.id, ...one.checks.flatMap((ref) => [ref.id, ref.requirement.id])].some((id) => expression.test(id));
}

function matcher(pattern: string, cases: readonly Case[], flag: string): (one: Case) => boolean {
  const matches = means(pattern);
  if (!cases.some(matches)) {
    throw new UsageError(
      `${flag} ${pattern} matches no requirement, case or check; see: spawn-conformance list`,
    );
  }
  return matches;
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
