// An action and its argument as an InvocationRequest: what a call sends, and what a side effect carries. Always holds:
// what cannot be sent is refused here, with the call's name, before anything else happens.
import type { InvocationRequest, PayloadFields } from '@spawn-conformance/proto';
import type { InvokeOptions } from './actor-client.js';
import type { ActionCodecs, ActorName, ActorRef } from './actor-ref.js';
import { CodecError } from './codec.js';
import { SpawnError } from './errors.js';
import { noop } from './noop.js';
import { metadataOf } from './invocation-metadata.js';

/** One invocation, ready to be named on the wire. */
interface Requested {
  readonly actor: ActorRef;
  readonly action: string;
  readonly payload: PayloadFields;
  readonly isAsync: boolean;
  /** Unix time in milliseconds. */
  readonly scheduledTo?: number | undefined;
  readonly caller: ActorName | undefined;
  readonly options: InvokeOptions;
}

/** @param system of who calls. @throws SpawnError invalid-argument */
export function requestOf(system: string, requested: Requested, what: string): InvocationRequest {
  const { actor, scheduledTo, caller, options } = requested;
  const registerRef = registerRefOf(actor, options);
  return {
    system: { name: actor.system ?? system },
    actor: { id: idOf(actor, system) },
    actionName: requested.action,
    ...requested.payload,
    async: requested.isAsync,
    ...(caller === undefined ? {} : { caller }),
    metadata: metadataOf(options, what),
    ...(scheduledTo === undefined ? {} : { scheduledTo }),
    ...(actor.isPooled === true ? { pooled: true } : {}),
    ...(registerRef === undefined ? {} : { registerRef }),
  };
}

function idOf({ name, parent, system: own }: ActorRef, system: string): ActorName {
  return { name, system: own ?? system, ...(parent === undefined ? {} : { parent }) };
}

/** The argument as the action takes it. @throws SpawnError invalid-argument */
export function payloadFor({ payload: codec }: ActionCodecs, payload: unknown, what: string): PayloadFields {
  if (payload === noop) return { noop: {} };
  if (codec === undefined && payload !== undefined && payload !== null) {
    throw new SpawnError(
      'invalid-argument',
      `${what}: the action takes no payload; give undefined in its place, then the options`,
    );
  }
  if (codec === undefined || (payload === undefined && codec.isOptional)) return {};
  try {
    return { value: codec.encode(payload as never) };
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw cause;
    throw new SpawnError('invalid-argument', `${what}: ${cause.message}`, { cause });
  }
}

/** The parent to spawn the actor from first. @throws SpawnError invalid-argument when `true` finds none */
export function registerRefOf(
  actor: ActorRef,
  { registerRef }: Pick<InvokeOptions, 'registerRef'>,
): string | undefined {
  if (registerRef !== true) return registerRef;
  if (actor.parent !== undefined) return actor.parent;
  throw new SpawnError('invalid-argument', `registerRef: true, but ${actor.name} has no parent`);
}
