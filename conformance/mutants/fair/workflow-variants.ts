// Correct proxies that carry out workflows and broadcasts in their own way: in another order, some time later, and with
// the gaps that deployed proxies have, none of which breaks a duty.
import type { HttpRequest, Meddler } from '../go-between.js';
import {
  calledActor,
  callbackIn,
  hostAnswerIn,
  invokedActor,
  nothingDone,
  registeredIn,
} from '../messages.js';
import { callbackRequests, invokeAnswers, isInvoke, isRegistration, registrationRequests } from '../alter.js';
import { asyncWorkflows, isDelivery, routeIn, withoutRoute, workflows } from '../workflows.js';

type Edges = { readonly front: Meddler; readonly back: Meddler };

/** One meddler in front of another: the first sees the request first, and the answer last. */
function chained(...meddlers: readonly Meddler[]): Meddler {
  const [first, ...others] = meddlers;
  if (!first) return (request, forward) => forward(request);
  if (others.length === 0) return first;
  const rest = chained(...others);
  return (request, forward) =>
    first(request, async (one) => {
      const answer = await rest(one, forward);
      if (typeof answer === 'string') throw new Error(`none of these may ${answer}`);
      return answer;
    });
}

/** Knows which callbacks bring a broadcast: by the subscriptions that were registered. */
function deliveries(): { note: (request: HttpRequest) => void; is: (request: HttpRequest) => boolean } {
  const subscribed = new Set<string>();
  return {
    note(request) {
      if (!isRegistration(request)) return;
      for (const { id, metadata } of registeredIn(request))
        for (const { action } of metadata?.channelGroup ?? [])
          subscribed.add(`${id?.name ?? ''} ${action || 'receive'}`);
    },
    is(request) {
      const { actor, actionName } = callbackIn(request);
      const names = [actor?.name, actor?.parent];
      return isDelivery(request) && names.some((name) => subscribed.has(`${name ?? ''} ${actionName ?? ''}`));
    },
  };
}

/** Subscribes an actor when somebody invokes it, and sends no metadata with what comes. */
function subscribesWhenInvoked(): Edges {
  const invoked = new Set<string>();
  const known = deliveries();
  const withoutMetadata = callbackRequests(({ currentContext }, { request }) => {
    if (currentContext && known.is(request)) currentContext.metadata = {};
  });
  return {
    front(request, forward) {
      known.note(request);
      if (isInvoke(request)) invoked.add(invokedActor(request));
      return forward(request);
    },
    back: (request, forward) =>
      known.is(request) && !invoked.has(calledActor(request))
        ? Promise.resolve(nothingDone())
        : withoutMetadata(request, forward),
  };
}

/** One channel for each action: the first. */
const firstChannels: Meddler = registrationRequests((message) => {
  for (const { metadata } of Object.values(message.actorSystem?.registry?.actors ?? {})) {
    const all = metadata?.channelGroup ?? [];
    const isFirst = (action: unknown, at: number) => all.findIndex((one) => one.action === action) === at;
    if (metadata) metadata.channelGroup = all.filter(({ action }, at) => isFirst(action, at));
  }
});

/** The last effect first, and those without a system not at all. */
const ownOrder: Meddler = workflows((workflow) => {
  const addressed = (workflow.effects ?? []).filter((one) => one.request?.system?.name);
  workflow.effects = addressed.reverse();
});

const looksAtNoStatus: Meddler = async (request, forward) => {
  const answer = await forward(request);
  return hostAnswerIn(answer).workflow && answer.status === 500 ? { ...answer, status: 200 } : answer;
};

/** What is said to people differs from one refusal to the next. */
function numberedRefusals(): Meddler {
  let refused = 0;
  return invokeAnswers(({ status }, { answer }) => {
    if (!status || (answer?.status ?? 0) < 400) return;
    refused += 1;
    status.message = `${status.message ?? ''} (refusal ${refused})`;
  });
}

/** As deployed proxies do it. */
export function looseWorkflows(): Edges {
  const subscribing = subscribesWhenInvoked();
  const noAsyncSelf = asyncWorkflows((workflow, request) => {
    if (routeIn(workflow)?.actor === calledActor(request)) withoutRoute(workflow);
  });
  return {
    front: chained(subscribing.front, noAsyncSelf.front, firstChannels, numberedRefusals()),
    back: chained(subscribing.back, noAsyncSelf.back, ownOrder, looksAtNoStatus),
  };
}

/** Every request and every callback takes some time. */
export function slow(byMs: number): Edges {
  const late: Meddler = async (request, forward) => {
    await new Promise((resolve) => setTimeout(resolve, byMs));
    return forward(request);
  };
  return { front: late, back: late };
}
