// Invocation: a caller asks an actor to run an action. In order: which actor is meant (WIR-19, WIR-20);
// `register_ref` spawns it first (INV-11); for later it is stored; else delivery, and the answer with the
// payload of the action (INV-1 to INV-5), or without one when it is async (INV-6, INV-10).
import { payloadOf, Status, type InvocationRequest, type InvocationResponse } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorKey } from '../core/actor-id.js';
import { budgetOf, checkMetadata } from '../core/metadata.js';
import { chooseSystem } from '../core/system-name.js';
import { textMap, toNumber } from '../core/wire-values.js';
import { deliver } from './deliver.js';
import { findActor } from './find-actor.js';
import { schedule } from './schedule.js';

/** What the URL says; it fills in what the message leaves out. */
interface InvokePath {
  readonly system: string;
  readonly name: string;
}

/** Who asks for an invocation without being a caller. */
interface InvokeMore {
  /** The id under which it was scheduled. */
  readonly ends?: string;
  /** Called when it waits for its actor, or is on its way to that one's node: what comes now comes after it. */
  readonly begun?: () => void;
}

/** @throws ProxyError */
export async function invoke(
  system: ActorSystem,
  request: InvocationRequest,
  path: InvokePath,
  { ends, begun }: InvokeMore = {},
): Promise<InvocationResponse> {
  const key = targetOf(request, path, system.settings.systemName);
  const metadata = textMap(request.metadata);
  checkMetadata(metadata, system.settings.metadataBytesMax);
  const budgetMs = budgetOf(metadata) ?? system.settings.invocationTimeoutMs;
  const found = findActor(system, key, request.registerRef);
  const known = found instanceof Promise ? await found : found;
  const scheduledToMs = toNumber(request.scheduledTo);
  const echoed = echo(request, key);
  if (scheduledToMs > system.clock.nowMs()) {
    await schedule(system, known, { dueMs: scheduledToMs, budgetMs, request: { ...request, ...echoed } });
    return { status: { status: Status.OK }, ...echoed };
  }
  const { actionName, caller } = request;
  const answer = deliver(system, known, {
    invocation: { actionName: actionName ?? '', caller, metadata, payload: payloadOf(request), ends },
    budgetMs,
    async: Boolean(request.async) || scheduledToMs !== 0,
  });
  begun?.();
  const payload = await answer;
  return { status: { status: Status.OK }, ...echoed, ...payload };
}

function targetOf(
  { actor, system }: InvocationRequest,
  path: InvokePath,
  served: string | undefined,
): ActorKey {
  const name = actor?.id?.name || path.name;
  return { name, system: chooseSystem(served, actor?.id?.system, system?.name, path.system) };
}

function echo(
  request: InvocationRequest,
  { system, name }: ActorKey,
): Pick<InvocationResponse, 'system' | 'actor'> {
  const id = request.actor?.id;
  return {
    system: request.system?.name ? request.system : { name: system },
    actor: id?.name && id.system ? request.actor : { ...request.actor, id: { ...id, name, system } },
  };
}
