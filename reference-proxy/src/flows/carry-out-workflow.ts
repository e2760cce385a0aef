// Workflows: what an action wants done beside its answer, or instead of it. Effects and broadcasts are invocations of
// their own, which nobody waits for: they count as work in hand from here until they wait for their actors, fail by a line
// in the log, and never delay or fail the answer. A route gives the answer of another actor.
import { payloadOf, type InvocationRequest, type Payload } from '@spawn-conformance/proto';
import type { ActorSystem } from '../actor-system.js';
import type { ActorId } from '../core/actor-id.js';
import type { Publication, Route } from '../core/actor/workflow.js';
import { budgetOf } from '../core/metadata.js';
import { invocationBytes } from '../core/request-size.js';
import { textMap } from '../core/wire-values.js';
import type { WorkflowRunner } from '../runtime/activation-ports.js';
import { failureFields } from '../runtime/failure-fields.js';
import { deliver } from './deliver.js';
import { findActor } from './find-actor.js';
import { invoke } from './invoke.js';

export function createWorkflowRunner(system: ActorSystem): WorkflowRunner {
  return {
    dispatch(self, effects) {
      for (const effect of effects) {
        const bytes = invocationBytes({ payload: payloadOf(effect), metadata: textMap(effect.metadata) });
        inBackground(system, 'side effect', { from: self, bytes, to: effect.actor?.id?.name }, () =>
          runEffect(system, self, effect),
        );
      }
    },
    broadcast(self, publication) {
      const templates = system.registry.templatesOf(self.system, publication.channel);
      if (!system.membership.isClustered || templates.length === 0) return publish(system, self, publication);
      const sent = { from: self, bytes: invocationBytes(publication), to: publication.channel };
      // Other nodes may have spawned more of them.
      inBackground(system, 'looking up the subscribers of a broadcast', sent, () =>
        system.learnInstances(templates).finally(() => publish(system, self, publication)),
      );
    },
    route: (self, route, budgetMs) => routeTo(system, self, route, budgetMs),
  };
}

/** As its caller asks it, but for the answer, which nobody reads. */
async function runEffect(system: ActorSystem, self: ActorId, effect: InvocationRequest): Promise<void> {
  await invoke(system, { ...effect, async: true }, { system: self.system, name: '' });
}

function publish(system: ActorSystem, self: ActorId, publication: Publication): void {
  const bytes = invocationBytes(publication);
  for (const { known, action } of system.registry.subscribersOf(self.system, publication.channel)) {
    inBackground(system, 'broadcast', { from: self, bytes, to: known.id.name }, () =>
      notify(system, self, publication, { known, action }),
    );
  }
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

interface Sent {
  readonly from: ActorId;
  readonly to: string | null | undefined;
  readonly bytes: number;
}

function inBackground(
  { work, log }: ActorSystem,
  what: string,
  { from, to, bytes }: Sent,
  run: () => Promise<void>,
): void {
  const failed = (error: unknown): void => {
    log.warn(`${what} failed`, { system: from.system, actor: from.name, to, ...failureFields(error) });
  };
  try {
    work.beginBackground(bytes);
  } catch (error) {
    return failed(error);
  }
  run()
    .catch(failed)
    .finally(() => work.endBackground(bytes));
}
