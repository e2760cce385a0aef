// Workflows in the proxy in memory: what an action wants done beside its answer, or instead of it. Always holds: side
// effects and the broadcast begin in that order, before the actor's next turn, and never change the answer (WFL-3, WFL-15, CHN-17).
import {
  payloadOf,
  type ActorInvocationResponse,
  type Broadcast,
  type InvocationRequest,
  type Payload,
} from '@spawn-conformance/proto';
import type { MemoryActorId } from './memory-actor.js';
import type { MemoryEntry } from './memory-actors.js';
import type { Course, Memory } from './memory.js';
import { Refusal } from './refusal.js';

const routesMax = 64; // as in the reference proxy

/** Begins the side effects and the broadcast of an answer. */
export function beginWorkflow(
  memory: Memory,
  self: MemoryActorId,
  { metadata }: InvocationRequest,
  { workflow }: ActorInvocationResponse,
): void {
  for (const { request } of workflow?.effects ?? []) {
    const effect: InvocationRequest = {
      ...request,
      async: true,
      metadata: { ...metadata, ...request?.metadata },
    };
    const of = { actor: effect.actor?.id?.name ?? '', action: effect.actionName ?? '' };
    memory.background.run({ what: 'side effect', ...of }, () => memory.invoke(effect, 'side effect'));
  }
  if (workflow?.broadcast?.channelGroup) publish(memory, self, metadata, workflow.broadcast);
}

function publish(
  memory: Memory,
  caller: MemoryActorId,
  metadata: InvocationRequest['metadata'],
  broadcast: Broadcast,
): void {
  const payload = payloadOf(broadcast);
  for (const actor of memory.actors.all()) {
    if (actor.id.system !== caller.system) continue;
    for (const action of actionsFor(actor, broadcast.channelGroup ?? '')) {
      const request = { actionName: action, caller, metadata, ...payload };
      const of = { what: 'broadcast', actor: actor.id.name, action } as const;
      memory.background.run(of, () => memory.perform(actor, request));
    }
  }
}

/** The actions that take what the channel brings, each once; `receive` where a subscription names none. */
function actionsFor({ definition }: MemoryEntry, channel: string): ReadonlySet<string> {
  const all = definition.metadata?.channelGroup ?? [];
  return new Set(all.filter(({ topic }) => topic === channel).map(({ action }) => action || 'receive'));
}

/** The answer: the action's own, or that of the actor that it pipes or forwards to. @throws Refusal */
export async function endWorkflow(
  memory: Memory,
  self: MemoryActorId,
  asked: InvocationRequest,
  answer: ActorInvocationResponse,
  { routed, untilMs }: Course,
): Promise<Payload | undefined> {
  const { pipe, forward } = answer.workflow ?? {};
  const target = pipe ?? forward;
  if (!target) return payloadOf(answer);
  const { actor: name = '', actionName = '', registerRef } = target;
  if (!name) throw new Refusal(502, `the answer of the user function names no actor to route to`);
  if (routed >= routesMax) {
    throw new Refusal(502, `actor ${self.name} hands the invocation on, as ${routed} did before: a circle?`);
  }
  const { system } = self;
  if (registerRef) memory.actors.spawn([{ name, system, parent: registerRef }], system);
  const request = { actionName, caller: self, metadata: asked.metadata, ...payloadOf(pipe ? answer : asked) };
  return memory.perform(memory.actors.get(system, name), request, { routed: routed + 1, untilMs });
}
