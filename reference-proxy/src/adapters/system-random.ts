// Real chance.
import type { Random } from '../ports/random.js';

export function createSystemRandom(): Random {
  return { next: () => Math.random() };
}
