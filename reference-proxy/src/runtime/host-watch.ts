// Whether the user function is there, as far as timers care. Always holds: it counts as gone when it has taken no
// connections for ten seconds, and as back as soon as it takes one.
import type { ActorHost } from '../ports/actor-host.js';
import type { Clock } from '../ports/clock.js';

/** How long it may take no connections and still count as there. */
const patienceMs = 10_000;
const lookEveryMs = 250;

export interface HostWatch {
  readonly isGone: boolean;
  /** A callback that began then failed; whether that was for want of a connection is looked for. */
  failedSince(ms: number): void;
  stop(): void;
}

/** @param back called when it was away and is back */
export function createHostWatch(
  { host, clock }: { readonly host: ActorHost; readonly clock: Clock },
  back: () => void,
): HostWatch {
  let awaySinceMs: number | undefined;
  let stopped = false;

  const look = async (): Promise<void> => {
    while (!stopped && !(await host.isThere()))
      await new Promise<void>((resolve) => void clock.after(lookEveryMs, resolve));
    awaySinceMs = undefined;
    if (!stopped) back();
  };

  return {
    get isGone() {
      return awaySinceMs !== undefined && clock.nowMs() - awaySinceMs >= patienceMs;
    },
    failedSince(ms) {
      if (awaySinceMs !== undefined) return;
      awaySinceMs = ms;
      void look();
    },
    stop: () => void (stopped = true),
  };
}
