// What follows on the answer of an action, when its new state counts, in this order: effects, broadcast, then routing or the
// answer itself (WFL). Always holds: a caller that was told already that its time is up gets nothing more, and what would
// only be for it does not begin.
import { payloadOf, type ActorInvocationResponse } from '@spawn-conformance/proto';
import type { ActorId } from '../actor-id.js';
import { failures } from './failures.js';
import type { Invocation } from './inputs.js';
import type { Output } from './outputs.js';
import { effectsOf, publicationOf, routeOf } from './workflow.js';

interface Answered {
  readonly invocation: Invocation;
  readonly response: ActorInvocationResponse;
  /** Its caller waits no more. */
  readonly isLate: boolean;
}

export function followUps(
  self: ActorId,
  { invocation, response, isLate }: Answered,
  routesMax: number,
): readonly Output[] {
  const { id } = invocation;
  const { workflow } = response;
  if (!workflow) return isLate ? [] : [{ type: 'reply', id, payload: payloadOf(response) }];
  const outputs: Output[] = [];
  const effects = effectsOf(invocation, workflow);
  if (effects) outputs.push({ type: 'dispatch', effects });
  const publication = publicationOf(invocation, workflow);
  if (publication) outputs.push({ type: 'broadcast', publication });
  if (!isLate) outputs.push(ending(self, { invocation, response }, routesMax));
  return outputs;
}

function ending(
  self: ActorId,
  { invocation, response }: Omit<Answered, 'isLate'>,
  routesMax: number,
): Output {
  const { id, routed = 0 } = invocation;
  const route = routeOf(self, invocation, response);
  if (!route) return { type: 'reply', id, payload: payloadOf(response) };
  if (routed < routesMax) return { type: 'route', id, route };
  return { type: 'fail', id, error: failures.routedTooOften(self.name, routed) };
}
