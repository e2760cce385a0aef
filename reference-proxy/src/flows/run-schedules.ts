// Scheduled invocations whose time has come (TIM): each is an invocation like any other, for which nobody waits. Always
// holds: it is tried again only when it surely was not begun, because no user function is there.
import { InvocationRequest } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import { asProxyError } from '../core/errors.js';
import { worthTelling } from '../runtime/activation.js';
import { failureFields } from '../runtime/failure-fields.js';
import { invoke } from './invoke.js';

/** Resolves when what waits in the store is known. */
export function startSchedules(system: ActorSystem): Promise<void> {
  return system.schedules.start((bytes) => run(system, bytes));
}

/** @returns false when it was not begun */
async function run(system: ActorSystem, bytes: Uint8Array): Promise<boolean> {
  const request = InvocationRequest.decode(bytes);
  if (!isServed(system, request)) return false;
  try {
    await invoke(system, request, { system: '', name: '' });
  } catch (error) {
    tell(system, request, error);
  }
  return true;
}

/** What is not known here may be found elsewhere, or is spawned first. */
function isServed({ registry, membership }: ActorSystem, { actor }: InvocationRequest): boolean {
  const known = registry.find(actor?.id?.system ?? '', actor?.id?.name ?? '');
  return !known || membership.hosting.isServed(known.definition);
}

function tell({ log }: ActorSystem, { actor, actionName }: InvocationRequest, error: unknown): void {
  if (worthTelling.has(asProxyError(error).code)) return; // where it was run it was told
  const fields = { system: actor?.id?.system, actor: actor?.id?.name, action: actionName };
  log.warn('scheduled invocation failed', { ...fields, ...failureFields(error) });
}
