// How many bytes may be held at once. Always holds: never more than the limit, and whoever holds some gives as many back.
import { ProxyError } from '../core/errors.js';

interface ByteBudget {
  readonly held: number;
  /** @throws ProxyError overloaded; then nothing is held */
  hold(bytes: number): void;
  release(bytes: number): void;
}

export function createByteBudget(max: number): ByteBudget {
  let held = 0;
  return {
    get held() {
      return held;
    },
    hold(bytes) {
      if (held + bytes > max) {
        throw new ProxyError('overloaded', `the requests in work hold ${held} bytes; ${max} are allowed`);
      }
      held += bytes;
    },
    release(bytes) {
      held -= bytes;
    },
  };
}
