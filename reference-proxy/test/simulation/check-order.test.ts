// The quick check of an order against the one that tries every order, on short random histories: right ones, and ones
// in which something was made wrong afterwards.
import { expect, test } from 'vitest';
import { checkOrder } from './check-order.js';
import { createChance, type Chance } from './chance.js';
import { isWrite, tokenOf, type Action, type Operation } from './history.js';
import { searchOrder } from './search-order.js';
import { stateAfter } from './simulated-host.js';

const rounds = 3_000;

interface History {
  operations: Operation[];
  states: string[];
}

/** Up to seven operations that an actor alone served, each at one moment between its beginning and its end. */
function rightHistory(chance: Chance): History {
  const moments = Array.from({ length: chance.between(1, 7) }, (_, at) => {
    const began = chance.below(40);
    const took = chance.below(20);
    const operation = {
      id: at + 1,
      client: at,
      actor: 'ann',
      isAsync: false,
      node: 'a',
      budgetMs: 1,
    } as const;
    const action = chance.pick<Action>(['append', 'set', 'read', 'get']);
    return { operation: { ...operation, action }, began, took, moment: began + chance.below(took + 1) };
  });
  const states: string[] = [];
  const operations = moments
    .sort((a, b) => a.moment - b.moment)
    .map(({ operation, began, took }, at): Operation => {
      const state = stateAfter(operation.action, states.at(-1) ?? '', tokenOf(operation));
      if (isWrite(operation.action)) states.push(state);
      const times = {
        began: began * 100 + at,
        beganMs: began,
        ended: (began + took) * 100 + 50 + at,
        endedMs: began + took,
      };
      if (chance.happens(0.15)) return { ...operation, began: times.began, beganMs: began };
      if (chance.happens(0.1))
        return { ...operation, ...times, outcome: { ok: false, code: 'timedOut', message: '' } };
      return { ...operation, ...times, outcome: { ok: true, state } };
    });
  return { operations, states };
}

/** One thing changed: an answer, a time, a state, or what was stored. */
function changed(chance: Chance, { operations, states }: History): History {
  const at = chance.below(operations.length);
  const operation = operations[at] as Operation;
  const replaced = (other: Partial<Operation>): History => ({
    operations: operations.with(at, { ...operation, ...other }),
    states,
  });
  const anyState = chance.pick(['', ...states]);
  switch (chance.below(5)) {
    case 0:
      return replaced({ outcome: { ok: true, state: anyState }, ended: operation.began + 1 });
    case 1:
      return replaced({ began: operation.began + 1_000, ended: operation.began + 2_000 });
    case 2:
      return replaced({ began: operation.began - 1_000, ended: operation.began - 900 });
    case 3:
      return replaced({ outcome: { ok: false, code: 'conflict', message: '' }, ended: operation.began + 10 });
    default:
      return { operations, states: chance.happens(0.5) ? states.slice(1) : [...states, anyState] };
  }
}

test('what a lonely actor answers is linearizable to both checks', () => {
  const chance = createChance(1);
  for (let round = 0; round < rounds; round++) {
    const { operations, states } = rightHistory(chance);
    expect(checkOrder(operations, states)).toEqual([]);
    expect(searchOrder(operations)).toBeDefined();
  }
});

test('what passes the quick check has an order; what has an order passes the quick check with it', () => {
  const chance = createChance(2);
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    const { operations, states } = changed(chance, rightHistory(chance));
    const order = searchOrder(operations);
    if (checkOrder(operations, states).length === 0) expect(order).toBeDefined();
    if (order) expect(checkOrder(operations, order)).toEqual([]);
    else wrong += 1;
  }
  expect(wrong).toBeGreaterThan(rounds / 10);
});

const base = { client: 1, actor: 'ann', isAsync: false, node: 'a', budgetMs: 1, beganMs: 0 } as const;
const append = {
  ...base,
  id: 1,
  action: 'append',
  began: 1,
  ended: 2,
  outcome: { ok: true, state: 't1' },
} as const;
const read = { ...base, id: 2, action: 'read', began: 3, ended: 4 } as const;

test.each([
  ['an acknowledged change that is not stored', [append], [], /is lost/],
  ['a change that was made twice', [append], ['t1', 't1,t1'], /a second time/],
  ['a state that nobody asked for', [], ['t9'], /nobody asked/],
  [
    'a refused change that was made',
    [{ ...append, outcome: { ok: false, code: 'conflict', message: '' } }],
    ['t1'],
    /was refused/,
  ],
  ['an old state', [append, { ...read, outcome: { ok: true, state: '' } }], ['t1'], /happened before/],
  ['a state that never was', [append, { ...read, outcome: { ok: true, state: 't7' } }], ['t1'], /never was/],
  [
    'a change that forgets the one before',
    [append, { ...append, id: 3, outcome: { ok: true, state: 't3' } }],
    ['t1', 't3'],
    /does not follow/,
  ],
] as const)('says: %s', (_, operations, states, problem) => {
  expect(checkOrder(operations, states).join('\n')).toMatch(problem);
});
