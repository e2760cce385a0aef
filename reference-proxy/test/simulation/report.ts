// A wrong history for somebody who has to find out why: what is wrong, the least that is needed for it, and the command
// that runs it again.
import type { Replacements } from './node.js';
import { runHistory, type HistoryResult, type Kept } from './run-history.js';
import { keptOf, shrink, type Part } from './shrink.js';

const shownMax = 8;
const runsMax = 150;

export async function reportOf(result: HistoryResult, replacements: Replacements = {}): Promise<string> {
  const { seed } = result;
  const isWrong = async (parts: readonly Part[]): Promise<boolean> =>
    (await runHistory({ seed, kept: keptOf(parts), replacements })).violations.length > 0;
  const kept = keptOf(await shrink(partsOf(result), isWrong, runsMax));
  const small = await runHistory({ seed, kept, replacements });
  return [
    `history ${seed} (${result.plan.isCalm ? 'calm' : 'with faults'}), ${result.violations.length} violations:`,
    ...shown(result.violations),
    `with the least that is needed:`,
    ...shown(small.violations),
    `again: npm run -w @spawn-conformance/reference-proxy simulate -- ${flagsOf(seed, kept)} --trace`,
  ].join('\n');
}

function partsOf({ plan }: HistoryResult): Part[] {
  return [
    ...plan.troubles.map((_, trouble): Part => ({ trouble })),
    ...plan.clients.flat().map(({ id }): Part => ({ step: id })),
  ];
}

function flagsOf(seed: number, { steps, troubles }: Kept): string {
  return `--seed ${seed} --steps ${[...steps].join() || 'none'} --troubles ${[...troubles].join() || 'none'}`;
}

function shown(violations: readonly string[]): string[] {
  const lines = violations.slice(0, shownMax).map((line) => `  ${line}`);
  return violations.length > shownMax ? [...lines, `  … and ${violations.length - shownMax} more`] : lines;
}
