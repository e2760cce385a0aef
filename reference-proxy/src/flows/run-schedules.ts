// Scheduled invocations whose time has come (TIM): each is an invocation like any other, for which nobody waits. Always
// holds: it is tried again only when it surely was not begun, because no user function is there.
import { InvocationRequest } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorDefinition } from '../core/actor-definition.js';
import { asProxyError } from '../core/errors.js';
import { worthTelling } from '../runtime/activation.js';
import { failureFields } from '../runtime/failure-fields.js';
import { invoke } from './invoke.js';

/** Resolves when what waits in the store is known. */
export function startSchedules(system: ActorSystem): Promise<void> {
  return system.schedules.start((id, bytes) => run(system, id, bytes));
}

/** @returns false when it was not begun */
async function run(system: ActorSystem, id: string, bytes: Uint8Array): Promise<boolean> {
  const request = InvocationRequest.decode(bytes);
  try {
    if (!(await isServed(system, request))) return false;
    await invoke(system, request, { system: '', name: '' }, id);
  } catch (error) {
    tell(system, request, error);
  }
  return true;
}

/** Where it was accepted its actor was known; another node may hear of it later. */
async function isServed(
  { registry, membership, lookUp }: ActorSystem,
  { actor, registerRef }: InvocationRequest,
): Promise<boolean> {
  const key = { system: actor?.id?.system ?? '', name: actor?.id?.name ?? '' };
  const parent = registerRef ? registry.definitionOf(key.system, registerRef) : undefined;
  const find = (): ActorDefinition | undefined => registry.find(key.system, key.name)?.definition ?? parent;
  if (!find()) await lookUp([key]).catch(() => {});
  const definition = find();
  return definition !== undefined && membership.hosting.isServed(definition);
}

function tell({ log }: ActorSystem, { actor, actionName }: InvocationRequest, error: unknown): void {
  if (worthTelling.has(asProxyError(error).code)) return; // where it was run it was told
  const fields = { system: actor?.id?.system, actor: actor?.id?.name, action: actionName };
  log.warn('scheduled invocation failed', { ...fields, ...failureFields(error) });
}
