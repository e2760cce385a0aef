// Registration: a user function says which actors it hosts. In order: the whole request is checked
// (REG-11 to REG-15); the definitions are stored (REG-27), and told to the other nodes; stateful named actors are brought into memory (REG-5); then
// the answer (REG-1), which waits for no callback (REG-4).
import { Status, type RegistrationRequest, type RegistrationResponse } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { startsWithRegistration } from '../core/actor-definition.js';
import { keptBy } from '../core/pool.js';
import { readRegistration } from '../core/registration.js';
import { checkActorCount, checkKeptCount } from '../core/request-size.js';
import { startActors, startHere } from './start.js';

/** @throws ProxyError when any actor of the request is refused; then none is registered */
export async function register(
  system: ActorSystem,
  request: RegistrationRequest,
): Promise<RegistrationResponse> {
  const { systemName, defaults, actorsPerRequestMax, proxyName, proxyVersion } = system.settings;
  const { actors } = request.actorSystem?.registry ?? {};
  checkActorCount(Object.keys(actors ?? {}).length, actorsPerRequestMax);
  const definitions = readRegistration(request, systemName, defaults);
  checkKeptCount(
    definitions.reduce((kept, definition) => kept + keptBy(definition), 0),
    actorsPerRequestMax,
  );
  await system.directory.define(definitions);
  await system.membership.announce();
  await startActors(system, definitions.filter(startsWithRegistration));
  // What a pool keeps in memory it keeps on each node that hosts it, so this one starts its own.
  await startHere(
    system,
    definitions.filter(({ pool }) => pool),
  );
  return {
    status: { status: Status.OK, message: 'Accepted' },
    proxyInfo: { protocolMajorVersion: 1, protocolMinorVersion: 2, proxyName, proxyVersion },
  };
}
