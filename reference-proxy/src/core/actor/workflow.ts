// What an action wants done beside its answer, read out of the answer once. Always holds: it happens only after the new
// state counts (WFL: state, effects, broadcast, routing); effects and broadcasts never change the answer, routing makes it.
// What may wait long keeps no bytes of the answer but its own.
import {
  payloadOf,
  type ActorInvocationResponse,
  type Forward,
  type InvocationRequest,
  type Payload,
  type Pipe,
  type SideEffect,
  type Workflow,
} from '@spawn-conformance/proto';
import type { ActorId } from '../actor-id.js';
import { ProxyError } from '../errors.js';
import { keepableAny, keepablePayload } from '../wire-values.js';
import type { Invocation } from './inputs.js';

/** Who answers instead: another actor of the same system, or the same one in a later turn. */
export interface Route {
  readonly actor: string;
  /** Spawned from this parent first. */
  readonly registerRef: string;
  /** It hands on what was asked, not what was answered. */
  readonly isForward: boolean;
  readonly invocation: Omit<Invocation, 'id'>;
}

/** Invocations that nobody waits for. They are made one by one: all at once may be far more than the answer was. */
export interface Effects {
  readonly requests: readonly SideEffect[];
  /** Of the invocation: theirs lies over it. */
  readonly metadata: Invocation['metadata'];
}

/** One message for all subscribers of a channel. */
export interface Publication {
  readonly channel: string;
  readonly payload: Payload | undefined;
  readonly metadata: Invocation['metadata'];
}

/** Why a workflow cannot be carried out at all; then nothing of the answer counts. */
export function problemOfWorkflow(workflow: Workflow | null | undefined): ProxyError | undefined {
  const target = workflow?.pipe ?? workflow?.forward;
  if (!target || target.actor) return undefined;
  const arm = workflow?.pipe ? 'pipes' : 'forwards';
  return new ProxyError('hostFailed', `the answer of the user function ${arm} to an actor without a name`);
}

/** Undefined when there are none. */
export function effectsOf(
  { metadata }: Invocation,
  workflow: Workflow | null | undefined,
): Effects | undefined {
  const requests = workflow?.effects ?? [];
  return requests.length > 0 ? { requests, metadata } : undefined;
}

/** A side effect as a request of its own, which keeps nothing of the answer that it came in. */
export function effectRequest({ request }: SideEffect, metadata: Invocation['metadata']): InvocationRequest {
  const { actor, value } = request ?? {};
  return {
    ...request,
    actor: actor && { id: actor.id },
    value: value && keepableAny(value),
    metadata: { ...metadata, ...request?.metadata },
  };
}

export function publicationOf(
  { metadata }: Invocation,
  workflow: Workflow | null | undefined,
): Publication | undefined {
  const { broadcast } = workflow ?? {};
  if (!broadcast?.channelGroup) return undefined;
  return { channel: broadcast.channelGroup, payload: keepablePayload(payloadOf(broadcast)), metadata };
}

/** A pipe hands on what the action answered, a forward what it was asked. */
export function routeOf(
  self: ActorId,
  asked: Invocation,
  answer: ActorInvocationResponse,
): Route | undefined {
  const { workflow } = answer;
  if (workflow?.pipe) return routeTo(self, asked, workflow.pipe, keepablePayload(payloadOf(answer)), false);
  return workflow?.forward ? routeTo(self, asked, workflow.forward, asked.payload, true) : undefined;
}

function routeTo(
  caller: ActorId,
  { metadata, routed = 0 }: Invocation,
  { actor, actionName, registerRef }: Pipe | Forward,
  payload: Payload | undefined,
  isForward: boolean,
): Route {
  return {
    actor: actor ?? '',
    registerRef: registerRef ?? '',
    isForward,
    invocation: { actionName: actionName ?? '', payload, caller, metadata, routed: routed + 1 },
  };
}
