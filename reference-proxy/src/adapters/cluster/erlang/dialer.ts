// Keeps the members of the cluster linked: dials those that are not, again and again. Always holds: one attempt for a
// member at a time; a member that stays away costs a line in the log when it is missed first, not one each time.
import type { Clock, Timer } from '../../../ports/clock.js';
import type { Log } from '../../../ports/log.js';

interface DialerPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Rejects when there is no link. */
  readonly connect: (node: string) => Promise<void>;
  readonly isLinked: (node: string) => boolean;
}

interface Dialer {
  /** From now on these nodes are wanted, and no others. */
  want(nodes: readonly string[]): void;
  /** Dials a node that is not linked, without insisting. */
  tryOnce(node: string): void;
  /** Resolves when every wanted node was tried once, or after so long. */
  firstRound(withinMs: number): Promise<void>;
  stop(): void;
}

/** The pause before a node is tried again. */
const dialEveryMs = 500;

export function createDialer({ clock, log, connect, isLinked }: DialerPorts): Dialer {
  const wanted = new Set<string>();
  const dialing = new Map<string, Promise<void>>();
  const missed = new Set<string>();
  let next: Timer | undefined;
  let stopped = false;

  const dial = async (node: string): Promise<void> => {
    try {
      await connect(node);
      missed.delete(node);
    } catch (error) {
      if (!missed.has(node) && wanted.has(node) && !stopped)
        log.warn('no link to a member yet', { node, error });
      if (wanted.has(node)) missed.add(node);
    } finally {
      dialing.delete(node);
    }
  };

  const tryOnce = (node: string): void => {
    if (!stopped && !isLinked(node) && !dialing.has(node)) dialing.set(node, dial(node));
  };

  const round = (): void => {
    next?.cancel();
    if (stopped) return;
    for (const node of wanted) tryOnce(node);
    next = clock.after(dialEveryMs, round);
  };

  return {
    want(nodes) {
      wanted.clear();
      for (const node of nodes) wanted.add(node);
      round();
    },
    tryOnce,
    firstRound: (withinMs) =>
      new Promise((resolve) => {
        const timer = clock.after(withinMs, resolve);
        void Promise.all(dialing.values()).then(() => {
          timer.cancel();
          resolve();
        });
      }),
    stop() {
      stopped = true;
      next?.cancel();
    },
  };
}
