import { expect, test } from 'vitest';
import { placeActor } from './placement.js';

const keys = Array.from({ length: 3000 }, (_, at) => ({ system: 's', name: `actor-${at}` }));

test('without candidates there is no place, with one there is no choice', () => {
  expect(placeActor({ system: 's', name: 'a' }, [])).toBeUndefined();
  expect(placeActor({ system: 's', name: 'a' }, ['only'])).toBe('only');
});

test('the order in which nodes are known makes no difference', () => {
  for (const key of keys) {
    expect(placeActor(key, ['a', 'b', 'c'])).toBe(placeActor(key, ['c', 'a', 'b']));
  }
});

test('actors spread over the nodes', () => {
  const counts = { a: 0, b: 0, c: 0 };
  for (const key of keys) counts[placeActor(key, ['a', 'b', 'c']) as 'a' | 'b' | 'c'] += 1;
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(800);
});

test('a node that leaves moves only the actors it had', () => {
  for (const key of keys) {
    const before = placeActor(key, ['a', 'b', 'c']);
    if (before !== 'c') expect(placeActor(key, ['a', 'b'])).toBe(before);
  }
});
