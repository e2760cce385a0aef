// Tells the other nodes what this one hosts. Always holds: each is told everything in the end, however often its
// connection fails, and never hears the same twice for no reason; one announcement to a node is under way at a time.
import type { Hosting } from '../core/hosting.js';
import type { Clock, Timer } from '../ports/clock.js';
import type { Cluster } from '../ports/cluster.js';
import { within } from './within.js';

/** How often a node is told again how far it should be, in case that something was lost. */
const repeatEveryMs = 2_000;
/** The same, while one is known to be behind. */
const hurryEveryMs = 100;
const waitForAllMs = 1_000;
const tellTimeoutMs = 5_000;
const definitionsAtOnce = 500;

/** What another node has been told. */
interface Told {
  known: number;
  leaving: boolean | undefined;
  telling: Promise<void> | undefined;
}

interface Announcer {
  joined(node: string): void;
  left(node: string): void;
  isConnected(node: string): boolean;
  /** Resolves when every node has heard what is new, or after a second. */
  tellAll(): Promise<void>;
}

export function createAnnouncer(
  { cluster, clock }: { readonly cluster: Cluster; readonly clock: Clock },
  hosting: Hosting,
  storeId: string,
): Announcer {
  const incarnation = clock.nowMs();
  const nodes = new Map<string, Told>();
  let repeating: Timer | undefined;

  const isUpToDate = (told: Told): boolean =>
    told.known >= hosting.version && told.leaving === hosting.leaving;

  /** One announcement. @returns whether the node is nearer to the newest version now */
  const tellOnce = async (node: string, told: Told): Promise<boolean> => {
    const { known: after } = told;
    const { leaving } = hosting;
    const { definitions, upto } = hosting.changes(after, definitionsAtOnce);
    const announcement = { type: 'hosts', incarnation, after, upto, leaving, storeId, definitions } as const;
    const { known } = await cluster.ask(node, announcement, tellTimeoutMs);
    if (known >= upto) told.leaving = leaving;
    told.known = known;
    return known !== after || known >= upto;
  };

  const tellUntilDone = async (node: string, told: Told): Promise<void> => {
    try {
      do {
        if (!(await tellOnce(node, told))) break;
      } while (nodes.get(node) === told && !isUpToDate(told));
    } catch {
      // Unreachable, or too slow: the next round tells again.
    } finally {
      told.telling = undefined;
    }
  };

  const tell = (node: string, told: Told): Promise<void> => (told.telling ??= tellUntilDone(node, told));

  const repeatAfter = (ms: number): void => {
    repeating?.cancel();
    repeating = nodes.size === 0 ? undefined : clock.after(ms, repeat);
  };
  const repeat = (): void => {
    for (const [node, told] of nodes) void tell(node, told);
    repeatAfter([...nodes.values()].every(isUpToDate) ? repeatEveryMs : hurryEveryMs);
  };

  return {
    joined(node) {
      nodes.set(node, { known: 0, leaving: undefined, telling: undefined });
      repeat();
    },
    left: (node) => void nodes.delete(node),
    isConnected: (node) => nodes.has(node),
    async tellAll() {
      const late = [...nodes].filter(([, told]) => !isUpToDate(told));
      if (late.length === 0) return;
      // What is being told now may lack the newest: then once more.
      const all = late.map(([node, told]) =>
        tell(node, told).then(() => (isUpToDate(told) ? undefined : tell(node, told))),
      );
      await within(clock, waitForAllMs, Promise.all(all));
    },
  };
}
