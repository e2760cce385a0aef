import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LeastLoaded } from './least-loaded.js';

test('of equals the one that changed last comes first, so that the others can rest', () => {
  const members = new LeastLoaded<string>();
  for (const name of ['ann', 'bob', 'cid']) members.put(name, 0);
  members.put('ann', 1);
  members.put('ann', 0);
  expect(members.least()).toEqual({ member: 'ann', load: 0 });
  members.remove('ann');
  expect(members.has('ann')).toBe(false);
  expect(members.least()?.load).toBe(0);
  expect(members.size).toBe(2);
});

const member = fc.integer({ min: 0, max: 7 });
const moves = fc.array(
  fc.oneof(
    fc.record({ move: fc.constant('put' as const), member, load: fc.integer({ min: 0, max: 30 }) }),
    fc.record({ move: fc.constant('remove' as const), member }),
  ),
  { maxLength: 200 },
);

test('whatever is put and removed, the least is one of those with the smallest load', () => {
  fc.assert(
    fc.property(moves, (taken) => {
      const members = new LeastLoaded<number>();
      const loads = new Map<number, number>();
      for (const move of taken) {
        if (move.move === 'put') members.put(move.member, move.load);
        else members.remove(move.member);
        if (move.move === 'put') loads.set(move.member, move.load);
        else loads.delete(move.member);
        const least = members.least();
        expect(members.size).toBe(loads.size);
        expect(least?.load).toBe(loads.size === 0 ? undefined : Math.min(...loads.values()));
        if (least) expect(loads.get(least.member)).toBe(least.load);
      }
    }),
  );
});
