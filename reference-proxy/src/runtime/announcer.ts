// Tells the other nodes what this one hosts, when they come and when it changes, and again from time to time: something may
// have been lost, and a node that does not answer must be noticed. Always holds: each is told everything in the end,
// however often its connection fails; one from which nothing at all arrives is dropped, since nothing that it hosts, or
// may have in memory, could go on before.
//
// All nodes announce, so of a node that lives something arrives every other second, and more on a link that is full. A
// process that stood still finds that it has heard of nobody, and drops all before it reads what they sent meanwhile and
// do not wait for any more.
import type { Hosting } from '../core/hosting.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Cluster } from '../ports/cluster.js';
import { Telling, type TellingPorts } from './telling.js';
import { within } from './within.js';

/** How often a node is told again how far it should be. */
const repeatEveryMs = 2_000;
/** The same, while one is known to be behind. */
const hurryEveryMs = 100;
const waitForAllMs = 1_000;
const silentMs = 8_000;

interface Announcer {
  joined(node: string): void;
  left(node: string): void;
  isConnected(node: string): boolean;
  /** Resolves when every node has heard what is new, or after a second. */
  tellAll(): Promise<void>;
}

export function createAnnouncer(
  ports: TellingPorts & { readonly cluster: Cluster; readonly clock: Clock },
  hosting: Hosting,
  storeId: string,
): Announcer {
  const { clock, cluster, log } = ports;
  const life = { incarnation: clock.nowMs(), storeId };
  const nodes = new Map<string, Telling>();
  let repeating: Timer | undefined;

  const dropSilent = (): void => {
    for (const node of [...nodes.keys()]) {
      const heardAtMs = cluster.heardAtMs(node);
      if (heardAtMs === undefined || clock.nowMs() - heardAtMs < silentMs) continue;
      log.warn('a node gives no sign of life; it is taken for lost until it does', { node });
      cluster.drop(node);
    }
  };

  const repeat = (): void => {
    repeating?.cancel();
    dropSilent();
    const all = [...nodes.values()];
    for (const node of all) void node.tell();
    const ms = all.some((node) => node.isUrgent) ? hurryEveryMs : repeatEveryMs;
    repeating = all.length === 0 ? undefined : clock.after(ms, repeat);
  };

  return {
    joined(node) {
      nodes.get(node)?.end();
      nodes.set(node, new Telling(node, ports, hosting, life));
      repeat();
    },
    left(node) {
      nodes.get(node)?.end();
      nodes.delete(node);
    },
    isConnected: (node) => nodes.has(node),
    async tellAll() {
      const late = [...nodes.values()].filter((node) => !node.isUpToDate);
      if (late.length === 0) return;
      // What is being told now may lack the newest: then once more.
      const all = late.map((node) => node.tell().then(() => (node.isUpToDate ? undefined : node.tell())));
      await within(clock, waitForAllMs, Promise.all(all));
    },
  };
}
