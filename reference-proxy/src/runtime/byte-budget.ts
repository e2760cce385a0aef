// How many bytes may be held at once. Always holds: never more than the limit, and whoever holds some gives as many back.
import { ProxyError } from '../core/errors.js';

export interface ByteBudget {
  readonly held: number;
  /** @throws ProxyError overloaded; then nothing is held */
  hold(bytes: number): void;
  release(bytes: number): void;
}

/**
 * @param holders what the refusal calls those who hold them
 * @param within a larger budget, of which this one is a part
 */
export function createByteBudget(max: number, holders: string, within?: ByteBudget): ByteBudget {
  let held = 0;
  return {
    get held() {
      return held;
    },
    hold(bytes) {
      if (held + bytes > max) {
        throw new ProxyError('overloaded', `${holders} hold ${held} bytes; ${max} are allowed`);
      }
      within?.hold(bytes);
      held += bytes;
    },
    release(bytes) {
      within?.release(bytes);
      held -= bytes;
    },
  };
}
