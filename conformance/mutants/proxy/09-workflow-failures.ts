// Wrong proxies of chapter 9: what goes wrong on a route, and workflows that are not to be carried out.
import { callbackAnswers, callbackRequests, invokeRequests, isInvoke, type Decoded } from '../alter.js';
import type { ActorInvocationResponse, Workflow } from '@spawn-conformance/proto';
import type { HttpAnswer, Meddler } from '../go-between.js';
import { acknowledged, bare, callbackIn, hostAnswerIn, invokedActor, isInitCall } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { withoutState } from '../actor-memory.js';
import { callbackKey, invocationKey, routeIn, whereEmitted, withoutRoute, workflows } from '../workflows.js';

const isRouted = (workflow: Workflow | null | undefined) => routeIn(workflow) !== undefined;

/** Side effects in a decoded answer. */
type Effects = NonNullable<NonNullable<Decoded<typeof ActorInvocationResponse>['workflow']>['effects']>;

/** Answers of routed invocations that have one status are taken for another answer. */
function routedAnswers(status: number, instead: (answer: HttpAnswer) => HttpAnswer) {
  return whereEmitted(isRouted, (answer) => (answer.status === status ? instead(answer) : answer));
}

/** Serves an actor no more once an invocation of it went round in a circle. */
function givesUpCircles(): { front: Meddler; back: Meddler } {
  const givenUp = new Set<string>();
  const edges = whereEmitted(isRouted, (answer, request) => {
    if (answer.status === 502) givenUp.add(invokedActor(request));
    return answer;
  });
  return {
    ...edges,
    front: (request, forward) =>
      isInvoke(request) && givenUp.has(invokedActor(request))
        ? Promise.resolve(bare(500))
        : edges.front(request, forward),
  };
}

function runsTheSourceAgain(): { front: Meddler; back: Meddler } {
  const sources = new Set<string>();
  return {
    async front(request, forward) {
      const answer = await forward(request);
      const isAgain = isInvoke(request) && answer.status >= 300 && sources.has(invocationKey(request));
      return isAgain ? forward(request) : answer;
    },
    async back(request, forward) {
      const answer = await forward(request);
      if (isRouted(hostAnswerIn(answer).workflow)) sources.add(callbackKey(request));
      return answer;
    },
  };
}

/** Loses the state of an actor whose route failed. */
function forgetsTheSource(): { front: Meddler; back: Meddler } {
  const failed = new Set<string>();
  const edges = whereEmitted(isRouted, (answer, request) => {
    if (answer.status >= 300) failed.add(invokedActor(request));
    return answer;
  });
  const forgets = callbackRequests(({ actor, currentContext }) => {
    if (currentContext && failed.has(actor?.name ?? '')) withoutState(currentContext);
  });
  return {
    ...edges,
    back: (request, forward) => forgets(request, (one) => edges.back(one, forward) as Promise<HttpAnswer>),
  };
}

/** Adds the side effects of an init answer to the actor's next answer, so that they run. */
function runsTheWorkflowOfInit(): Meddler {
  const kept = new Map<string, Effects>();
  return callbackAnswers((message, { request }) => {
    const actor = callbackIn(request).actor?.name ?? '';
    if (isInitCall(request)) kept.set(actor, message.workflow?.effects ?? []);
    else {
      const effects = [...(message.workflow?.effects ?? []), ...(kept.get(actor) ?? [])];
      message.workflow = { ...message.workflow, effects };
      kept.delete(actor);
    }
  });
}

const circles: readonly ProxyMutant[] = [
  {
    id: 'goes-round-for-ever',
    breaks: 'WFL-27',
    intent: 'follows routes as long as there are any',
    observed: 'circle: expected one of .*, got .*"outcome":"ok"',
    env: { PROXY_ROUTES_MAX: '10000' },
  },
  {
    id: 'gives-up-the-actors-of-a-circle',
    breaks: 'WFL-28',
    intent: 'serves an actor no more once an invocation of it went round in a circle',
    observed: 'alice.outcome: expected ok, got "refused"',
    both: givesUpCircles,
  },
];

const errors: readonly ProxyMutant[] = [
  {
    id: 'excuses-routes-to-nobody',
    breaks: 'WFL-29',
    intent: 'answers OK where a route names somebody unknown',
    observed: 'toNobody: expected one of .*, got .*"outcome":"ok"',
    both: () => routedAnswers(404, acknowledged),
  },
  {
    id: 'excuses-failing-targets',
    breaks: 'WFL-30',
    intent: 'answers OK where the callback of the target failed',
    observed: 'toBroken: expected one of .*, got .*"outcome":"ok"',
    both: () => routedAnswers(502, acknowledged),
  },
  {
    id: 'answers-500-for-failed-routes',
    breaks: 'WFL-31',
    intent: 'answers 500 where the target of a route is unknown',
    observed: 'toNobody.status: expected .*, got 500',
    both: () => routedAnswers(404, (answer) => ({ ...answer, status: 500 })),
  },
  {
    id: 'runs-the-source-again',
    breaks: 'WFL-32',
    intent: 'runs a routing action again when its route has failed',
    observed: '^calls: expected .*, got \\[\\{"method":"POST"',
    both: runsTheSourceAgain,
  },
  {
    id: 'forgets-the-state-of-the-source',
    breaks: 'WFL-33',
    intent: 'loses the new state of an answer whose route failed',
    observed: 'look.body.value: expected .*"new .*, got \\{"type_url":.*State"\\}$',
    both: forgetsTheSource,
  },
  {
    id: 'never-answers-for-an-unknown-parent',
    breaks: 'WFL-34',
    intent: 'does not answer where the register_ref of a route names nobody',
    observed: 'orphan: expected one of .*, got .*"outcome":"silent"',
    both: () =>
      whereEmitted(
        (workflow) => Boolean(routeIn(workflow)?.registerRef),
        (answer) => (answer.status < 300 ? answer : 'silence'),
      ),
  },
  {
    id: 'takes-a-route-without-a-name-for-none',
    breaks: 'WFL-37',
    intent: 'answers with the payload of the source where a route names no actor',
    observed: 'toNameless: expected one of .*, got .*"outcome":"ok"',
    back: () =>
      workflows((workflow) => {
        if (!routeIn(workflow)?.actor) withoutRoute(workflow);
      }),
  },
  {
    id: 'ignores-the-budget-of-routes',
    breaks: 'WFL-38',
    intent: 'waits for the target of a route as long as it takes',
    observed: 'hurried: expected one of .*, got .*"outcome":"silent"',
    front: () =>
      invokeRequests((message) => {
        delete message.metadata?.['request-timeout'];
      }),
  },
];

const nothing: readonly ProxyMutant[] = [
  {
    id: 'carries-out-workflows-of-failures',
    breaks: 'WFL-35',
    intent: 'does not look at the status of the host where its answer has a workflow',
    observed: 'notes: expected not .*"bad .*, got \\[\\{"method":"POST"',
    back: () => async (request, forward) => {
      const answer = await forward(request);
      return hostAnswerIn(answer).workflow ? { ...answer, status: 200 } : answer;
    },
  },
  {
    id: 'carries-out-the-workflow-of-init',
    breaks: 'WFL-36',
    intent: 'runs the side effects in the answer to an init call',
    observed: 'notes: expected not .*"init .*, got \\[\\{"method":"POST"',
    back: runsTheWorkflowOfInit,
  },
];

export const workflowFailureMutants: readonly ProxyMutant[] = [...circles, ...errors, ...nothing];
