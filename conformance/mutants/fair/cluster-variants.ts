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

/** More than the 1 s that a proxy should take, and less than the 5 s that it may. */
const heardAfterMs = 2_500;

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

/** A third of the time that the kit gives a cluster to form, and twice what a registration may take. */
const formedAfterMs = 10_000;

/** Knows nothing of what the others have until both have run for some time, also after one of them has come back. */
function formsLate({ name, notes }: ClusterSeat): Meddler {
  const startedAtMs = Date.now();
  notes.write(`start of ${name}`, `${startedAtMs}`);
  const isApart = (actor: string) => {
    const node = notes.read(`home of ${actor}`) ?? name;
    const formedAtMs = Math.max(startedAtMs, Number(notes.read(`start of ${node}`))) + formedAfterMs;
    return node !== name && Date.now() < formedAtMs;
  };
  return (request, forward) => {
    if ((isInvoke(request) || isSpawn(request)) && needed(request).some(isApart))
      return Promise.resolve(bare(503));
    for (const actor of brought(request)) notes.keep(`home of ${actor}`, name);
    return forward(request);
  };
}

/** Longer than most proxies take for anything. */
const slowByMs = 400;

export const fairClusters: readonly FairCluster[] = [
  { id: 'lazy', intent: 'starts actors at their first invocation', both: startsAtFirstUse },
  {
    id: 'hears-late',
    intent: 'knows what was registered at another proxy some seconds later',
    front: hearsLate,
  },
  {
    id: 'forms-late',
    intent: 'needs ten seconds until its proxies know each other, and as long when one of them comes back',
    front: formsLate,
  },
  {
    id: 'slow',
    intent: 'needs some time for every request',
    front: () => async (request, forward) => {
      await new Promise((resolve) => setTimeout(resolve, slowByMs));
      return forward(request);
    },
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
