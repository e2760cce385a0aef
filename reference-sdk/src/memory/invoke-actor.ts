// Invocation in the proxy in memory.
import {
  Status,
  toSafeNumber,
  type InvocationRequest,
  type InvocationResponse,
} from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import type { MemoryActor } from './memory-actor.js';
import type { MemoryActors } from './memory-actors.js';
import { Refusal } from './refusal.js';
import { initialize, runCallback } from './run-callback.js';

const stateActions: ReadonlySet<string> = new Set(['get', 'Get', 'get_state', 'getState', 'GetState']);

type Payload = Pick<InvocationResponse, 'value' | 'noop'>;

/** @throws Refusal */
export async function invokeActor(
  actors: MemoryActors,
  host: AnswerCallback,
  request: InvocationRequest,
): Promise<InvocationResponse> {
  const system = request.system?.name ?? '';
  const id = { name: request.actor?.id?.name ?? '', system };
  if (request.registerRef) actors.spawn([{ ...id, parent: request.registerRef }], system);
  const actor = actors.get(system, id.name);
  const run = runOf(actor, host, request);
  const scheduledTo = toSafeNumber(request.scheduledTo);
  if (scheduledTo > Date.now()) {
    throw new Refusal(400, 'the proxy in memory does not schedule');
  }
  const done = actor.enqueue(async () => {
    await initialize(host, actor);
    return run();
  });
  const answer = { status: { status: Status.OK }, system: { name: system }, actor: { id } };
  if (!request.async && scheduledTo === 0) return { ...answer, ...(await done) };
  done.catch(() => undefined); // nobody waits; the program's onEvent hears of it
  return answer;
}

/** What the invocation will do in its turn. @throws Refusal when the actor has no such action */
function runOf(actor: MemoryActor, host: AnswerCallback, request: InvocationRequest): () => Promise<Payload> {
  const action = request.actionName ?? '';
  if (actor.actionAmong([action]) !== undefined) {
    return async () => {
      const { value, noop } = await runCallback(host, actor, request);
      return { ...(value ? { value } : {}), ...(noop ? { noop } : {}) };
    };
  }
  if (stateActions.has(action)) {
    return () => Promise.resolve(actor.state === undefined ? { noop: {} } : { value: actor.state });
  }
  throw new Refusal(404, `the actor ${actor.id.name} has no action ${action}`);
}
