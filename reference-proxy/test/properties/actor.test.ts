// Random lives of one actor: whatever happens in whatever order, A1 to A5 hold, and nobody waits for ever. fast-check
// prints the seed and the shortest life that breaks a rule.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Life } from './actor-life.js';
import { moves, type LifeOptions } from './actor-moves.js';

const kinds: LifeOptions[] = (['durable', 'snapshot'] as const).flatMap((persistence) =>
  [true, false].flatMap((stateful) =>
    [true, false].flatMap((withInit) =>
      [true, false].map((isFenced) => ({ persistence, stateful, withInit, isFenced })),
    ),
  ),
);

test.each(kinds)(
  'every life keeps the invariants: $persistence, stateful $stateful, init $withInit, in a cluster $isFenced',
  (options) => {
    fc.assert(
      fc.property(moves, (life) => {
        const world = new Life(options);
        for (const move of life) world.take(move);
        world.finish();
        expect(world.ended).toBe(true);
      }),
      { numRuns: 500 },
    );
  },
);
