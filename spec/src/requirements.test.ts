// The chapters as they are: all of them read, and the promises that the rest of the project builds on.
import { describe, expect, it } from 'vitest';
import { readRequirements } from './requirements.js';

const requirements = readRequirements();

describe('the specification', () => {
  it('states requirements in every chapter that is written', () => {
    expect([...new Set(requirements.map((requirement) => requirement.chapter))]).toEqual([
      '02-wire',
      '03-registration',
      '04-spawning',
      '05-invocation',
      '06-callback',
      '07-lifecycle',
      '08-state',
      '09-workflow',
      '10-placement',
      '11-timing',
      '12-channels',
      '13-pooled',
      '15-operations',
    ]);
  });

  it('numbers the requirements of the proxy from 1 and those of the SDK from 40', () => {
    const misplaced = requirements.filter(
      ({ id, role }) => Number(id.split('-')[1]) >= 40 !== (role === 'sdk'),
    );
    expect(misplaced).toEqual([]);
  });

  it('keeps the ids that everything began with', () => {
    const first = ['REG-1', 'INV-1', 'CBK-1', 'REG-40', 'CBK-40'];
    const found = requirements.filter(({ id }) => first.includes(id));
    expect(found.map(({ id, level, role }) => `${id} ${level} ${role}`)).toEqual([
      'REG-1 MUST proxy',
      'REG-40 MUST sdk',
      'INV-1 MUST proxy',
      'CBK-1 MUST proxy',
      'CBK-40 MUST sdk',
    ]);
  });

  it('leaves no MUST unjudged', () => {
    const excluded = requirements.filter(({ notJudged }) => notJudged !== undefined);
    expect(excluded.length).toBeGreaterThan(0);
    expect(excluded.filter(({ level }) => level === 'MUST')).toEqual([]);
  });

  it('gives every claim to the role that can make it', () => {
    const ofProxies = ['restart', 'shared-store'];
    const wrong = requirements.filter(
      ({ claim, role }) => claim && ofProxies.includes(claim) !== (role === 'proxy'),
    );
    expect(wrong).toEqual([]);
  });
});
