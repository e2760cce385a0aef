// Finding instances that were spawned through other nodes. Always holds: what is found is known from then on; a name
// that nobody knows costs one question to the store, and one to each node that keeps its instances in another one, each
// time; a proxy alone knows all there is.
import type { ActorKey } from '../core/actor-id.js';
import type { Registry } from '../core/registry.js';
import type { Cluster } from '../ports/cluster.js';
import type { StateStore } from '../ports/state-store.js';

interface LookUpPorts {
  readonly store: Pick<StateStore, 'findActors'>;
  readonly cluster: Cluster;
  /** Whether what that node knows is in the same store. */
  readonly sharesStore: (node: string) => boolean;
}

export type LookUp = (keys: readonly ActorKey[]) => Promise<void>;

const findTimeoutMs = 2_000;

export function createLookUp(registry: Registry, { store, cluster, sharesStore }: LookUpPorts): LookUp {
  const unknownOf = (keys: readonly ActorKey[]): ActorKey[] =>
    keys
      .filter((key) => !registry.definitionOf(key.system, key.name) && !registry.parentOf(key))
      .map(({ system, name }) => ({ system, name }));

  const askNode = async (node: string, keys: readonly ActorKey[]): Promise<void> => {
    // A node that cannot say is like one that does not know.
    const parents = await cluster.ask(node, { type: 'find', keys }, findTimeoutMs).catch(() => []);
    parents.forEach((parent, at) => {
      const key = keys[at];
      if (key && parent) registry.spawn(key, parent);
    });
  };

  return async (keys) => {
    if (cluster.self === '') return;
    const unknown = unknownOf(keys);
    if (unknown.length === 0) return;
    for (const { key, parent } of await store.findActors(unknown)) if (parent) registry.spawn(key, parent);
    const stillUnknown = unknownOf(unknown);
    if (stillUnknown.length === 0) return;
    const others = cluster.nodes().filter((node) => !sharesStore(node));
    await Promise.all(others.map((node) => askNode(node, stillUnknown)));
  };
}
