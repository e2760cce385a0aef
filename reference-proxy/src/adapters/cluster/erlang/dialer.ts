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

/** How often is looked whom to dial; the pause after a first failure. */
const dialEveryMs = 500;
/** The pause doubles up to this: a member that comes back dials, too. */
const longestPauseMs = 5_000;

/** A member that could not be reached. */
interface Missed {
  readonly pauseMs: number;
  readonly againAtMs: number;
}

export function createDialer({ clock, log, connect, isLinked }: DialerPorts): Dialer {
  const wanted = new Set<string>();
  const dialing = new Map<string, Promise<void>>();
  const missed = new Map<string, Missed>();
  let next: Timer | undefined;
  let stopped = false;

  const miss = (node: string, error: unknown): void => {
    const before = missed.get(node)?.pauseMs;
    const reason = error instanceof Error ? error.message : String(error);
    if (before === undefined && !stopped) log.warn('no link to a member yet', { node, reason });
    const pauseMs = Math.min(before === undefined ? dialEveryMs : 2 * before, longestPauseMs);
    missed.set(node, { pauseMs, againAtMs: clock.nowMs() + pauseMs });
  };

  const dial = async (node: string): Promise<void> => {
    try {
      await connect(node);
      missed.delete(node);
    } catch (error) {
      if (wanted.has(node)) miss(node, error);
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
    for (const node of wanted) {
      if ((missed.get(node)?.againAtMs ?? 0) <= clock.nowMs()) tryOnce(node);
    }
    next = clock.after(dialEveryMs, round);
  };

  return {
    want(nodes) {
      wanted.clear();
      for (const node of nodes) wanted.add(node);
      for (const node of missed.keys()) if (!wanted.has(node)) missed.delete(node);
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
