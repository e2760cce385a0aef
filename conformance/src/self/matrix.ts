// The kill matrix as text: requirement, mutant, what became of it; then what is excluded, with the reasons.
import type { Role } from '../case.js';
import type { SelfTools } from './self-tools.js';

export interface MutantInfo {
  readonly id: string;
  readonly breaks: string;
  readonly intent: string;
  readonly observed: string;
}

export interface MutantOutcome {
  readonly mutant: MutantInfo;
  readonly role: Role;
  readonly isKilled: boolean;
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
    ...sorted.map(line),
    ...excluded.map((one) => `  ${one.id.padEnd(7)} not judged: ${one.notJudged ?? ''}`),
    ...unbroken.map((id) => `✗ ${id.padEnd(7)} has no mutant`),
    `mutants: ${killed} of ${sorted.length} killed; ${excluded.length} requirements not judged; ${unbroken.length} without a mutant`,
  ];
}

function line(one: MutantOutcome): string {
  const also = one.collateral.length === 0 ? '' : `; also ${one.collateral.join(' ')}`;
  const verdict = one.isKilled ? `killed${also}` : `SURVIVED: ${one.reason}`;
  return `${one.isKilled ? '✓' : '✗'} ${one.mutant.breaks.padEnd(7)} ${one.mutant.id}: ${verdict}`;
}

/** Judged MUSTs and SHOULDs that no mutant breaks. */
export function missing(outcomes: readonly MutantOutcome[], tools: SelfTools): string[] {
  const broken = new Set(outcomes.map((one) => one.mutant.breaks));
  return [...tools.catalogue.requirements.values()]
    .filter((one) => one.level !== 'MAY' && one.notJudged === undefined && !broken.has(one.id))
    .map((one) => one.id);
}
