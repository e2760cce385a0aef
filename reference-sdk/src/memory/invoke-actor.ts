// Invocation in the proxy in memory.
import {
  payloadOf,
  Status,
  toSafeNumber,
  type InvocationRequest,
  type InvocationResponse,
  type Payload,
} from '@spawn-conformance/proto';
import type { Unheard } from './background.js';
import { beginWorkflow, endWorkflow } from './carry-out.js';
import type { MemoryActor } from './memory-actor.js';
import type { MemoryEntry } from './memory-actors.js';
import type { Course, Memory } from './memory.js';
import { Refusal } from './refusal.js';
import { beginningOf, initialize, runCallback } from './run-callback.js';

const stateActions: ReadonlySet<string> = new Set(['get', 'Get', 'get_state', 'getState', 'GetState']);

/** @param what the invocation is called, when nobody waits for it. @throws Refusal */
export async function invokeActor(
  memory: Memory,
  request: InvocationRequest,
  what: Unheard['what'],
): Promise<InvocationResponse> {
  const { actors, clock } = memory;
  const system = request.system?.name ?? '';
  const id = { name: request.actor?.id?.name ?? '', system };
  if (request.registerRef) actors.spawn([{ ...id, parent: request.registerRef }], system);
  const actor = actors.get(system, id.name);
  checkAction(actor, request);
  const answer = { status: { status: Status.OK }, system: { name: system }, actor: { id } };
  const scheduledTo = toSafeNumber(request.scheduledTo);
  if (scheduledTo > clock.now()) {
    clock.callAt(scheduledTo, () => runScheduled(memory, { ...request, async: true, scheduledTo: 0 }));
    return answer;
  }
  const done = memory.perform(actor, request);
  if (!request.async && scheduledTo === 0) return { ...answer, ...(await done) };
  memory.background.run({ what, actor: id.name, action: request.actionName ?? '' }, () => done);
  return answer;
}

function runScheduled(memory: Memory, request: InvocationRequest): void {
  const what = 'scheduled invocation';
  const of = { what, actor: request.actor?.id?.name ?? '', action: request.actionName ?? '' } as const;
  memory.background.run(of, () => memory.invoke(request, what));
}

/** Runs one action in its turn, and what follows on it. @throws Refusal */
export async function perform(
  memory: Memory,
  actor: MemoryEntry,
  request: InvocationRequest,
  course: Course = beginningOf(request),
): Promise<Payload | undefined> {
  checkAction(actor, request);
  if (!hasAction(actor, request)) return actor.enqueue((member) => stateOf(memory, member));
  const answer = await actor.enqueue(async (member) => {
    await memory.background.breath();
    await initialize(memory.host, member);
    const response = await runCallback(memory.host, member, request, course.untilMs);
    beginWorkflow(memory, actor.id, request, response);
    return response;
  });
  return endWorkflow(memory, actor.id, request, answer, course);
}

async function stateOf({ host }: Memory, actor: MemoryActor): Promise<Payload> {
  await initialize(host, actor);
  return payloadOf({ value: actor.state }) ?? { noop: {} };
}

function hasAction({ definition }: MemoryEntry, { actionName }: InvocationRequest): boolean {
  return definition.actions?.some(({ name }) => name === (actionName ?? '')) === true;
}

/** @throws Refusal when nothing answers to that name */
function checkAction(actor: MemoryEntry, request: InvocationRequest): void {
  const action = request.actionName ?? '';
  if (hasAction(actor, request) || stateActions.has(action)) return;
  throw new Refusal(404, `the actor ${actor.id.name} has no action ${action}`);
}
