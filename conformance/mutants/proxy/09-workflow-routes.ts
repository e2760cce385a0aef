// Wrong proxies of chapter 9: pipes, forwards and whoever answers in the end.
import { copyAny, type Any } from '@spawn-conformance/proto';
import { invokeAnswers, isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { calledActor, hostAnswerIn, invokedActor } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import {
  asyncWorkflows,
  callbackKey,
  causedCallbacks,
  invocationKey,
  routeIn,
  withoutRoute,
  workflows,
} from '../workflows.js';

/** Answers with the payload of the source, whatever the target answered. */
function answersForTheTarget(): { front: Meddler; back: Meddler } {
  const answered = new Map<string, Any | undefined>();
  return {
    front: invokeAnswers((message, { request }) => {
      const key = invocationKey(request);
      const value = answered.get(key);
      if (value) message.value = copyAny(value);
    }),
    async back(request, forward) {
      const answer = await forward(request);
      const { workflow, value } = hostAnswerIn(answer);
      if (routeIn(workflow)) answered.set(callbackKey(request), value ?? undefined);
      return answer;
    },
  };
}

/** Follows one route, and none of its target's. */
function knowsNoChains(): Meddler {
  const targets = new Set<string>();
  return workflows((workflow, request) => {
    const route = routeIn(workflow);
    if (targets.has(callbackKey(request))) withoutRoute(workflow);
    else if (route) targets.add(`${route.actor ?? ''} ${route.actionName ?? ''}`);
  });
}

/** Runs an invocation of an actor when its earlier ones have been answered. */
function oneAfterTheOther(): Meddler {
  const last = new Map<string, Promise<unknown>>();
  return (request, forward) => {
    if (!isInvoke(request)) return forward(request);
    const actor = invokedActor(request);
    const answer = (last.get(actor) ?? Promise.resolve()).then(() => forward(request));
    last.set(
      actor,
      answer.catch(() => {
        // The next one is not to fail with this one.
      }),
    );
    return answer;
  };
}

const followed: readonly ProxyMutant[] = [
  {
    id: 'pipes-the-argument',
    breaks: 'WFL-16',
    intent: 'hands on what a piping action was asked',
    observed: 'taken.body.value: expected .*"alice .*, got .*"caller ',
    back: () =>
      workflows((workflow) => {
        if (!workflow.pipe) return;
        workflow.forward = workflow.pipe;
        delete workflow.pipe;
      }),
  },
  {
    id: 'forwards-the-result',
    breaks: 'WFL-17',
    intent: 'hands on what a forwarding action answered',
    observed: 'given.body.value: expected .*"caller .*, got .*"alice ',
    back: () =>
      workflows((workflow) => {
        if (!workflow.forward) return;
        workflow.pipe = workflow.forward;
        delete workflow.forward;
      }),
  },
  {
    id: 'answers-for-the-target',
    breaks: 'WFL-18',
    intent: 'answers the caller with the payload of the source',
    observed: 'piped.body.value: expected .*"bob .*, got .*"alice ',
    both: answersForTheTarget,
  },
  {
    id: 'knows-no-chains',
    breaks: 'WFL-19',
    intent: 'does not follow the route of a target',
    observed: 'answer.body.value: expected .*"c .*, got .*"b ',
    back: knowsNoChains,
  },
  {
    id: 'does-not-route-async-ones',
    breaks: 'WFL-20',
    intent: 'does not follow the route in the answer to an async invocation',
    observed: 'target.body.value: expected .*, got nothing',
    both: () => asyncWorkflows(withoutRoute),
  },
  {
    id: 'drops-the-metadata-of-routes',
    breaks: 'WFL-21',
    intent: 'invokes the target of a route without metadata',
    observed: 'taken.body.currentContext.metadata.trace: expected .*, got nothing',
    back: () =>
      causedCallbacks(({ currentContext }, { effect }) => {
        if (!effect && currentContext) currentContext.metadata = {};
      }),
  },
  {
    id: 'routes-for-the-caller',
    breaks: 'WFL-22',
    intent: 'names the caller of the source as caller of the target',
    observed: 'taken.body.caller.name: expected alice.*, got "carl',
    back: () =>
      causedCallbacks((message, { effect, emitter }) => {
        if (effect || !emitter.caller) return;
        message.caller = { ...message.caller, ...emitter.caller } as never;
      }),
  },
  {
    id: 'spawns-nobody-for-routes',
    breaks: 'WFL-23',
    intent: 'does not know the register_ref of a route',
    observed: 'answer.outcome: expected ok, got "refused"',
    back: () =>
      workflows((workflow) => {
        const route = routeIn(workflow);
        if (route) route.registerRef = '';
      }),
  },
  {
    id: 'ends-at-a-route-to-itself',
    breaks: 'WFL-24',
    intent: 'does not follow a route that leads to its source',
    observed: 'ends.length: expected 1, got 0',
    back: () =>
      workflows((workflow, request) => {
        if (routeIn(workflow)?.actor === calledActor(request)) withoutRoute(workflow);
      }),
  },
  {
    id: 'drops-async-routes-to-itself',
    breaks: 'WFL-25',
    intent: 'does not follow a route that leads to its source, for an async invocation',
    observed: 'asyncEnd.body.value: expected .*, got nothing',
    both: () =>
      asyncWorkflows((workflow, request) => {
        if (routeIn(workflow)?.actor === calledActor(request)) withoutRoute(workflow);
      }),
  },
  {
    id: 'keeps-whoever-has-routed',
    breaks: 'WFL-26',
    intent: 'serves the source of a route when its target has answered',
    observed: 'meanwhile.outcome: expected ok, got "silent"',
    front: oneAfterTheOther,
  },
];

export const workflowRouteMutants: readonly ProxyMutant[] = followed;
