// Wrong proxies of chapter 12: who gets what is published, and as what. What subscribers do to others is in
// 12-channels-harm.ts.
import { callbackRequests, isInvoke, registrationRequests } from '../alter.js';
import type { HttpRequest, Meddler } from '../go-between.js';
import { calledActor, callbackIn, invokedActor, nothingDone } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import type { RegisteredActor } from '../refuse.js';
import { isDelivery, workflows } from '../workflows.js';

type Subscription = NonNullable<NonNullable<RegisteredActor['metadata']>['channelGroup']>[number];

/** Deliveries of broadcasts that fit never reach the host. */
function swallowsDeliveries(fits: (request: HttpRequest) => boolean): Meddler {
  return (request, forward) =>
    isDelivery(request) && fits(request) ? Promise.resolve(nothingDone()) : forward(request);
}

/** Alters what actors subscribe to. */
function subscriptions(change: (all: Subscription[], actor: string) => Subscription[]): Meddler {
  return registrationRequests((message) => {
    for (const { id, metadata } of Object.values(message.actorSystem?.registry?.actors ?? {})) {
      if (metadata) metadata.channelGroup = change(metadata.channelGroup ?? [], id?.name ?? '');
    }
  });
}

function firstOf(key: (one: Subscription) => string) {
  return (all: Subscription[]) =>
    all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}

/** Knows one channel, on which everybody speaks to everybody. */
function knowsOneChannel(): { front: Meddler; back: Meddler } {
  return {
    front: registrationRequests((message) => {
      for (const actor of Object.values(message.actorSystem?.registry?.actors ?? {})) {
        for (const one of actor.metadata?.channelGroup ?? []) one.topic = 'all';
      }
    }),
    back: workflows(({ broadcast }) => {
      if (broadcast) broadcast.channelGroup = 'all';
    }),
  };
}

/** Knows a subscriber when somebody has invoked it. */
function needsInvokedSubscribers(): { front: Meddler; back: Meddler } {
  const invoked = new Set<string>();
  return {
    front(request, forward) {
      if (isInvoke(request)) invoked.add(invokedActor(request));
      return forward(request);
    },
    back: swallowsDeliveries((request) => !invoked.has(calledActor(request))),
  };
}

/** Sends every second delivery before the first. */
function swapsDeliveries(): Meddler {
  let kept: HttpRequest | undefined;
  return async (request, forward) => {
    if (!isDelivery(request)) return forward(request);
    const { gone: _gone, ...earlier } = kept ?? request;
    kept = kept ? undefined : request;
    if (kept) return nothingDone();
    const answer = await forward(request);
    await forward(earlier);
    return answer;
  };
}

const delivered: readonly ProxyMutant[] = [
  {
    id: 'drops-broadcasts',
    breaks: 'CHN-1',
    intent: 'publishes nothing',
    observed: 'bob.body.value: expected .*, got nothing',
    back: () =>
      workflows((workflow) => {
        delete workflow.broadcast;
      }),
  },
  {
    id: 'tells-active-subscribers-only',
    breaks: 'CHN-2',
    intent: 'sends broadcasts to actors that somebody has invoked',
    observed: 'asleep.body.value: expected .*, got nothing',
    both: needsInvokedSubscribers,
  },
  {
    id: 'drops-the-noop-of-broadcasts',
    breaks: 'CHN-3',
    intent: 'sends the payload of a broadcast unset where it was noop',
    observed: 'noop.body.noop: expected something, got nothing',
    back: () =>
      workflows(({ broadcast }) => {
        delete broadcast?.noop;
      }),
  },
  {
    id: 'knows-the-default-action-only',
    breaks: 'CHN-4',
    intent: 'invokes `receive`, whatever action a subscription names',
    observed: 'bob.body.actionName: expected value, got "receive"',
    front: () => subscriptions((all) => all.map(({ topic }) => ({ topic: topic ?? '' }))),
  },
  {
    id: 'knows-no-default-action',
    breaks: 'CHN-5',
    intent: 'ignores subscriptions that name no action',
    observed: 'carl.body.actionName: expected receive, got nothing',
    front: () => subscriptions((all) => all.filter(({ action }) => action)),
  },
  {
    id: 'delivers-twice',
    breaks: 'CHN-6',
    intent: 'sends every broadcast to each subscriber twice',
    observed: 'calls.length: expected at most 4, got [5-8]',
    back: () => async (request, forward) => {
      if (isDelivery(request)) await forward(request);
      return forward(request);
    },
  },
  {
    id: 'knows-one-channel',
    breaks: 'CHN-7',
    intent: 'sends every broadcast to whoever subscribed to anything',
    observed: 'doraCalls: expected .*, got \\[\\{"method":"POST"',
    both: knowsOneChannel,
  },
  {
    id: 'leaves-out-the-sender',
    breaks: 'CHN-8',
    intent: 'does not send a broadcast to the emitting actor',
    observed: 'own.body.value: expected .*, got nothing',
    back: () => swallowsDeliveries((request) => callbackIn(request).caller?.name === calledActor(request)),
  },
  {
    id: 'knows-one-channel-for-each-action',
    breaks: 'CHN-9',
    intent: 'keeps the first of several channels with the same action',
    observed: 'calls: expected containing .*, got \\[\\{"method":"POST"',
    front: () => subscriptions(firstOf(({ action }) => action ?? '')),
  },
  {
    id: 'knows-one-action-for-each-channel',
    breaks: 'CHN-10',
    intent: 'keeps the first of several actions for the same channel',
    observed: 'two.body.value: expected .*, got nothing',
    front: () => subscriptions(firstOf(({ topic }) => topic ?? '')),
  },
  {
    id: 'publishes-for-nobody',
    breaks: 'CHN-11',
    intent: 'names no caller with a broadcast',
    observed: 'bob.body.caller.name: expected .*, got nothing',
    back: () =>
      callbackRequests((message, { request }) => {
        if (isDelivery(request)) delete message.caller;
      }),
  },
  {
    id: 'drops-the-metadata-of-broadcasts',
    breaks: 'CHN-12',
    intent: 'sends broadcasts without metadata',
    observed: 'bob.body.currentContext.metadata.trace: expected .*, got nothing',
    back: () =>
      callbackRequests((message, { request }) => {
        if (isDelivery(request) && message.currentContext) message.currentContext.metadata = {};
      }),
  },
  {
    id: 'leaves-out-instances',
    breaks: 'CHN-16',
    intent: 'sends broadcasts to actors that were registered only',
    observed: 'rex.body.actor.name: expected .*, got nothing',
    back: () => swallowsDeliveries((request) => Boolean(callbackIn(request).actor?.parent)),
  },
  {
    id: 'swaps-deliveries',
    breaks: 'CHN-18',
    intent: 'sends every second broadcast before its predecessor',
    observed: '^calls: expected one of .*, got \\[\\{"method":"POST"',
    back: swapsDeliveries,
  },
  {
    id: 'remembers-old-subscriptions',
    breaks: 'CHN-19',
    intent: 'adds the subscriptions of a registration to those that were there',
    observed: '^calls: expected .*, got \\[\\{"method":"POST"',
    front: () => {
      const known = new Map<string, Subscription[]>();
      return subscriptions((all, actor) => {
        const both = [...(known.get(actor) ?? []), ...all];
        known.set(actor, both);
        return both;
      });
    },
  },
];

export const channelMutants: readonly ProxyMutant[] = delivered;
