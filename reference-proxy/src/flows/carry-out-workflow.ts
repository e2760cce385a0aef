// Workflows: what an action wants done beside its answer, or instead of it. Effects and broadcasts are invocations of
// their own, which nobody waits for: they count as work in hand from here until they wait for their actors, fail by a line
// in the log, and never delay or fail the answer. A route gives the answer of another actor.
import { payloadOf, type InvocationRequest, type Payload, type SideEffect } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorId } from '../core/actor-id.js';
import { effectRequest, type Effects, type Publication, type Route } from '../core/actor/workflow.js';
import { budgetOf } from '../core/metadata.js';
import { invocationBytes } from '../core/request-size.js';
import { textMap } from '../core/wire-values.js';
import type { WorkflowRunner } from '../runtime/activation-ports.js';
import { Background, type Batch, type Task } from '../runtime/background.js';
import { deliver } from './deliver.js';
import { findActor } from './find-actor.js';
import { invoke } from './invoke.js';

export function createWorkflowRunner(system: ActorSystem): WorkflowRunner {
  const background = new Background(system);
  return {
    dispatch: (self, effects) => background.start(effectsBatch(system, self, effects)),
    broadcast(self, publication) {
      const publish = (): void => background.start(broadcastBatch(system, self, publication));
      const templates = system.registry.templatesOf(self.system, publication.channel);
      if (!system.membership.isClustered || templates.length === 0) return publish();
      const bytes = invocationBytes(publication);
      // Other nodes may have spawned more of them.
      const run = (): Promise<void> => system.learnInstances(templates).finally(publish);
      const tasks = [{ to: publication.channel, bytes, run }];
      background.start({ what: 'looking up the subscribers of a broadcast', from: self, bytes: 0, tasks });
    },
    route: (self, route, budgetMs) => routeTo(system, self, route, budgetMs),
  };
}

function effectsBatch(system: ActorSystem, from: ActorId, { requests, metadata }: Effects): Batch {
  const around = invocationBytes({ payload: undefined, metadata });
  const bytesOf = ({ request }: SideEffect): number =>
    invocationBytes({ payload: payloadOf(request ?? {}), metadata: textMap(request?.metadata) });
  const taskOf = (effect: SideEffect): Task => ({
    to: effect.request?.actor?.id?.name,
    bytes: around + bytesOf(effect),
    run: () => runEffect(system, from, effectRequest(effect, metadata)),
  });
  const bytes = requests.reduce((sum, effect) => sum + bytesOf(effect) - bytesBegun, 0);
  return { what: 'side effect', from, bytes, tasks: mapped(requests, taskOf) };
}

/** So much less is held by an invocation that has not begun: it has no timer, nobody to tell, no place in a queue. */
const bytesBegun = 1_800;

/** As its caller asks it, but for the answer, which nobody reads. */
async function runEffect(system: ActorSystem, self: ActorId, effect: InvocationRequest): Promise<void> {
  await invoke(system, { ...effect, async: true }, { system: self.system, name: '' });
}

function broadcastBatch(system: ActorSystem, from: ActorId, publication: Publication): Batch {
  const bytes = invocationBytes(publication);
  const subscribers = system.registry.subscribersOf(from.system, publication.channel);
  const taskOf = (subscriber: Subscriber): Task => ({
    to: subscriber.known.id.name,
    bytes,
    run: () => notify(system, from, publication, subscriber),
  });
  return { what: 'broadcast', from, bytes, tasks: mapped(subscribers, taskOf) };
}

/** One after the other, as they are asked for. */
function* mapped<From, To>(all: Iterable<From>, map: (one: From) => To): Generator<To> {
  for (const one of all) yield map(one);
}

type Subscriber = ReturnType<ActorSystem['registry']['subscribersOf']>[number];

async function notify(
  system: ActorSystem,
  caller: ActorId,
  { payload, metadata }: Publication,
  { known, action: actionName }: Subscriber,
): Promise<void> {
  const budgetMs = budgetOf(metadata) ?? system.settings.invocationTimeoutMs;
  const invocation = { actionName, payload, caller, metadata };
  await deliver(system, known, { invocation, budgetMs, async: true });
}

async function routeTo(
  system: ActorSystem,
  self: ActorId,
  { actor, registerRef, invocation }: Route,
  budgetMs: number,
): Promise<Payload | undefined> {
  const found = findActor(system, { system: self.system, name: actor }, registerRef);
  const known = found instanceof Promise ? await found : found;
  return deliver(system, known, { invocation, budgetMs, async: false });
}
