// Accepting an invocation for later (TIM). In order: the actor and its action are there, or the caller is told now; it is
// stored; the caller has its answer. Always holds: an answer that says OK means that it will be begun, however long its actor
// cannot be reached (see run-schedules).
import { InvocationRequest } from '@spawn-conformance/proto';
import { randomUUID } from 'node:crypto';
import type { ActorSystem } from '../actor-system.js';
import { whoAnswers } from '../core/actor/default-actions.js';
import { failures } from '../core/actor/failures.js';
import type { KnownActor } from '../core/registry.js';
import { scheduleId } from '../core/schedule-id.js';

/** Beside the budget of the invocation: what comes before and after it. */
export const budgetGraceMs = 30_000;

interface Accepted {
  readonly dueMs: number;
  readonly budgetMs: number;
  /** With the whole identity of the actor, since no path fills it in later. */
  readonly request: InvocationRequest;
}

/** Resolves when it is durable. @throws ProxyError actionNotFound or overloaded */
export async function schedule(
  system: ActorSystem,
  { definition, id }: KnownActor,
  { dueMs, budgetMs, request }: Accepted,
): Promise<void> {
  const action = request.actionName ?? '';
  if (whoAnswers(definition, action) === 'nobody') throw failures.noSuchAction(id.name, action);
  await system.schedules.add({
    id: scheduleId(id, randomUUID()),
    dueMs: Math.min(dueMs, Number.MAX_SAFE_INTEGER),
    budgetMs: budgetMs + budgetGraceMs,
    request: InvocationRequest.encode({ ...request, scheduledTo: 0, async: false }),
  });
}
