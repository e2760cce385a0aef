// The callback, the proxy's half: an actor's context → ActorInvocation, and what the host answered applied. Always
// holds: nothing of a failed callback is applied (CBK-19, CBK-20).
import {
  ActorInvocation,
  ActorInvocationResponse,
  RequestStatus,
  unpack,
  type InvocationRequest,
} from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import { requestTimeoutKey } from '../invocation-metadata.js';
import type { MemoryActor } from './memory-actor.js';
import type { Course } from './memory.js';
import { Refusal } from './refusal.js';

const defaultBudgetMs = 60_000; // of an invocation that names none (INV-31)

/** The course of an invocation that nobody has handed on yet. */
export function beginningOf(request: InvocationRequest): Course {
  return { routed: 0, untilMs: performance.now() + budgetMsOf(request) };
}

function budgetMsOf({ metadata }: InvocationRequest): number {
  return Number(metadata?.[requestTimeoutKey] ?? defaultBudgetMs);
}

/** Runs one action and keeps what it leaves. @throws Refusal 502, 503, 504 */
export async function runCallback(
  host: AnswerCallback,
  actor: MemoryActor,
  request: InvocationRequest,
  untilMs: number,
): Promise<ActorInvocationResponse> {
  const body = ActorInvocation.encode(invocationOf(actor, request));
  const late = new Refusal(504, `the user function gave no answer within ${budgetMsOf(request)} ms`);
  const { status, body: answer } = await before(untilMs, late, (signal) => host(body, signal));
  const response = ActorInvocationResponse.decode(answer);
  if (status === 503) throw new Refusal(503, reasonIn(response));
  if (status !== 200 || !response.updatedContext) {
    throw new Refusal(502, `the user function answered HTTP ${status}: ${reasonIn(response)}`);
  }
  actor.update(response.updatedContext);
  return response;
}

function invocationOf(actor: MemoryActor, request: InvocationRequest): ActorInvocation {
  const { id: self, state, tags } = actor;
  const caller = request.caller ? { caller: request.caller } : {};
  return {
    actor: self,
    actionName: request.actionName,
    currentContext: { self, ...caller, metadata: request.metadata, tags, ...(state ? { state } : {}) },
    ...(request.value ? { value: request.value } : {}),
    ...(request.noop ? { noop: request.noop } : {}),
    ...caller,
  };
}

/** What the SDK says with a refused callback. */
function reasonIn({ value }: ActorInvocationResponse): string {
  try {
    return unpack(value ?? {}, RequestStatus).message;
  } catch {
    return 'no reason given'; // another SDK's answer: the status says enough
  }
}

/** Not even begun when it is too late. @throws `late` */
async function before<T>(
  untilMs: number,
  late: Refusal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const leftMs = untilMs - performance.now();
  if (leftMs <= 0) throw late;
  const hangUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      hangUp.abort(new Error('the proxy hung up'));
      reject(late);
    }, leftMs);
  });
  return Promise.race([run(hangUp.signal), timeIsUp]).finally(() => clearTimeout(timer));
}

/** Runs the init action, once, before any other (LIF-1). */
export async function initialize(host: AnswerCallback, actor: MemoryActor): Promise<void> {
  if (actor.isInitialized) return;
  actor.isInitialized = true;
  const actionName = actor.actionAmong(['init', 'Init', 'setup', 'Setup']);
  if (actionName === undefined) return;
  const { name, system } = actor.id;
  const request = { actionName, noop: {}, caller: { name, system } };
  const init = runCallback(host, actor, request, beginningOf(request).untilMs);
  await init.catch(() => undefined); // the actor serves all the same; the program's onEvent has heard of it
}
