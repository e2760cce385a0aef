// Wrong clusters of chapter 13: pools that are known where they were registered only.
import { Kind } from '@spawn-conformance/proto';
import { isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { bare, invokedActor, registeredIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';

/** Refuses invocations of pools that were registered at another proxy. */
function knowsItsOwnPools({ name, notes }: ClusterSeat): Meddler {
  return (request, forward) => {
    for (const { id, settings } of registeredIn(request))
      if (settings?.kind === Kind.POOLED) notes.keep(`pool ${id?.name ?? ''}`, name);
    const home = isInvoke(request) ? notes.read(`pool ${invokedActor(request)}`) : undefined;
    return home === undefined || home === name ? forward(request) : Promise.resolve(bare(404));
  };
}

export const pooledMutants: readonly ClusterMutant[] = [
  {
    id: 'keeps-pools-to-itself',
    breaks: 'POL-15',
    intent: 'does not know the pools of other proxies',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: knowsItsOwnPools,
  },
];
