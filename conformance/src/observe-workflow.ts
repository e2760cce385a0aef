// The workflow of an answer to a callback, from wire to observation. Nothing is judged here: an answer without a
// workflow and one with an empty one ask for the same, which is nothing.
import { scriptIn } from './testee-values.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * `effects`: their requests, each with its `script` where its payload is one, and in how many milliseconds it is due ·
 * `broadcast`, with its script · `pipe` · `forward`.
 */
export function observeWorkflow(workflow: unknown, now = new Date()): Record<string, unknown> {
  const { effects, broadcast, ...routes } = (workflow ?? {}) as { effects?: Json[]; broadcast?: Json };
  return {
    effects: (effects ?? []).map((effect) => effectOf((effect['request'] ?? {}) as Json, now)),
    ...(broadcast ? { broadcast: { ...broadcast, ...scriptOf(broadcast) } } : {}),
    ...routes,
  };
}

function effectOf(request: Json, now: Date): Json {
  return { ...request, ...scriptOf(request), ...scheduledIn(request, now) };
}

function scriptOf({ value }: Json): Json {
  const script = scriptIn(value);
  return script ? { script } : {};
}

/** In how many milliseconds from now an invocation is to run. */
export function scheduledIn({ scheduledTo }: Json, now: Date): { scheduledInMs?: number } {
  return scheduledTo === undefined ? {} : { scheduledInMs: Number(scheduledTo) - now.getTime() };
}
