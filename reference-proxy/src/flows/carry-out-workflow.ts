// Workflows: what an action wants done beside its answer, or instead of it. Effects and broadcasts are invocations of
// their own, which nobody waits for: they begin in their order, count as work in hand from here until they wait for their
// actors, fail by a line in the log, and never delay or fail the answer. A route gives the answer of another actor, and
// comes after all that its actor asked for before.
import { payloadOf, type Any, type Payload, type SideEffect } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorId, ActorKey } from '../core/actor-id.js';
import { failures } from '../core/actor/failures.js';
import { effectRequest, type Effects, type Publication, type Route } from '../core/actor/workflow.js';
import { budgetOf } from '../core/metadata.js';
import { invocationBytes } from '../core/request-size.js';
import { textMap } from '../core/wire-values.js';
import type { RouteLimits, WorkflowRunner } from '../runtime/activation-ports.js';
import { Background, type Batch, type Task } from '../runtime/background.js';
import { within } from '../runtime/within.js';
import type { Work } from '../runtime/work.js';
import { deliver } from './deliver.js';
import { findActor } from './find-actor.js';
import { invoke } from './invoke.js';

export function createWorkflowRunner(system: ActorSystem): WorkflowRunner {
  const background = new Background(system);
  return {
    dispatch: (self, effects) => background.start(effectsBatch(system, self, effects)),
    broadcast: (self, publication) => background.start(broadcastBatch(system, self, publication)),
    route: (self, route, limits) => routeTo(system, self, route, limits, background.begun(self)),
  };
}

function effectsBatch(system: ActorSystem, from: ActorId, { requests, metadata }: Effects): Batch {
  const around = invocationBytes({ payload: undefined, metadata });
  const taskOf = (effect: SideEffect): Task => ({
    to: effect.request?.actor?.id?.name,
    bytes: around + effectBytes(effect),
    run: async (begun) => {
      const request = effectRequest(effect, metadata);
      // As its caller asks it, but for the answer, which nobody reads.
      await invoke(system, { ...request, async: true }, { system: from.system, name: '' }, { begun });
    },
  });
  const { length: count } = requests;
  return { what: 'side effect', from, bytes: bytesToBegin(requests), count, tasks: mapped(requests, taskOf) };
}

function effectBytes({ request }: SideEffect): number {
  return invocationBytes({ payload: payloadOf(request ?? {}), metadata: textMap(request?.metadata) });
}

/** So much less is held by an invocation that has not begun: it has no timer, nobody to tell, no place in a queue. */
const bytesBegun = 1_800;

/** What effects hold before they begin: themselves, and the whole answer that they came in, of which their bytes are views. */
function bytesToBegin(requests: readonly SideEffect[]): number {
  let [own, answer] = [0, 0];
  for (const effect of requests) {
    const { value, actor } = effect.request ?? {};
    own += effectBytes(effect) - (value?.value?.length ?? 0) - bytesBegun;
    answer = Math.max(answer, bufferBytes(value), bufferBytes(actor?.state?.state));
  }
  return own + answer;
}

const bufferBytes = (any: Any | null | undefined): number => any?.value?.buffer.byteLength ?? 0;

function broadcastBatch(system: ActorSystem, from: ActorId, publication: Publication): Batch {
  const { registry } = system;
  const { channel } = publication;
  const bytes = invocationBytes(publication);
  const taskOf = (subscriber: Subscriber): Task => ({
    to: subscriber.known.id.name,
    bytes,
    async run(begun) {
      const told = notify(system, from, publication, subscriber);
      begun();
      await told;
    },
  });
  return {
    what: 'broadcast',
    from,
    bytes,
    count: registry.countSubscribers(from.system, channel),
    tasks: mapped(registry.subscribersOf(from.system, channel), taskOf),
    ...afterLearning(system, from, channel),
  };
}

/** Other nodes may have spawned more of the subscribers. */
function afterLearning(system: ActorSystem, from: ActorId, channel: string): Pick<Batch, 'after'> {
  if (!system.membership.isClustered) return {};
  const templates = system.registry.templatesOf(from.system, channel);
  if (templates.length === 0) return {};
  const done = system.learnInstances(templates);
  return { after: { what: 'looking up the subscribers of a broadcast', done } };
}

/** One after the other, as they are asked for. */
function* mapped<From, To>(all: Iterable<From>, map: (one: From) => To): Generator<To> {
  for (const one of all) yield map(one);
}

type Subscriber =
  ReturnType<ActorSystem['registry']['subscribersOf']> extends Iterable<infer One> ? One : never;

function notify(
  system: ActorSystem,
  caller: ActorId,
  { payload, metadata }: Publication,
  { known, action: actionName }: Subscriber,
): Promise<unknown> {
  const budgetMs = budgetOf(metadata) ?? system.settings.invocationTimeoutMs;
  const invocation = { actionName, payload, caller, metadata };
  return deliver(system, known, { invocation, budgetMs, async: true });
}

/** @param asyncFor the actor that it waits for after its caller has gone. @returns gives them back. @throws ProxyError */
function holdBytes(work: Work, bytes: number, asyncFor: ActorKey | false): () => void {
  if (asyncFor) {
    work.beginBackground(bytes, asyncFor);
    return () => work.endBackground(bytes, asyncFor);
  }
  work.hold(bytes);
  return () => work.release(bytes);
}

/** @param begun when that what was asked for before has begun */
async function routeTo(
  system: ActorSystem,
  self: ActorId,
  route: Route,
  { budgetMs, isAsync }: RouteLimits,
  begun: Promise<void> | undefined,
): Promise<Payload | undefined> {
  const { clock } = system;
  const untilMs = clock.nowMs() + budgetMs;
  const key = { system: self.system, name: route.actor };
  const { invocation } = route;
  // What is forwarded is held already, by whoever asked.
  const release = holdBytes(system.work, route.isForward ? 0 : invocationBytes(invocation), isAsync && key);
  try {
    if (begun) await within(clock, budgetMs, begun);
    const found = findActor(system, key, route.registerRef);
    const known = found instanceof Promise ? await found : found;
    const leftMs = untilMs - clock.nowMs();
    if (leftMs <= 0) throw failures.waitedTooLong(budgetMs);
    return await deliver(system, known, { invocation, budgetMs: leftMs, async: false });
  } finally {
    release();
  }
}
