// The kill matrix as text: requirement, mutant, what became of it and which of the requirement's checks noticed it; then
// what is excluded, with the reasons. Always holds: a check that no mutant turns is named, since it may be one that
// cannot fail.
import type { Role } from '../case.js';
import type { SelfTools } from './self-tools.js';

export interface MutantInfo {
  readonly id: string;
  readonly breaks: string;
  readonly intent: string;
  readonly observed: string;
  /** Of a wrong cluster: how many proxies there are. */
  readonly proxies?: number;
}

export interface MutantOutcome {
  readonly mutant: MutantInfo;
  readonly role: Role;
  readonly isKilled: boolean;
  /** The checks (requirement@case) that turned and saw what they should. */
  readonly killedBy: readonly string[];
  /** What happened instead of a kill. */
  readonly reason: string;
  /** Other requirements whose checks turned too. */
  readonly collateral: readonly string[];
}

export function matrixLines(outcomes: readonly MutantOutcome[], tools: SelfTools): string[] {
  const order = [...tools.catalogue.requirements.keys()];
  const sorted = [...outcomes].sort(
    (a, b) => order.indexOf(a.mutant.breaks) - order.indexOf(b.mutant.breaks),
  );
  const killed = sorted.filter((one) => one.isKilled).length;
  const excluded = [...tools.catalogue.requirements.values()].filter((one) => one.notJudged !== undefined);
  const unbroken = tools.mutantPattern === undefined ? missing(outcomes, tools) : [];
  return [
    'Kill matrix: requirement, mutant, verdict of that requirement’s own check',
    ...sorted.map((one) => line(one, tools)),
    ...excluded.map((one) => `  ${one.id.padEnd(7)} not judged: ${one.notJudged ?? ''}`),
    ...unbroken.map((id) => `✗ ${id.padEnd(7)} turns for no mutant`),
    `mutants: ${killed} of ${sorted.length} killed; ${excluded.length} requirements not judged; ${unbroken.length} checks without a mutant`,
  ];
}

function line(one: MutantOutcome, tools: SelfTools): string {
  const also = one.collateral.length === 0 ? '' : `; also ${one.collateral.join(' ')}`;
  // Which check it was goes without saying where there is only one.
  const isOneOfSeveral = checksOf(one.mutant.breaks, tools).length > 1;
  const by = isOneOfSeveral ? ` in ${one.killedBy.map(caseOf).join(' ')}` : '';
  const verdict = one.isKilled ? `killed${by}${also}` : `SURVIVED: ${one.reason}`;
  return `${one.isKilled ? '✓' : '✗'} ${one.mutant.breaks.padEnd(7)} ${one.mutant.id}: ${verdict}`;
}

/** The checks of judged MUSTs and SHOULDs that no mutant turns; a requirement that has no check stands for itself. */
export function missing(outcomes: readonly MutantOutcome[], tools: SelfTools): string[] {
  const turned = new Set(outcomes.flatMap((one) => one.killedBy));
  return [...tools.catalogue.requirements.values()]
    .filter((one) => one.level !== 'MAY' && one.notJudged === undefined)
    .flatMap(({ id }) => {
      const checks = checksOf(id, tools);
      return checks.length === 0 ? [id] : checks.filter((check) => !turned.has(check));
    });
}

function checksOf(requirement: string, { catalogue }: SelfTools): string[] {
  const checks = catalogue.cases.flatMap((one) => one.checks);
  return checks.filter((one) => one.requirement.id === requirement).map((one) => one.id);
}

const caseOf = (check: string) => check.slice(check.indexOf('@') + 1);
