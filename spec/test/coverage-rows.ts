// Reads coverage.md and the citations in the requirements' sources, so that the two can be compared.
import { readFileSync } from 'node:fs';
import type { Requirement } from '../src/index.js';

interface Row {
  /** As requirements cite it, such as `protocol "Calling Actors" 11`. */
  readonly place: string;
  readonly states: string;
  readonly ids: readonly string[];
  readonly reason: string;
}

/** The rows of coverage.md in order. Throws on a table row that is none of a section. */
export function readRows(): Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const line of readFileSync(new URL('../coverage.md', import.meta.url), 'utf8').split('\n')) {
    section = /^## ((?:protocol|flows) ".+")$/.exec(line)?.[1] ?? section;
    const cells = /^\| +([0-9]+) +\|(.*)\|(.*)\|(.*)\|$/.exec(line);
    if (!cells) continue;
    const [, number, states = '', ids = '', reason = ''] = cells;
    if (section === '') throw new Error(`coverage.md: the row "${line}" stands under no section`);
    rows.push({
      place: `${section} ${number}`,
      states: states.trim(),
      ids: ids.split(',').flatMap((id) => id.trim() || []),
      reason: reason.trim(),
    });
  }
  return rows;
}

/** The places that a requirement's source cites, as `protocol "Calling Actors" 11`. */
export function citedPlaces({ source }: Requirement): string[] {
  return [...source.matchAll(/\b((?:protocol|flows) "[^"]+") ([0-9]+(?:, [0-9]+)*)/g)].flatMap(
    ([, section, numbers = '']) => numbers.split(', ').map((number) => `${section} ${number}`),
  );
}
