// Wrong proxies of chapter 12: what subscribers do to the caller and to each other, and where the broadcast stands.
import { EventEmitter, once } from 'node:events';
import { callbackAnswers, isInvoke, isRegistration, type Decoded } from '../alter.js';
import type { ActorInvocationResponse } from '@spawn-conformance/proto';
import type { Meddler } from '../go-between.js';
import { bare, callbackIn, hostAnswerIn, isUsable, nothingDone, registeredIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { callbackKey, invocationKey, isDelivery, routeIn, whereEmitted } from '../workflows.js';

type Effects = NonNullable<NonNullable<Decoded<typeof ActorInvocationResponse>['workflow']>['effects']>;

/** Answers whoever published when a subscriber has answered. */
function waitsForSubscribers(): { front: Meddler; back: Meddler } {
  const taken = new EventEmitter().setMaxListeners(0);
  const published = new Map<string, Promise<unknown>>();
  return {
    async front(request, forward) {
      const answer = await forward(request);
      if (isInvoke(request)) await published.get(invocationKey(request));
      return answer;
    },
    async back(request, forward) {
      const answer = await forward(request);
      const { actor, caller } = callbackIn(request);
      if (isDelivery(request)) taken.emit(caller?.name ?? '');
      if (hostAnswerIn(answer).workflow?.broadcast)
        published.set(callbackKey(request), once(taken, actor?.name ?? ''));
      return answer;
    },
  };
}

function failsWhereNobodyListens(): { front: Meddler; back: Meddler } {
  const topics = new Set<string>();
  const edges = whereEmitted(
    (workflow) => Boolean(workflow?.broadcast && !topics.has(workflow.broadcast.channelGroup ?? '')),
    () => bare(500),
  );
  return {
    ...edges,
    front(request, forward) {
      const channels = isRegistration(request)
        ? registeredIn(request).flatMap(({ metadata }) => metadata?.channelGroup ?? [])
        : [];
      for (const { topic } of channels) topics.add(topic ?? '');
      return edges.front(request, forward);
    },
  };
}

/** Once a subscriber has failed, nobody gets what that actor publishes any more. */
function losesSubscriptions(): Meddler {
  const lost = new Set<string>();
  return async (request, forward) => {
    const caller = callbackIn(request).caller?.name ?? '';
    if (isDelivery(request) && lost.has(caller)) return nothingDone();
    const answer = await forward(request);
    if (isDelivery(request) && !isUsable(answer)) lost.add(caller);
    return answer;
  };
}

/** Starts the side effects of an answer when the target of its route has answered. */
function startsEffectsLast(): Meddler {
  const kept = new Map<string, Effects>();
  return callbackAnswers((message, { request }) => {
    const { workflow } = message;
    const route = routeIn(workflow);
    if (workflow && route) {
      kept.set(`${route.actor ?? ''} ${route.actionName ?? ''}`, workflow.effects ?? []);
      workflow.effects = [];
      return;
    }
    const late = kept.get(callbackKey(request));
    if (late) message.workflow = { ...workflow, effects: late };
  });
}

export const channelHarmMutants: readonly ProxyMutant[] = [
  {
    id: 'waits-for-subscribers',
    breaks: 'CHN-13',
    intent: 'answers whoever published when a subscriber has answered',
    observed: 'hung.outcome: expected ok, got "silent"',
    both: waitsForSubscribers,
  },
  {
    id: 'fails-where-nobody-listens',
    breaks: 'CHN-14',
    intent: 'answers with an error where nobody subscribed to what was published',
    observed: 'alone.outcome: expected ok, got "refused"',
    both: failsWhereNobodyListens,
  },
  {
    id: 'loses-subscriptions',
    breaks: 'CHN-15',
    intent: 'sends no broadcasts any more once a subscriber has failed',
    observed: 'second.body.value: expected .*, got nothing',
    back: losesSubscriptions,
  },
  {
    id: 'starts-effects-last',
    breaks: 'CHN-17',
    intent: 'starts side effects when the broadcast and the route are through',
    observed: 'calls\\[1\\].body.actionName: expected one, got "three"',
    back: startsEffectsLast,
  },
];
