// Spawning: unnamed actors get a name and become instances. In order: all of the request is checked (SPN-4
// to SPN-8, STA-13); the instances are stored (SPN-16); each is brought into memory (SPN-9), from the asked revision
// if there is one (STA-10); then the answer (SPN-1).
import {
  Status,
  type ActorId as ActorIdMessage,
  type SpawnRequest,
  type SpawnResponse,
} from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { problemOfName, type ActorId } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import { checkActorCount } from '../core/request-size.js';
import { chooseSystem } from '../core/system-name.js';
import { requireParent, spawnHere } from './spawn-here.js';
import { spawnInCluster } from './spawn-in-cluster.js';

/** What the URL says. */
interface SpawnPath {
  readonly system: string;
  /** Start from this stored revision, once. */
  readonly revision?: number | undefined;
}

/** @throws ProxyError when any actor of the request is refused; then none is spawned */
export async function spawn(
  system: ActorSystem,
  request: SpawnRequest,
  path: SpawnPath,
): Promise<SpawnResponse> {
  const actors = request.actors ?? [];
  if (actors.length === 0) throw new ProxyError('malformed', 'the spawn request names no actors');
  checkActorCount(actors.length, system.settings.actorsPerRequestMax);
  const ids = actors.map((actor) => readId(actor, system.settings.systemName, path.system));
  for (const id of ids) requireParent(system, id);
  await spawnActors(system, ids, path.revision);
  return { status: { status: Status.OK, message: 'Accepted' } };
}

/** Makes the instances known where their parents are hosted, and brings them into memory; for `register_ref`, too. */
export async function spawnActors(
  system: ActorSystem,
  ids: readonly ActorId[],
  revision?: number,
): Promise<void> {
  await system.lookUp(ids);
  if (system.membership.isClustered) return spawnInCluster(system, ids, revision);
  await spawnHere(system, { actors: ids, revision, checkOnly: false });
}

function readId(given: ActorIdMessage, served: string | undefined, pathSystem: string): ActorId {
  const name = given.name ?? '';
  const problem = problemOfName('the name of an actor to spawn', name);
  if (problem) throw new ProxyError('malformed', problem);
  return { name, system: chooseSystem(served, given.system, pathSystem), parent: given.parent ?? '' };
}
