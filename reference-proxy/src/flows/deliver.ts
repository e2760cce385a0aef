// Delivery: an invocation goes to the node where its actor lives, and is run there. Always holds: where it comes from
// (a caller of this proxy, another node) makes no difference here.
import type { Payload } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { ProxyError } from '../core/errors.js';
import { placeActor } from '../core/placement.js';
import type { KnownActor } from '../core/registry.js';
import type { LocalInvocation } from '../runtime/activations.js';

/** The payload of the answer; of an async invocation nothing, as soon as it waits for its actor. */
export function deliver(
  system: ActorSystem,
  known: KnownActor,
  what: LocalInvocation,
): Promise<Payload | undefined> {
  const { cluster, activations } = system;
  const node = placeActor(known.id, cluster.hostsOf(known.id));
  if (node === cluster.self) return activations.invoke(known, what);
  if (node === undefined) {
    return Promise.reject(new ProxyError('hostFailed', `no node hosts actor ${known.id.name} now`));
  }
  return cluster.send(node, { key: known.id, ...what });
}
