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

test('an idle one takes it, else another one if it is allowed, else the first that is free', () => {
  fc.assert(
    fc.property(moves, fc.integer({ min: 1, max: 5 }), (taken, max) => {
      const instances = new LeastLoaded<number>();
      const loads: number[] = [];
      const change = (member: number, load: number): void => {
        loads[member] = load;
        instances.put(member, load);
      };
      for (const move of taken) {
        const least = instances.least();
        const who = whoTakes(least?.load, instances.size, max);
        expect(who).toBe(loads.includes(0) ? 'least' : loads.length < max ? 'new' : 'first free');
        if (move !== 'invoke') {
          if (loads.length > 0) change(move % loads.length, 0);
        } else if (who === 'new') change(loads.length, 1);
        else if (who === 'least' && least) change(least.member, 1);
      }
    }),
  );
});
