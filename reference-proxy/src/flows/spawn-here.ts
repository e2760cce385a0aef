// Spawning on the node that keeps the instances. In order: their parents and revisions are looked at (SPN-4 to SPN-8,
// STA-13); the instances are stored (SPN-16); those that live here are brought into memory (SPN-9).
import type { ActorSystem } from '../actor-system.js';
import type { ActorId } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import type { RemoteSpawn } from '../ports/cluster.js';
import { inSlices } from './in-slices.js';
import { startHere } from './start.js';

/** Those whose parents are hosted here. @throws ProxyError when any of them is refused; then none is spawned */
export async function spawnHere(
  system: ActorSystem,
  { actors, revision, checkOnly }: RemoteSpawn,
): Promise<void> {
  for (const id of actors) requireParent(system, id);
  if (revision !== undefined) await requireRevision(system, actors, revision);
  if (checkOnly) return system.directory.checkSpawn(actors);
  await system.directory.spawn(actors);
  await startHere(system, actors, revision);
}

/** @throws ProxyError actorNotFound */
export function requireParent(system: ActorSystem, { system: of, name, parent }: ActorId): void {
  if (system.registry.definitionOf(of, parent)) return;
  const what = parent ? `parent ${parent}` : 'a parent';
  throw new ProxyError(
    'actorNotFound',
    `actor ${name} cannot be spawned: no actor ${what} is registered in ${of}`,
  );
}

async function requireRevision(
  system: ActorSystem,
  ids: readonly ActorId[],
  revision: number,
): Promise<void> {
  const found = await inSlices(ids, async (id) => (await system.store.load(id, revision)) !== undefined);
  const missing = ids.find((_, at) => !found[at]);
  if (missing)
    throw new ProxyError('revisionNotFound', `actor ${missing.name} has no stored revision ${revision}`);
}
