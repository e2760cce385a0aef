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

interface HostWatcher {
  /** It counts as gone from now on. */
  gone(): void;
  /** It takes connections again; whether or not it counted as gone. */
  back(): void;
}

export function createHostWatch(
  { host, clock }: { readonly host: ActorHost; readonly clock: Clock },
  watcher: HostWatcher,
): HostWatch {
  let awaySinceMs: number | undefined;
  let stopped = false;
  const isGone = (): boolean => awaySinceMs !== undefined && clock.nowMs() - awaySinceMs >= patienceMs;

  const look = async (): Promise<void> => {
    let told = false;
    while (!stopped && !(await host.isThere())) {
      if (!told && isGone()) {
        told = true;
        watcher.gone();
      }
      await new Promise<void>((resolve) => void clock.after(lookEveryMs, resolve));
    }
    awaySinceMs = undefined;
    if (!stopped) watcher.back();
  };

  return {
    get isGone() {
      return isGone();
    },
    failedSince(ms) {
      if (awaySinceMs !== undefined) return;
      awaySinceMs = ms;
      void look();
    },
    stop: () => void (stopped = true),
  };
}
