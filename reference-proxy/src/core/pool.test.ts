import { Kind } from '@spawn-conformance/proto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LeastLoaded } from './least-loaded.js';
import { poolSizesOf, problemOfSizes, whoTakes } from './pool.js';

test.each([
  [{}, { min: 0, max: 10 }],
  [
    { minPoolSize: 0, maxPoolSize: 0 },
    { min: 0, max: 10 },
  ],
  [{ minPoolSize: 3 }, { min: 3, max: 10 }],
  [{ minPoolSize: 30 }, { min: 30, max: 30 }],
  [
    { minPoolSize: 2, maxPoolSize: 5 },
    { min: 2, max: 5 },
  ],
  [{ maxPoolSize: 1 }, { min: 0, max: 1 }],
])('sizes %o of a pool are %o', (settings, sizes) => {
  expect(poolSizesOf({ kind: Kind.POOLED, ...settings })).toEqual(sizes);
  expect(problemOfSizes({ kind: Kind.POOLED, ...settings })).toBeUndefined();
});

test('only pools have sizes, and a problem with them: some SDKs send some for every actor', () => {
  expect(poolSizesOf({ kind: Kind.NAMED, minPoolSize: 2, maxPoolSize: 1 })).toBeUndefined();
  expect(problemOfSizes({ kind: Kind.NAMED, minPoolSize: 2, maxPoolSize: 1 })).toBeUndefined();
  expect(problemOfSizes(undefined)).toBeUndefined();
  expect(problemOfSizes({ kind: Kind.POOLED, minPoolSize: 2, maxPoolSize: 1 })).toBe(
    'is 1, less than settings.min_pool_size (2)',
  );
});

const moves = fc.array(fc.oneof(fc.constant('invoke' as const), fc.nat({ max: 20 })), { maxLength: 100 });

test('nobody waits while one is idle or one more is allowed; beyond that they share alike', () => {
  fc.assert(
    fc.property(moves, fc.integer({ min: 1, max: 5 }), (taken, max) => {
      const instances = new LeastLoaded<number>();
      const loads: number[] = [];
      const change = (member: number, by: number): void => {
        loads[member] = (loads[member] ?? 0) + by;
        instances.put(member, loads[member]);
      };
      for (const move of taken) {
        if (move !== 'invoke') {
          const busy = move % Math.max(loads.length, 1);
          if ((loads[busy] ?? 0) > 0) change(busy, -1);
          continue;
        }
        const before = [...loads];
        const least = instances.least();
        const isNew = whoTakes(least?.load, instances.size, max) === 'new';
        const taker = isNew || !least ? loads.length : least.member;
        change(taker, 1);
        expect(isNew).toBe(before.length < max && !before.includes(0));
        if (!isNew) expect(before[taker]).toBe(Math.min(...before));
        expect(loads.length).toBeLessThanOrEqual(max);
      }
    }),
  );
});
