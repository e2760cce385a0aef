import { readFileSync } from 'node:fs';
import { readRequirements } from '@spawn-conformance/spec';
import { describe, expect, test } from 'vitest';
import { expandNames } from './expand-names.js';
import { loadCatalogue, loadSuite } from './load-cases.js';
import { packageFile } from './package-file.js';

const requirements = new Map(readRequirements().map((one) => [one.id, one]));
const load = (yaml: string) => loadSuite(yaml, 'x.yaml', requirements);

const suite = (steps: string, more = '') => `
suite: s
role: proxy
cases:
  - case: c
    title: t
${more}    steps:
${steps
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
`;

describe('the loader of suites', () => {
  test('reads a case, with level and claim from the spec', () => {
    const [one] = load(suite('- check: REG-27\n  that: { a: 1 }'));
    expect(one).toMatchObject({
      id: 'proxy/s/c',
      claims: ['restart'],
      checks: [{ id: 'REG-27@proxy/s/c', requirement: { level: 'SHOULD' } }],
    });
  });

  test('counts the profiles of the set-up among those of the case', () => {
    const [one] = load(suite('- check: POL-13\n  that: { a: 1 }', '    profiles: [channels]\n'));
    expect(one?.profiles).toEqual(['channels', 'pooled']);
    expect(() => load(suite('- check: POL-13\n  that: { a: 1 }', '    profiles: [chanels]\n'))).toThrow(
      'x.yaml: ',
    );
  });

  test.each([
    ['an unknown verb', '- regsiter: {}', 'case c, step 1: no verb among regsiter'],
    ['an unknown key of a verb', '- invoke: { actor: $a, actoin: x }', 'actoin'],
    ['an unknown requirement', '- check: REG-999\n  that: { a: 1 }', 'there is no requirement REG-999'],
    ['a check without expectation', '- check: REG-1', "required property 'that'"],
    ['a requirement of the other role', '- check: REG-40\n  that: { a: 1 }', 'REG-40 is about the sdk'],
    ['a MAY that is judged', '- check: REG-28\n  that: { a: 1 }', 'REG-28 is a MAY: use survey'],
    ['a requirement that is not judged', '- check: REG-5\n  that: { a: 1 }', 'REG-5 is not judged'],
  ])('refuses %s, and says where', (_, steps, message) => {
    expect(() => load(suite(steps))).toThrow(message);
  });

  test('refuses what is not YAML', () => {
    expect(() => load('suite: [')).toThrow('x.yaml: not YAML');
  });

  test('loads every suite of the kit', () => {
    expect(loadCatalogue().cases.length).toBeGreaterThan(0);
  });
});

describe('names in cases', () => {
  test('get the nonce, so that no two runs share an actor; operators and escaped dollars stay', () => {
    const step = {
      register: { actors: { $alice: { state: 'of $alice in $system, $$5' } } },
      that: { $any: '$nonce' },
    };
    expect(expandNames(step, 'N', 'S')).toEqual({
      register: { actors: { 'alice-N': { state: 'of alice-N in S, $5' } } },
      that: { $any: 'N' },
    });
  });
});

describe('the samples for authors of cases', () => {
  const page = readFileSync(packageFile('docs', 'authoring-cases.md'), 'utf8');
  const samples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml);

  /** A suite, the steps of one, or actors as they stand in a registration. */
  const whole = (yaml: string): string => {
    if (yaml.startsWith('suite:')) return yaml;
    if (yaml.startsWith('- ')) return suite(yaml);
    const actors = yaml.split('\n').map((line) => `      ${line}`);
    return suite(['- register:', '    actors:', ...actors, '- check: INV-1', '  that: { a: 1 }'].join('\n'));
  };

  test.each(samples)('sample %#: %s', (yaml) => {
    expect(load(whole(yaml))).toHaveLength(1);
  });
});
