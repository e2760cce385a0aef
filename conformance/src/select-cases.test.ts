// Which cases are run, and why the others are not.
import { describe, expect, test } from 'vitest';
import type { Case } from './case.js';
import { selectCases } from './select-cases.js';

function caseNamed(id: string, over: Partial<Case> = {}): Case {
  const nothing = { requires: [], exclusive: false, steps: [], checks: [], file: '', title: '' };
  return { id, role: 'proxy', proxies: 1, profiles: ['core'], claims: [], ...nothing, ...over };
}

const cases = [
  caseNamed('alone'),
  caseNamed('killed', { claims: ['restart'] }),
  caseNamed('pair', { proxies: 2, profiles: ['cluster'] }),
  caseNamed('three', { proxies: 3, profiles: ['cluster'] }),
  caseNamed('taken-over', { proxies: 2, profiles: ['cluster'], claims: ['shared-store', 'restart'] }),
];

function selected(profiles: readonly string[], proxies: number, claims: readonly string[] = []) {
  const selection = { run: [], skip: [], profiles: new Set(profiles), claims: new Set(claims), proxies };
  const { selected: chosen, notClaimed } = selectCases(cases, selection);
  return {
    chosen: chosen.map((one) => one.id),
    left: Object.fromEntries(notClaimed.map((one) => [one.case.id, one.reason])),
  };
}

describe('cases are left out', () => {
  test('whose profile is not judged', () => {
    expect(selected(['core'], 3, ['restart', 'shared-store'])).toEqual({
      chosen: ['alone', 'killed'],
      left: { pair: 'profile cluster', three: 'profile cluster', 'taken-over': 'profile cluster' },
    });
  });

  test('that need more proxies than there are', () => {
    expect(selected(['core', 'cluster'], 2, ['restart', 'shared-store'])).toEqual({
      chosen: ['alone', 'killed', 'pair', 'taken-over'],
      left: { three: 'needs 3 proxies' },
    });
  });

  test('whose claims were not made', () => {
    expect(selected(['core', 'cluster'], 3)).toEqual({
      chosen: ['alone', 'pair', 'three'],
      left: { killed: 'claim restart', 'taken-over': 'claim shared-store, restart' },
    });
  });
});
