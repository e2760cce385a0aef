// Which cases are run: by profile, by claims, by patterns. Always holds: a pattern that matches nothing is a usage error,
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
  readonly profiles: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** How many proxies there are. */
  readonly proxies: number;
}

export interface SelectedCases {
  readonly selected: readonly Case[];
  /** Cases that are not for this subject, and why. */
  readonly notClaimed: readonly { readonly case: Case; readonly reason: string }[];
  readonly skipped: readonly Case[];
}

export function selectCases(cases: readonly Case[], selection: Selection): SelectedCases {
  const runs = selection.run.map((pattern) => matcher(pattern, cases, '--run'));
  const skips = selection.skip.map((pattern) => matcher(pattern, cases, '--skip'));
  const chosen = cases.filter((one) => runs.length === 0 || runs.some((matches) => matches(one)));
  const skipped = chosen.filter((one) => skips.some((matches) => matches(one)));
  const rest = chosen.filter((one) => !skipped.includes(one));
  const notClaimed = rest.flatMap((one) => {
    const reason = whyNotClaimed(one, selection);
    return reason === undefined ? [] : [{ case: one, reason }];
  });
  return {
    selected: rest.filter((one) => !notClaimed.some((left) => left.case === one)),
    notClaimed,
    skipped,
  };
}

function whyNotClaimed(one: Case, { profiles, claims, proxies }: Selection): string | undefined {
  const profile = one.profiles.find((name) => !profiles.has(name));
  if (profile !== undefined) return `profile ${profile}`;
  if (one.proxies > proxies) return `needs ${one.proxies} proxies`;
  const claim = one.claims.filter((name) => !claims.has(name));
  return claim.length === 0 ? undefined : `claim ${claim.join(', ')}`;
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
