// The counts of the last run, kept beside its report, for `list --coverage`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../select-cases.js';
import type { Coverage } from './tally.js';

export const coverageFile = 'coverage.json';

/** Another number: what is kept means something else. */
const form = 2;

export function writeCoverage(folder: string, coverage: Coverage): void {
  writeFileSync(join(folder, coverageFile), `${JSON.stringify({ form, ...coverage })}\n`);
}

/** @throws UsageError when no run has left one there that this version can read */
export function readCoverage(folder: string): Coverage {
  const path = join(folder, coverageFile);
  if (!existsSync(path)) {
    throw new UsageError(
      `${path} is not there: the coverage is that of a run; run the kit first, or say where with --out`,
    );
  }
  const kept = parsed(readFileSync(path, 'utf8'));
  if (kept?.form !== form) {
    throw new UsageError(`${path} was made by another version of the kit, or is cut off; run the kit again`);
  }
  return kept;
}

function parsed(text: string): (Coverage & { readonly form?: unknown }) | undefined {
  try {
    return JSON.parse(text) as (Coverage & { readonly form?: unknown }) | undefined;
  } catch {
    // A run that was ended while it wrote.
    return undefined;
  }
}
