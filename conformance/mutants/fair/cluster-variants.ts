// Correct clusters that differ from the reference where the protocol lets them: the kit must find no failure in any. Each
// proxy is the reference behind a go-between.
import { isInvoke, isSpawn } from '../alter.js';
import { startsAtFirstUse } from '../cluster/lazy-start.js';
import { ownStore } from '../cluster/seat.js';
import type { HttpRequest, Meddler } from '../go-between.js';
import { bare, invokedActor, registeredIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';
import { refusal, spawnedBy } from '../refuse.js';

type FairCluster = Pick<ClusterMutant, 'id' | 'intent' | 'front' | 'both' | 'env'>;

/** Less than the 5 s that a proxy may take. */
const heardAfterMs = 4_000;

/** The actors that must be known for a request to be served. */
function needed(request: HttpRequest): string[] {
  if (isInvoke(request)) return [invokedActor(request)];
  return spawnedBy(request).map(({ parent }) => parent ?? '');
}

function brought(request: HttpRequest): string[] {
  const names = [...registeredIn(request).map(({ id }) => id), ...spawnedBy(request)];
  return names.map((id) => id?.name ?? '');
}

/** Knows what was registered or spawned at another proxy only after some time. */
function hearsLate({ name, notes }: ClusterSeat): Meddler {
  const isUnheard = (actor: string) => {
    const [node, sinceMs] = notes.read(`brought ${actor}`)?.split(' ') ?? [name];
    return node !== name && Date.now() - Number(sinceMs) < heardAfterMs;
  };
  return async (request, forward) => {
    if ((isInvoke(request) || isSpawn(request)) && needed(request).some(isUnheard)) return bare(404);
    const answer = await forward(request);
    if (answer.status === 200)
      for (const actor of brought(request)) notes.keep(`brought ${actor}`, `${name} ${Date.now()}`);
    return answer;
  };
}

export const fairClusters: readonly FairCluster[] = [
  { id: 'lazy', intent: 'starts actors at their first invocation', both: startsAtFirstUse },
  {
    id: 'hears-late',
    intent: 'knows what was registered at another proxy four seconds later',
    front: hearsLate,
  },
  {
    id: 'empty-refusals',
    intent: 'refuses with 500 and an empty body',
    front: () => async (request, forward) => {
      const answer = await forward(request);
      return answer.status >= 400 ? refusal(500) : answer;
    },
  },
  { id: 'own-stores', intent: 'keeps the states of each proxy in a store of its own', env: ownStore },
];
