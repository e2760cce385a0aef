// Histories whose verdict is known, by hand and at random: those made by a real order must be found good, those with a
// lost, a doubled or an old answer must not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendModel } from './append-model.js';
import type { Operation } from './history.js';
import { judgeHistory } from './judge-history.js';

type Op = Operation<string, string>;

/** `client input sent answered output`; without the last two nobody knows what came of it. */
function op(client: string, input: string, sentAtMs: number, atMs?: number, output?: string): Op {
  return {
    client,
    input,
    sentAtMs,
    ...(atMs === undefined ? {} : { answer: { atMs, output: output ?? '' } }),
  };
}

const verdict = (history: readonly Op[]) => judgeHistory(history, appendModel()).verdict;

describe('good histories', () => {
  test.each<[string, Op[]]>([
    ['nothing happened', []],
    ['one after the other', [op('a', 'x', 0, 1, 'x'), op('a', 'y', 2, 3, 'xy')]],
    ['at the same time, in the other order', [op('a', 'x', 0, 5, 'yx'), op('b', 'y', 1, 4, 'y')]],
    ['a look between two adds', [op('a', 'x', 0, 9, 'x'), op('b', 'y', 0, 9, 'xy'), op('c', '', 1, 8, 'x')]],
    ['one without an answer that never happened', [op('a', 'x', 0), op('b', 'y', 5, 6, 'y')]],
    [
      'one without an answer that happened late',
      [op('a', 'x', 0), op('b', 'y', 5, 6, 'y'), op('b', '', 7, 8, 'yx')],
    ],
    ['the same instant counts as together', [op('a', 'x', 0, 5, 'yx'), op('b', 'y', 5, 6, 'y')]],
  ])('%s', (_, history) => {
    expect(verdict(history)).toBe('linearizable');
  });
});

describe('bad histories', () => {
  test.each<[string, Op[]]>([
    ['an acknowledged change is lost', [op('a', 'x', 0, 1, 'x'), op('b', 'y', 2, 3, 'y')]],
    ['a change is there twice', [op('a', 'x', 0, 1, 'xx')]],
    ['two have the same place', [op('a', 'x', 0, 5, 'x'), op('b', 'y', 0, 5, 'y')]],
    ['an old state is answered', [op('a', 'x', 0, 1, 'x'), op('a', 'y', 2, 3, 'xy'), op('b', '', 4, 5, 'x')]],
    ['a change shows before it was asked for', [op('a', '', 0, 1, 'x'), op('b', 'x', 2, 3, 'x')]],
    ['a change of nobody shows', [op('a', 'x', 0, 1, 'zx')]],
    [
      'two look at different orders',
      [op('a', 'x', 0, 3, 'x'), op('b', 'y', 0, 3, 'xy'), op('c', '', 4, 5, 'yx')],
    ],
    [
      'one without an answer happened twice',
      [op('a', 'x', 0), op('b', '', 1, 2, 'x'), op('b', '', 3, 4, 'xx')],
    ],
  ])('%s', (_, history) => {
    expect(verdict(history)).toBe('not linearizable');
  });
});

/** Clients that work on one actor in a real order, each operation taking effect at one point of its time. */
const realHistory = fc
  .array(
    fc.record({
      client: fc.integer({ min: 0, max: 4 }),
      before: fc.integer({ min: 0, max: 30 }),
      after: fc.integer({ min: 0, max: 30 }),
      looks: fc.boolean(),
      isAnswered: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let state = '';
    return steps.map(({ client, before, after, looks, isAnswered }, index): Op => {
      const atMs = index * 10;
      const input = looks ? '' : `${index},`;
      state += input;
      const answer = { atMs: atMs + after, output: state };
      return { client: `${client}`, input, sentAtMs: atMs - before, ...(isAnswered ? { answer } : {}) };
    });
  });

describe('at random', () => {
  test('what happened in a real order is found good', () => {
    fc.assert(
      fc.property(realHistory, (history) => {
        expect(verdict(history)).toBe('linearizable');
      }),
    );
  });

  test('an answer without an earlier acknowledged change is found bad', () => {
    const lost = realHistory.filter((history) => history.some((one) => one.answer && one.input !== ''));
    fc.assert(
      fc.property(lost, (history) => {
        const change = history.find((one) => one.answer && one.input !== '')!;
        const endMs = Math.max(...history.map((one) => one.answer?.atMs ?? one.sentAtMs)) + 1;
        const states = history.flatMap((one) => one.answer?.output ?? []);
        const output = (states.at(-1) ?? '').replace(change.input, '');
        const look = op('z', '', endMs, endMs + 1, output);
        expect(verdict([...history, look])).toBe('not linearizable');
      }),
    );
  });
});

describe('a search that takes too long', () => {
  test('says that it does not know', () => {
    const lost = Array.from({ length: 12 }, (_, index) => op(`${index}`, `${index},`, 0));
    const look = op('z', '', 1, 2, 'nothing like it');
    expect(judgeHistory([...lost, look], appendModel(), 1_000).verdict).toBe('unknown');
  });

  test('tells how far it came', () => {
    const history = [op('a', 'x', 0, 1, 'x'), op('b', 'y', 2, 3, 'y')];
    expect(judgeHistory(history, appendModel()).longest.map((one) => one.input)).toEqual(['x']);
  });
});
