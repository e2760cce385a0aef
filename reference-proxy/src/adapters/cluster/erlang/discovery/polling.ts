// Looking again and again. Always holds: one look-up at a time; one that fails changes nothing and is logged once, not
// each time; after stop() nothing is told any more.
import type { Clock, Timer } from '../../../../ports/clock.js';
import type { Log } from '../../../../ports/log.js';
import { isNodeName } from '../../../../core/node-name.js';
import { foundMax, type Discovery } from './discovery.js';

export interface PollingOptions {
  /** How members are found, for the log. */
  readonly what: string;
  /** This node. */
  readonly self: string;
  /** From the end of a look-up to the beginning of the next. */
  readonly pollingMs: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Rejects when it cannot tell; bounded in time, and ends soon when the signal says so. */
  readonly lookUp: (signal: AbortSignal) => Promise<readonly string[]>;
}

export function createPolling(options: PollingOptions): Discovery {
  const { what, self, pollingMs, clock, log, lookUp } = options;
  let told: string | undefined;
  let problem: string | undefined;
  let next: Timer | undefined;
  const stopped = new AbortController();

  const tell = (looked: readonly string[], found: (nodes: readonly string[]) => void): void => {
    problem = undefined;
    const nodes = [...new Set(looked)].filter((node) => node !== self && isNodeName(node)).sort();
    const kept = nodes.slice(0, foundMax);
    if (kept.join() === told) return;
    told = kept.join();
    log.info('members of the cluster', { by: what, nodes: kept, ignored: nodes.length - kept.length });
    found(kept);
  };
  const failed = (error: unknown): void => {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== problem) log.warn('members of the cluster cannot be looked up', { by: what, reason });
    problem = reason;
  };
  const look = async (found: (nodes: readonly string[]) => void): Promise<void> => {
    try {
      const nodes = await lookUp(stopped.signal);
      if (!stopped.signal.aborted) tell(nodes, found);
    } catch (error) {
      if (!stopped.signal.aborted) failed(error);
    }
    if (!stopped.signal.aborted) next = clock.after(pollingMs, () => void look(found));
  };
  return {
    start: look,
    stop() {
      stopped.abort();
      next?.cancel();
      return Promise.resolve();
    },
  };
}
