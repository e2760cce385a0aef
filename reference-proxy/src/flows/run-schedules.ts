// Scheduled invocations whose time has come (TIM): each is an invocation like any other, for which nobody waits. Always
// holds: what surely was not begun is tried again, as long as it takes; what a lost node may have begun, when no run of it
// can be open any more, if it is in the store then; what was begun and failed is not.
import { InvocationRequest } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorDefinition } from '../core/actor-definition.js';
import type { ActorKey } from '../core/actor-id.js';
import { asProxyError, type ErrorCode } from '../core/errors.js';
import { budgetOf } from '../core/metadata.js';
import { textMap } from '../core/wire-values.js';
import { worthTelling } from '../runtime/activation.js';
import { failureFields } from '../runtime/failure-fields.js';
import type { Outcome } from '../runtime/schedules.js';
import { findActor } from './find-actor.js';
import { invoke } from './invoke.js';
import { budgetGraceMs } from './schedule.js';

/** Resolves when what waits in the store is known. */
export function startSchedules(system: ActorSystem): Promise<void> {
  return system.schedules.start((id, bytes) => run(system, id, bytes));
}

/** Its own time was too short: those behind it may have more. */
const againAfterWaitingMs = 1_000;

async function run(system: ActorSystem, id: string, bytes: Uint8Array): Promise<Outcome> {
  const request = InvocationRequest.decode(bytes);
  const { clock } = system;
  try {
    if (!(await isServed(system, request)) || !(await isThere(system, request))) return 'not begun';
  } catch (error) {
    tell(system, request, error);
    return 'done';
  }
  const sinceMs = clock.nowMs();
  try {
    await invoke(system, { ...request, registerRef: '' }, { system: '', name: '' }, { ends: id });
    return 'done';
  } catch (thrown) {
    const { mayRepeat, code } = asProxyError(thrown);
    if (mayRepeat === 'yes') return code === 'timedOut' ? againAfterWaitingMs : 'not begun';
    tell(system, request, thrown);
    if (mayRepeat === 'no') return 'done';
    const budgetMs = budgetOf(textMap(request.metadata)) ?? system.settings.invocationTimeoutMs;
    return Math.max(sinceMs + budgetMs + budgetGraceMs - clock.nowMs(), 0);
  }
}

function keyOf({ actor }: InvocationRequest): ActorKey {
  return { system: actor?.id?.system ?? '', name: actor?.id?.name ?? '' };
}

/** Where it was accepted its actor was known; another node may hear of it later. */
async function isServed(
  { registry, membership, lookUp }: ActorSystem,
  request: InvocationRequest,
): Promise<boolean> {
  const { registerRef } = request;
  const key = keyOf(request);
  const parent = registerRef ? registry.definitionOf(key.system, registerRef) : undefined;
  const find = (): ActorDefinition | undefined => registry.find(key.system, key.name)?.definition ?? parent;
  if (!find()) await lookUp([key]).catch(() => {});
  const definition = find();
  return definition !== undefined && membership.hosting.isServed(definition);
}

/** With these an actor cannot be spawned, ever. */
const isLasting: ReadonlySet<ErrorCode> = new Set(['malformed', 'actorNotFound', 'conflict']);

/** Spawned, if it is to be. @throws ProxyError when it cannot be, ever */
async function isThere(system: ActorSystem, request: InvocationRequest): Promise<boolean> {
  try {
    await findActor(system, keyOf(request), request.registerRef);
    return true;
  } catch (error) {
    if (isLasting.has(asProxyError(error).code)) throw error;
    return false;
  }
}

function tell({ log }: ActorSystem, { actor, actionName }: InvocationRequest, error: unknown): void {
  const { code, mayRepeat } = asProxyError(error);
  if (mayRepeat === 'no' && worthTelling.has(code)) return; // where it was run it was told
  const what = mayRepeat === 'no' ? 'failed' : 'was interrupted; if it was not done, it is run again';
  const fields = { system: actor?.id?.system, actor: actor?.id?.name, action: actionName };
  log.warn(`scheduled invocation ${what}`, { ...fields, ...failureFields(error) });
}
