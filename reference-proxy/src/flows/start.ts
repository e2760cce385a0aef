// Starting: an actor comes into memory on the node where it lives, before the request that made it known is answered.
// Always holds: nothing here waits for a callback, since the user function may not listen yet.
import type { ActorSystem } from '../actor-system.js';
import { placeActor } from '../core/placement.js';
import type { ActorKey } from '../core/actor-id.js';
import { inSlices } from './in-slices.js';

/** @param revision start from this stored revision; when the actor is in memory, it leaves first */
export async function startActors(
  { registry, cluster, activations }: ActorSystem,
  keys: readonly ActorKey[],
  revision?: number,
): Promise<void> {
  const start = async (key: ActorKey): Promise<void> => {
    const known = registry.find(key.system, key.name);
    if (!known || placeActor(key, cluster.hostsOf(key)) !== cluster.self) return;
    await (revision === undefined ? activations.load(known) : activations.restart(known, revision));
  };
  await inSlices(keys, start);
}
