// The callers of a simulation. Each asks one thing after the other, each time through any node that answers; when that
// dies meanwhile, it never learns what became of its request. Always holds: every request is written down.
import type { InvocationRequest, InvocationResponse } from '@spawn-conformance/proto';
import { ProxyError } from '../../src/core/errors.js';
import { anyText, textAny } from '../doubles/definition.js';
import { tokenOf, type Operation, type Outcome } from './history.js';
import { epochMs } from './life.js';
import type { SimulatedNode } from './node.js';
import type { Step } from './plan.js';
import { StoreFailure } from './simulated-store.js';
import type { World } from './world.js';

/** How long a client without any node to ask waits. */
const lookAgainMs = 100;

/** Asks everything in turn, until it is too late to begin. */
export async function runClient(
  world: World,
  client: number,
  steps: readonly Step[],
  context: { readonly history: Operation[]; readonly endMs: number },
): Promise<void> {
  const { time, nodes } = world;
  const isOver = (): boolean => time.nowMs >= context.endMs;
  for (const step of steps) {
    await time.sleep(step.waitMs);
    let node: SimulatedNode | undefined;
    while (!node && !isOver()) {
      const listening = nodes.filter(({ isListening }) => isListening);
      node = listening[step.node % listening.length];
      if (!node) await time.sleep(lookAgainMs);
    }
    if (!node || isOver()) return;
    const operation = begin(world, client, step, node.name);
    context.history.push(operation);
    await perform(world, operation, node);
  }
}

function begin({ time }: World, client: number, step: Step, node: string): Operation {
  const { id, actor, action, isAsync, afterMs, budgetMs, spawnsFirst } = step;
  const parent = spawnsFirst || action === 'spawn' ? step.parent : undefined;
  return {
    id,
    client,
    actor,
    action,
    isAsync,
    dueMs: time.nowMs + (afterMs ?? 0),
    parent,
    node,
    budgetMs,
    began: time.tick(),
    beganMs: time.nowMs,
  };
}

/** Resolves when it is answered, or its node is dead. */
async function perform({ time }: World, operation: Operation, node: SimulatedNode): Promise<void> {
  const end = (outcome: Outcome): void => {
    operation.ended = time.tick();
    operation.endedMs = time.nowMs;
    operation.outcome = outcome;
  };
  const died = new Promise<Outcome>((resolve) =>
    node.life?.onDeath(() => resolve({ ok: false, code: 'died', message: 'the node died' })),
  );
  const answered = ask(operation, node).then(shownBy, failedBy);
  end(await Promise.race([answered, died]));
}

function ask(operation: Operation, node: SimulatedNode): Promise<InvocationResponse> {
  const { actor, action, isAsync, dueMs, budgetMs, parent } = operation;
  if (action === 'spawn') return node.spawn(actor, parent ?? '').then(() => ({}));
  const request: InvocationRequest = {
    actionName: action,
    async: isAsync,
    ...(action === 'later' && { scheduledTo: epochMs + (dueMs ?? 0) }),
    metadata: { 'request-timeout': String(budgetMs) },
    value: textAny(tokenOf(operation)),
    ...(parent !== undefined && { registerRef: parent }),
  };
  return node.invoke(actor, request);
}

function shownBy({ value }: InvocationResponse): Outcome {
  return { ok: true, state: anyText(value) };
}

function failedBy(error: unknown): Outcome {
  if (error instanceof ProxyError) return { ok: false, code: error.code, message: whole(error) };
  if (error instanceof StoreFailure) return { ok: false, code: 'internal', message: error.message };
  return {
    ok: false,
    code: 'bug',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

function whole(error: Error): string {
  return error.cause instanceof Error ? `${error.message} (${whole(error.cause)})` : error.message;
}
