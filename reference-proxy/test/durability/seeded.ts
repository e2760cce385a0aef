// Chance that can be had again: the same seed, the same choices (the generator is mulberry32).

export interface Seeded {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** @throws when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
}

export function seeded(seed: number): Seeded {
  let at = seed;
  const below = (end: number): number => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick(from) {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}
