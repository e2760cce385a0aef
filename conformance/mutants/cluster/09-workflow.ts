// Wrong clusters of chapter 9: workflows that stay where their actor lives.
import type { Meddler } from '../go-between.js';
import { registeredIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';
import { workflows } from '../workflows.js';

/** Drops the side effects on actors that were registered at another proxy. */
function keepsEffects({ name, notes }: ClusterSeat): { front: Meddler; back: Meddler } {
  return {
    front(request, forward) {
      for (const { id } of registeredIn(request)) notes.keep(`home of ${id?.name ?? ''}`, name);
      return forward(request);
    },
    back: workflows((workflow) => {
      workflow.effects = (workflow.effects ?? []).filter(
        ({ request }) => notes.read(`home of ${request?.actor?.id?.name ?? ''}`) === name,
      );
    }),
  };
}

export const workflowMutants: readonly ClusterMutant[] = [
  {
    id: 'keeps-effects-to-itself',
    breaks: 'WFL-39',
    intent: 'does not run side effects on actors that live at another proxy',
    observed: 'note.host: expected B, got nothing',
    both: keepsEffects,
  },
];
