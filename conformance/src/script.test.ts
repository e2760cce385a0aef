import { describe, expect, test } from 'vitest';
import { claimOf, scriptAny } from './script.js';
import { reportAny, reportOf, scriptIn, stateIn } from './testee-values.js';
import { anyOf } from './any-value.js';

describe('a script', () => {
  test('of readable operations is the Script of the contract, scripts inside of scripts too', () => {
    const any = scriptAny([
      { setState: 'one' },
      { invoke: { actor: 'bob', script: [{ raise: 'no' }], async: true, delayMs: 60_000 } },
      { setTag: { key: 'colour', value: 'blue' } },
      'returnNoop',
    ]);
    expect(any.type_url).toBe('type.googleapis.com/spawn.conformance.Script');
    expect(scriptIn(any)).toEqual({
      operations: [
        { setState: { text: 'one' } },
        {
          invoke: {
            actor: 'bob',
            action: 'Run',
            script: { operations: [{ raise: { message: 'no' } }] },
            async: true,
            delayMilliseconds: '60000',
          },
        },
        { setTag: { key: 'colour', value: 'blue' } },
        { returnNoop: {} },
      ],
    });
  });

  test('with an operation that does not exist is the mistake of its author', () => {
    expect(() => scriptAny(['returnNope'])).toThrow(/there is no operation returnNope; there is setState/);
  });

  test.each([
    ['set_tag', 'tags'],
    ['setTag', 'tags'],
    ['invoke.delay_milliseconds', 'client'],
    ['spawn', 'client'],
    ['checkpoint', 'checkpoint'],
    ['raise', undefined],
    ['an operation of tomorrow', undefined],
  ])('%s belongs to the claim %s', (operation, claim) => {
    expect(claimOf(operation)).toBe(claim);
  });
});

describe('what the testee sends', () => {
  test('a report is read with every field, whatever the package that its type URL names', () => {
    const any = reportAny({ value: 'hello', results: [{ ok: true, payload: 'noop' }] });
    for (const type_url of ['type.googleapis.com/my.pkg.Report', 'Report', 'x/spawn.conformance.report']) {
      expect(reportOf({ ...any, type_url })).toEqual({
        stateBefore: '',
        stateAbsent: false,
        metadata: {},
        tags: {},
        value: 'hello',
        results: [{ ok: true, error: '', payload: 'noop' }],
        unsupported: '',
      });
    }
  });

  test('another message, bytes that are none and nothing at all are no report', () => {
    expect(reportOf(anyOf('text'))).toBeUndefined();
    expect(reportOf({ type_url: 'x/Report', value: '/////////w==' })).toBeUndefined();
    expect(reportOf(undefined)).toBeUndefined();
  });

  test('a state is its text; anything else stays what it is', () => {
    expect(stateIn(anyOf('text'))).toBe('text');
    expect(stateIn({ type_url: '', value: '' })).toEqual({ type_url: '', value: '' });
    expect(stateIn(undefined)).toBeUndefined();
  });
});
