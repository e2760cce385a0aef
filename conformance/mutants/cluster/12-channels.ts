// Wrong clusters of chapter 12: broadcasts that stay where they were published.
import type { Meddler } from '../go-between.js';
import { callbackIn, nothingDone, registeredIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';
import { isDelivery } from '../workflows.js';

/** Drops what an actor of another proxy published. */
function hearsItsOwn({ name, notes }: ClusterSeat): { front: Meddler; back: Meddler } {
  return {
    front(request, forward) {
      for (const { id } of registeredIn(request)) notes.keep(`home of ${id?.name ?? ''}`, name);
      return forward(request);
    },
    back(request, forward) {
      const isForeign = notes.read(`home of ${callbackIn(request).caller?.name ?? ''}`) !== name;
      return isDelivery(request) && isForeign ? Promise.resolve(nothingDone()) : forward(request);
    },
  };
}

export const channelMutants: readonly ClusterMutant[] = [
  {
    id: 'keeps-broadcasts-to-itself',
    breaks: 'CHN-20',
    intent: 'sends broadcasts to subscribers at the same proxy only',
    observed: 'far.host: expected B, got nothing',
    both: hearsItsOwn,
  },
];
