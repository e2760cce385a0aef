// Delivery: an invocation goes to the node where its actor lives, and is run there. Always holds: where it comes from
// (a caller of this proxy, another node) makes no difference here; it is never run on two nodes.
import type { Payload } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { ProxyError } from '../core/errors.js';
import type { KnownActor } from '../core/registry.js';
import type { LocalInvocation } from '../runtime/activations.js';
import { retryMoved } from './elsewhere.js';

/** How many nodes may send an invocation on before one says that it does not know where the actor lives. */
const hopsMax = 3;
/** The node that works on it keeps the time; this much later it is not waited for any more. */
const answerGraceMs = 2_000;

/**
 * The payload of the answer; of an async invocation nothing, as soon as it waits for its actor.
 * @throws ProxyError
 */
export function deliver(
  system: ActorSystem,
  known: KnownActor,
  what: LocalInvocation,
): Promise<Payload | undefined> {
  const { membership, activations, clock } = system;
  if (membership.isHere(known)) return activations.invoke(known, what);
  const sinceMs = clock.nowMs();
  return retryMoved(system, what.budgetMs, () => {
    const budgetMs = Math.max(what.budgetMs - (clock.nowMs() - sinceMs), 1);
    return deliverOnce(system, known, { ...what, budgetMs }, 0);
  });
}

/** @param hops how many nodes have sent it already */
export async function deliverOnce(
  { membership, activations, cluster, nextRequestId }: ActorSystem,
  known: KnownActor,
  what: LocalInvocation,
  hops: number,
): Promise<Payload | undefined> {
  const node = membership.nodeFor(known);
  const { system, name, parent } = known.id;
  if (node === membership.self) return activations.invoke(known, what);
  const isArriving = node === undefined && membership.hosting.isArriving(known.definition);
  if (isArriving || hops >= hopsMax) {
    throw new ProxyError('moved', `actor ${name} is moving to another node; repeat`);
  }
  if (node === undefined)
    throw new ProxyError('hostFailed', `no node hosts actor ${name} now`, { mayRepeat: 'yes' });
  const request = {
    type: 'run',
    id: nextRequestId(),
    actor: { system, name, parent },
    ...what,
    hops: hops + 1,
  } as const;
  return cluster.ask(node, request, what.budgetMs + answerGraceMs);
}
