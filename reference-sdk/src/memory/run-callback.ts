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
import { Refusal } from './refusal.js';

const budgetMs = 60_000; // of an invocation that names none (INV-31)

/** Runs one action and keeps what it leaves. @throws Refusal 502, 503, 504 */
export async function runCallback(
  host: AnswerCallback,
  actor: MemoryActor,
  request: InvocationRequest,
): Promise<ActorInvocationResponse> {
  const body = ActorInvocation.encode(invocationOf(actor, request));
  const deadlineMs = Number(request.metadata?.[requestTimeoutKey] ?? budgetMs);
  const { status, body: answer } = await withinMs(deadlineMs, (signal) => host(body, signal));
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

async function withinMs<T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const hangUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      hangUp.abort(new Error('the proxy hung up'));
      reject(new Refusal(504, `the user function gave no answer within ${ms} ms`));
    }, ms);
  });
  return Promise.race([run(hangUp.signal), late]).finally(() => clearTimeout(timer));
}

/** Runs the init action, once, before any other (LIF-1). */
export async function initialize(host: AnswerCallback, actor: MemoryActor): Promise<void> {
  if (actor.isInitialized) return;
  actor.isInitialized = true;
  const actionName = actor.actionAmong(['init', 'Init', 'setup', 'Setup']);
  if (actionName === undefined) return;
  const { name, system } = actor.id;
  const init = runCallback(host, actor, { actionName, noop: {}, caller: { name, system } });
  await init.catch(() => undefined); // the actor serves all the same; the program's onEvent has heard of it
}
