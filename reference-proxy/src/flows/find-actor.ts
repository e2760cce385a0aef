// Finding the actor that is meant. In order: `register_ref` spawns it first (INV-11); else it is known here, or an instance
// that was spawned through another node.
import type { ActorSystem } from '../actor-system.js';
import type { ActorKey } from '../core/actor-id.js';
import { problemOfName } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import type { KnownActor } from '../core/registry.js';
import { requireParent } from './spawn-here.js';
import { spawnActors } from './spawn.js';

/** At once when it is known here; otherwise a promise. @throws ProxyError malformed or actorNotFound, either way */
export function findActor(
  system: ActorSystem,
  key: ActorKey,
  registerRef: string | null | undefined,
): KnownActor | Promise<KnownActor> {
  const problem = problemOfName('the name of the actor', key.name);
  if (problem) throw new ProxyError('malformed', problem);
  // Some SDKs name the actor itself; it is there already then, or it is not found.
  if (registerRef && registerRef !== key.name) return spawnFirst(system, key, registerRef);
  return system.registry.find(key.system, key.name) ?? findElsewhere(system, key);
}

async function spawnFirst(system: ActorSystem, key: ActorKey, parent: string): Promise<KnownActor> {
  const id = { ...key, parent };
  requireParent(system, id);
  await spawnActors(system, [id]);
  return system.registry.find(key.system, key.name) ?? findElsewhere(system, key);
}

async function findElsewhere({ registry, lookUp }: ActorSystem, key: ActorKey): Promise<KnownActor> {
  await lookUp([key]);
  const { system: of, name } = key;
  const known = registry.find(of, name);
  if (known) return known;
  throw new ProxyError('actorNotFound', `actor ${name} not found in actor system ${of}`);
}
