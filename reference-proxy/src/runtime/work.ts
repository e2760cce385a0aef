// How much may be in work at once, and whether new work is taken at all. Always holds: what was begun is ended
// exactly once, so `idle` comes as soon as the last piece of work ends.
import { ProxyError } from '../core/errors.js';

export interface Work {
  readonly count: number;
  readonly draining: boolean;
  /** Takes one piece of work. @throws ProxyError overloaded or draining; then nothing was begun */
  begin(): void;
  end(): void;
  /** From now on nothing new is taken. */
  drain(): void;
  /** Resolves when nothing is in work. */
  idle(): Promise<void>;
}

export function createWork(max: number): Work {
  let count = 0;
  let draining = false;
  let waiters: (() => void)[] = [];
  return {
    get count() {
      return count;
    },
    get draining() {
      return draining;
    },
    begin() {
      if (draining) throw new ProxyError('draining', 'the proxy is shutting down');
      if (count >= max) throw new ProxyError('overloaded', `${count} requests are in work, the most allowed`);
      count += 1;
    },
    end() {
      count -= 1;
      if (count > 0) return;
      for (const wake of waiters) wake();
      waiters = [];
    },
    drain() {
      draining = true;
    },
    idle: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
  };
}
