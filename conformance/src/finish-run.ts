// From outcomes to a finished run: what was left out is added, the verdict is drawn.
import type { Catalogue } from './load-cases.js';
import type { CaseOutcome } from './run-case.js';
import { withoutRun } from './run.js';
import type { SelectedCases } from './select-cases.js';
import type { RunSettings } from './settings.js';
import { verdictOf, type Verdict } from './verdict.js';

export interface Run {
  /** Who was tested: `proxy` or `sdk`, or the name of a reference. */
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly outcomes: readonly CaseOutcome[];
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  readonly tookMs: number;
  readonly seed: number;
  /** What the subject's process printed. */
  readonly output: string;
}

interface Finished extends Pick<Run, 'title' | 'catalogue' | 'outcomes' | 'notes' | 'output'> {
  /** When and how the subject ended by itself. */
  readonly crashes: readonly string[];
  readonly selection: SelectedCases;
  readonly settings: RunSettings;
  readonly startedAtMs: number;
}

export function finish(run: Finished): Run {
  const outcomes = [
    ...run.outcomes,
    ...run.selection.notClaimed.map(({ case: one, reason }) => withoutRun(one, 'not-claimed', reason)),
    ...run.selection.skipped.map((one) => withoutRun(one, 'not-run', '--skip')),
  ];
  const results = outcomes.flatMap((outcome) => outcome.results);
  return {
    title: run.title,
    catalogue: run.catalogue,
    outcomes,
    verdict: verdictOf(results, { strict: run.settings.strict, crashes: run.crashes }),
    notes: [...run.notes, ...run.crashes],
    tookMs: Math.round(performance.now() - run.startedAtMs),
    seed: run.settings.seed,
    output: run.output,
  };
}
