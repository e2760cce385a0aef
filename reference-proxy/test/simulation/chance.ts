// Everything that is left to chance in a simulation. Always holds: one seed, one life; a part of the world that draws
// more or less than before does not change what the other parts draw.
import { seeded } from '../durability/seeded.js';

export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** A whole number; both ends can come. */
  between(from: number, to: number): number;
  happens(probability: number): boolean;
  /** @throws when there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
  /** Those that chance keeps, in their order; at least one. */
  some<T>(from: readonly T[], probability: number): readonly T[];
  /** A source of its own. */
  fork(label: string): Chance;
}

export function createChance(seed: number): Chance {
  const { below } = seeded(seed);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('nothing to pick from');
    return from[below(from.length)] as T;
  };
  const happens = (probability: number): boolean =>
    probability > 0 && below(1_000_000) < probability * 1_000_000;
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    happens,
    pick,
    some(from, probability) {
      const kept = from.filter(() => happens(probability));
      return kept.length > 0 ? kept : [pick(from)];
    },
    fork: (label) => createChance(mix(seed, label)),
  };
}

function mix(seed: number, label: string): number {
  let value = seed ^ 0x811c9dc5;
  for (let at = 0; at < label.length; at++) value = Math.imul(value ^ label.charCodeAt(at), 0x01000193);
  return value ^ (value >>> 15);
}
