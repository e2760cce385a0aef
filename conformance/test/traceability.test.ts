// Both ways: every judged requirement has a case (or its written exclusion), every MAY is a survey or says why not,
// and every case cites requirements that exist (the loader refuses others). Ids never vanish: they are retired.
import { describe, expect, test } from 'vitest';
import type { Case } from '../src/case.js';
import { loadCatalogue } from '../src/load-cases.js';

const { requirements, cases } = loadCatalogue();
const checked = new Set(cases.flatMap((one) => one.checks.map((ref) => ref.requirement.id)));

describe('traceability', () => {
  test('every judged MUST and SHOULD is checked by some case', () => {
    const judged = [...requirements.values()].filter(
      (one) => one.level !== 'MAY' && one.notJudged === undefined,
    );
    expect(judged.filter((one) => !checked.has(one.id)).map((one) => one.id)).toEqual([]);
  });

  test('every case checks or surveys something', () => {
    const isIdle = (one: Case) => one.checks.length === 0 && !one.steps.some((step) => 'survey' in step);
    expect(cases.filter(isIdle).map((one) => one.id)).toEqual([]);
  });

  test('every case that a check stands on exists: prerequisites are themselves checked', () => {
    const required = new Set(cases.flatMap((one) => one.requires));
    expect([...required].filter((id) => !checked.has(id))).toEqual([]);
  });

  test('no case requires what it cannot run before: prerequisites have no circle', () => {
    const requiredBy = new Map<string, Set<string>>();
    for (const one of cases) {
      for (const ref of one.checks) {
        const before = requiredBy.get(ref.requirement.id) ?? new Set();
        requiredBy.set(ref.requirement.id, new Set([...before, ...one.requires]));
      }
    }
    const circles = [...requiredBy.keys()].filter((id) => reaches(id, id, requiredBy, new Set()));
    expect(circles).toEqual([]);
  });
});

function reaches(
  from: string,
  to: string,
  edges: ReadonlyMap<string, Set<string>>,
  seen: Set<string>,
): boolean {
  for (const next of edges.get(from) ?? []) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(next, to, edges, seen)) return true;
  }
  return false;
}
