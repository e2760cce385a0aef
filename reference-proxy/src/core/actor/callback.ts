// What goes to the user function, and whether what comes back can be used. Always holds: a missing state is a missing
// field, never an empty Any (CBK-9); self is the actor (CBK-4); the caller stands in both places (CBK-6).
import type { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import type { ActorId } from '../actor-id.js';
import { ProxyError } from '../errors.js';
import { initId, type Invocation } from './inputs.js';
import type { Memory } from './snapshots.js';
import { problemOfWorkflow } from './workflow.js';

export function callbackFor(actor: ActorId, invocation: Invocation, memory: Memory): ActorInvocation {
  const { actionName, payload, caller, metadata } = invocation;
  return {
    actor,
    actionName,
    caller,
    currentContext: { state: memory.state, caller, self: actor, metadata, tags: memory.tags },
    ...payload,
  };
}

/** The init action is asked by the actor itself, with nothing in hand (LIF-4). */
export function initInvocation(actor: ActorId, actionName: string): Invocation {
  return { id: initId, actionName, payload: { noop: {} }, caller: actor, metadata: {} };
}

/**
 * Why an answer cannot be used (CBK-15), or undefined when it can. Of the answer of an init action the state only is used, so
 * its workflow is no problem.
 */
export function problemOfAnswer(
  answer: ActorInvocationResponse,
  used: 'all' | 'state only',
): ProxyError | undefined {
  if (!answer.updatedContext) {
    return new ProxyError('hostFailed', 'the answer of the user function has no updated_context');
  }
  return used === 'all' ? problemOfWorkflow(answer.workflow) : undefined;
}
