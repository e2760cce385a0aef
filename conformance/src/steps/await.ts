// await: waits for something that the subject sends, for an answer that runs in the background, or for a callback
// that the subject gives up. What does not come by the deadline is an absent observation; a check says what that means.
import type { Call, CallFilter } from '../peers/calls.js';
import { observed, type World } from '../world.js';
import { atNode, closed, text } from './schemas.js';
import type { Verb } from './verb.js';

interface AwaitStep {
  readonly call?: CallQuery;
  readonly answer?: string;
  readonly gone?: CallQuery;
  /** A scheduled invocation, by the name of its answer. */
  readonly due?: string;
  readonly as?: string;
  readonly nth?: number;
  readonly withinMs?: number;
}

/** Which calls of the subject are meant. */
export interface CallQuery {
  /** `callback` unless said. */
  readonly endpoint?: string;
  readonly actor?: string;
  readonly action?: string;
  /** The user function that it came to, among several. */
  readonly host?: string;
  /** Only calls that came after what is observed under this name. */
  readonly after?: string;
}

export const callQuery = closed({ endpoint: text, actor: text, action: text, host: atNode, after: text });

export const awaitStep: Verb = {
  name: 'await',
  roles: ['proxy', 'sdk'],
  summary:
    'Waits for the nth call from the subject, for a background answer, until the subject closes the connection of an unanswered call (`gone`), or until the time of a scheduled invocation has come (`due`).',
  example: `await: { call: { actor: $alice, action: echo }, as: callback }`,
  schema: closed({
    call: callQuery,
    answer: text,
    gone: callQuery,
    due: text,
    as: text,
    nth: { type: 'integer', minimum: 1 },
    withinMs: { type: 'integer', minimum: 1 },
  }),
  async run(step, world) {
    const spec = step['await'] as AwaitStep;
    if (spec.answer !== undefined) await observed(world, spec.answer);
    if (spec.due !== undefined) await untilDue(await observed(world, spec.due), world);
    const query = spec.call ?? spec.gone;
    if (query === undefined) return;
    const { answerMs, scale } = world.deadlines;
    const deadlineMs = spec.withinMs === undefined ? answerMs : spec.withinMs * scale;
    const call = await world.calls.nth(await fits(query, world), spec.nth ?? 1, deadlineMs);
    if (!call && spec.as === undefined) world.blockedBy ??= `set-up: ${JSON.stringify(query)} did not come`;
    const seen =
      spec.gone && call ? { gone: await isGivenUp(call, world.deadlines.answerMs) } : call?.observation;
    if (spec.as !== undefined) world.seen.set(spec.as, seen);
  },
};

/** Waits for the time that the case itself has set. */
async function untilDue(answer: unknown, { log }: World): Promise<void> {
  const { request = 0 } = (answer ?? {}) as { request?: number };
  const { scheduledTo = 0 } = (log.events[request - 1]?.decoded ?? {}) as { scheduledTo?: string | number };
  const leftMs = Number(scheduledTo) - Date.now();
  if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
}

/** Whether the connection of a call closes before it is answered, by the deadline. */
async function isGivenUp(call: Call, deadlineMs: number): Promise<boolean> {
  const { gone } = call;
  if (gone && !gone.aborted) {
    const timer = AbortSignal.timeout(deadlineMs);
    await new Promise((resolve) => AbortSignal.any([gone, timer]).addEventListener('abort', resolve));
  }
  return gone?.aborted === true && call.answered === 0;
}

export async function fits(query: CallQuery, world: World): Promise<CallFilter> {
  const after = query.after === undefined ? undefined : await observed(world, query.after);
  const { event: afterEvent = 0 } = (after ?? {}) as { event?: number };
  return (call) => {
    if (call.event <= afterEvent) return false;
    const body = (call.observation['body'] ?? {}) as {
      actor?: { name?: string; id?: { name?: string } };
      actionName?: string;
    };
    if (call.endpoint !== (query.endpoint ?? 'callback')) return false;
    if (query.host !== undefined && call.observation['host'] !== query.host) return false;
    if (query.actor !== undefined && (body.actor?.id?.name ?? body.actor?.name) !== query.actor) return false;
    return query.action === undefined || body.actionName === query.action;
  };
}

/** collect: what has come so far. Use it after an event that proves that nothing more is under way. */
export const collect: Verb = {
  name: 'collect',
  roles: ['proxy', 'sdk'],
  summary: 'Keeps the list of the calls that have come so far.',
  example: `collect: { calls: { actor: $alice }, as: callbacks }`,
  schema: closed({ calls: callQuery, as: text }, ['calls', 'as']),
  async run(step, world) {
    const spec = step['collect'] as { calls: CallQuery; as: string };
    const fitting = await fits(spec.calls, world);
    world.seen.set(
      spec.as,
      world.calls.all.filter(fitting).map((call) => call.observation),
    );
  },
};
