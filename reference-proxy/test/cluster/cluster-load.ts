// Load on a cluster through all of its nodes: several callers append, each waiting for its answer before it goes on,
// and write into the ledger what they asked and what was acknowledged. Always holds: nothing is asked twice.
import { findLosses } from '../durability/find-losses.js';
import { callers, type Ledger } from '../durability/ledger.js';
import type { Seeded } from '../durability/seeded.js';
import { Refused } from '../durability/wire-client.js';
import type { ClusterNode, ClusterProcesses } from './cluster-processes.js';

interface ClusterLoad {
  /** How often each kind of failure was seen. */
  readonly failures: ReadonlyMap<string, number>;
  /** Ends when every caller has its last answer. */
  stop(): Promise<void>;
}

/** @param isAsked through which nodes */
export function loadCluster(
  cluster: ClusterProcesses,
  ledger: Ledger,
  chance: Seeded,
  isAsked: (node: ClusterNode) => boolean = () => true,
): ClusterLoad {
  const failures = new Map<string, number>();
  const names = ledger.registeredNames();
  let stopped = false;
  const call = async (caller: number): Promise<void> => {
    while (!stopped) {
      const node = chance.pick(cluster.nodes.filter(isAsked));
      const name = chance.pick(names);
      const id = ledger.asked(name, caller);
      try {
        await node.client.append(name, id);
        ledger.appended(name, id);
      } catch (error) {
        const what = error instanceof Refused ? `status ${error.httpStatus}` : 'broken connection';
        failures.set(what, (failures.get(what) ?? 0) + 1);
      }
    }
  };
  const all = Array.from({ length: callers }, (_, caller) => call(caller));
  return {
    failures,
    async stop() {
      stopped = true;
      await Promise.all(all);
    },
  };
}

/** How long it took until every actor could be called through every node, in milliseconds. Rejects after `withinMs`. */
export async function msUntilServed(
  cluster: ClusterProcesses,
  ledger: Ledger,
  withinMs: number,
): Promise<number> {
  const beganMs = performance.now();
  for (const { client, name: node } of cluster.nodes) {
    for (const name of ledger.registeredNames()) {
      for (;;) {
        const problem = await client.ids(name, 'v1').then(
          () => undefined,
          (error: unknown) => error,
        );
        if (problem === undefined) break;
        if (performance.now() - beganMs < withinMs) continue;
        throw new Error(`${name} is not served through ${node} after ${withinMs} ms`, { cause: problem });
      }
    }
  }
  return performance.now() - beganMs;
}

/** What of the acknowledged changes is missing or doubled, as one of the nodes sees it. None of the actors has a parent. */
export function lossesIn(cluster: ClusterProcesses, ledger: Ledger, chance: Seeded): Promise<string[]> {
  const parents = new Map(cluster.nodes.flatMap(({ userFunction }) => [...userFunction.parents]));
  const userFunctions = { parents, port: 0, stop: () => Promise.resolve() };
  return findLosses(ledger, chance.pick(cluster.nodes).client, userFunctions);
}
