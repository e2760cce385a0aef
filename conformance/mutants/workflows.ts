// What wrong proxies know of workflows: which callback a workflow caused, and what became of the invocation whose action
// answered with one. A callback and its invocation are told by actor and action.
import type {
  ActorInvocation,
  ActorInvocationResponse,
  Forward,
  InvocationRequest,
  Pipe,
  Workflow,
} from '@spawn-conformance/proto';
import { callbackAnswers, callbackRequests, isInvoke, type Decoded } from './alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from './go-between.js';
import { knownActors } from './known-actors.js';
import { callbackIn, hostAnswerIn, invocationIn, isInit } from './messages.js';

type HostAnswer = Decoded<typeof ActorInvocationResponse>;
type Emitted = NonNullable<HostAnswer['workflow']>;
/** The request of a side effect in a decoded answer. */
export type Effect = NonNullable<NonNullable<Emitted['effects']>[number]['request']>;
type Edges = { readonly front: Meddler; readonly back: Meddler };

/** Why the proxy sent a callback. */
interface Cause {
  readonly emitter: ActorInvocation;
  /** Absent: it is the target of a route. */
  readonly effect?: InvocationRequest;
}

const keyOf = (actor: string | null | undefined, action: string | null | undefined) =>
  `${actor ?? ''} ${action ?? ''}`;
export const effectKey = ({ actor, actionName }: InvocationRequest) => keyOf(actor?.id?.name, actionName);
export const callbackKey = (request: HttpRequest) => {
  const { actor, actionName } = callbackIn(request);
  return keyOf(actor?.name, actionName);
};
export const invocationKey = (request: HttpRequest) => effectKey(invocationIn(request));

export function routeIn(workflow: Workflow | null | undefined): Pipe | Forward | undefined {
  return workflow?.pipe ?? workflow?.forward ?? undefined;
}

export function effectsIn(workflow: Workflow | null | undefined): InvocationRequest[] {
  return (workflow?.effects ?? []).flatMap(({ request }) => (request ? [request] : []));
}

/** Whether a callback brings a broadcast: in the cases of chapter 12 the kit itself never names a caller. */
export function isDelivery(request: HttpRequest): boolean {
  const { caller, actionName } = callbackIn(request);
  return Boolean(caller?.name) && !isInit(actionName);
}

/** Alters the workflows in the answers of the host. */
export function workflows(
  change: (workflow: Emitted, request: HttpRequest, answer: HostAnswer) => void,
): Meddler {
  return callbackAnswers((message, { request }) => {
    if (message.workflow) change(message.workflow, request, message);
  });
}

export function withoutRoute(workflow: Emitted): void {
  delete workflow.pipe;
  delete workflow.forward;
}

/** Alters the callbacks that workflows cause. */
export function causedCallbacks(
  change: (message: Decoded<typeof ActorInvocation>, cause: Cause) => void,
): Meddler {
  const causes = new Map<string, Cause>();
  const altered = callbackRequests((message, { request }) => {
    const cause = causes.get(callbackKey(request));
    if (cause) change(message, cause);
  });
  return (request, forward) =>
    altered(request, async (one) => {
      const answer = await forward(one);
      const { workflow } = hostAnswerIn(answer);
      const emitter = callbackIn(request);
      for (const effect of effectsIn(workflow)) causes.set(effectKey(effect), { emitter, effect });
      const route = routeIn(workflow);
      if (route) causes.set(keyOf(route.actor, route.actionName), { emitter });
      return answer;
    });
}

/** Meddles with the answers of invocations whose action answered with such a workflow. */
export function whereEmitted(
  fits: (workflow: Workflow | null | undefined) => boolean,
  change: (answer: HttpAnswer, request: HttpRequest) => HttpAnswer | 'silence' | Promise<HttpAnswer>,
): Edges {
  const emitters = new Set<string>();
  return {
    async front(request, forward) {
      const answer = await forward(request);
      const isMeant = isInvoke(request) && emitters.has(invocationKey(request));
      return isMeant ? change(answer, request) : answer;
    },
    async back(request, forward) {
      const answer = await forward(request);
      if (fits(hostAnswerIn(answer).workflow)) emitters.add(callbackKey(request));
      return answer;
    },
  };
}

/** Notes who is registered; hands everything through. */
export function registeredNames(): { front: Meddler; has: (effect: InvocationRequest) => boolean } {
  const known = knownActors(() => true);
  return {
    front(request, forward) {
      known.note(request);
      return forward(request);
    },
    has: ({ actor }) => known.has(actor?.id?.name ?? ''),
  };
}

/** Alters the workflows that answer async invocations. */
export function asyncWorkflows(change: (workflow: Emitted, request: HttpRequest) => void): Edges {
  const asked = new Set<string>();
  return {
    front(request, forward) {
      if (isInvoke(request) && invocationIn(request).async) asked.add(invocationKey(request));
      return forward(request);
    },
    back: workflows((workflow, request) => {
      if (asked.has(callbackKey(request))) change(workflow, request);
    }),
  };
}
