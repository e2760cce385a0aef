// The counts of the last run, kept beside its report, for `list --coverage`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../select-cases.js';
import type { Tally } from './tally.js';

export const coverageFile = 'coverage.json';

export function writeCoverage(folder: string, tally: Tally): void {
  writeFileSync(join(folder, coverageFile), `${JSON.stringify(tally)}\n`);
}

/** @throws UsageError when no run has left one there */
export function readCoverage(folder: string): Tally {
  const path = join(folder, coverageFile);
  if (!existsSync(path)) {
    throw new UsageError(
      `${path} is not there: the coverage is that of a run; run the kit first, or say where with --out`,
    );
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Tally;
}
