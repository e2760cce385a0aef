// Wrong proxies of chapter 13.
import { Kind } from '@spawn-conformance/proto';
import { callbackRequests, isInvoke } from '../alter.js';
import type { Meddler } from '../go-between.js';
import { bare, invocationIn } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { knownPools, pools } from '../pools.js';
import { isDelivery, workflows } from '../workflows.js';

function knowsNoPools(): Meddler {
  const known = knownPools();
  return (request, forward) => {
    known.note(request);
    return known.isInvoked(request) ? Promise.resolve(bare(501)) : forward(request);
  };
}

/** Refuses what comes while `max` invocations of a pool are at work. */
function refusesBeyond(max: number): Meddler {
  const known = knownPools();
  let open = 0;
  return async (request, forward) => {
    known.note(request);
    if (!known.isInvoked(request)) return forward(request);
    if (open === max) return bare(503);
    open += 1;
    try {
      return await forward(request);
    } finally {
      open -= 1;
    }
  };
}

/** Runs nothing any more on an instance that was too slow once. */
function losesInstances(): Meddler {
  const known = knownPools();
  let isLost = false;
  return async (request, forward) => {
    known.note(request);
    if (!known.isInvoked(request)) return forward(request);
    if (isLost) return bare(503);
    const answer = await forward(request);
    isLost = answer.status === 504;
    return answer;
  };
}

function namesInstances(): { front: Meddler; back: Meddler } {
  const known = knownPools();
  return {
    front(request, forward) {
      known.note(request);
      return forward(request);
    },
    back: callbackRequests(({ actor }, { request }) => {
      if (actor && known.isCalled(request)) actor.name = `${actor.name ?? ''}-1`;
    }),
  };
}

function tellsTwoInstances(): { front: Meddler; back: Meddler } {
  const known = knownPools();
  return {
    front(request, forward) {
      known.note(request);
      return forward(request);
    },
    async back(request, forward) {
      if (isDelivery(request) && known.isCalled(request)) await forward(request);
      return forward(request);
    },
  };
}

/** Refuses invocations with the flag that fit. */
function refusesTheFlag(isPool: boolean): Meddler {
  const known = knownPools();
  return (request, forward) => {
    known.note(request);
    const isRefused =
      isInvoke(request) && invocationIn(request).pooled && known.isInvoked(request) === isPool;
    return isRefused ? Promise.resolve(bare(501)) : forward(request);
  };
}

const running: readonly ProxyMutant[] = [
  {
    id: 'knows-no-pools',
    breaks: 'POL-1',
    intent: 'refuses invocations of pooled actors',
    observed: 'answer.status: expected 200, got 501',
    front: knowsNoPools,
  },
  {
    id: 'names-instances',
    breaks: 'POL-2',
    intent: 'gives the instances of a pool names of their own',
    observed: 'probe.body.actor.name: expected pool-.*, got "pool-.*-1"',
    both: namesInstances,
  },
  {
    id: 'runs-one-after-the-other',
    breaks: 'POL-3',
    intent: 'runs one invocation of a pool at a time',
    observed: 'third.body.actor.name: expected .*, got nothing',
    front: () =>
      pools(({ settings }) => {
        if (settings) Object.assign(settings, { minPoolSize: 0, maxPoolSize: 1 });
      }),
  },
  {
    id: 'refuses-the-flag',
    breaks: 'POL-4',
    intent: 'refuses invocations with `pooled` set',
    observed: 'flagged.body.actor.name: expected .*, got nothing',
    front: () => refusesTheFlag(true),
  },
  {
    id: 'has-more-than-the-pool',
    breaks: 'POL-5',
    intent: 'runs twice as many invocations at a time as the pool has instances',
    observed: 'calls\\[\\d\\].openBeside: expected at most 2, got [345]',
    front: () =>
      pools(({ settings }) => {
        if (settings) settings.maxPoolSize = 2 * (settings.maxPoolSize ?? 0);
      }),
  },
  {
    id: 'refuses-when-all-are-busy',
    breaks: 'POL-6',
    intent: 'refuses an invocation while all instances are busy',
    observed: 'four.outcome: expected ok, got "refused"',
    front: () => refusesBeyond(3),
  },
  {
    id: 'needs-a-maximum',
    breaks: 'POL-7',
    intent: 'takes a pool without a maximum for a pool of one',
    observed: 'second.body.actor.name: expected .*, got nothing',
    front: () =>
      pools(({ settings }) => {
        if (settings) settings.maxPoolSize ||= 1;
      }),
  },
  {
    id: 'loses-instances',
    breaks: 'POL-11',
    intent: 'runs nothing any more on an instance that was too slow once',
    observed: 'after.outcome: expected ok, got "refused"',
    front: losesInstances,
  },
];

const meaning: readonly ProxyMutant[] = [
  {
    id: 'turns-sizes-round',
    breaks: 'POL-8',
    intent: 'takes the smaller size for the minimum, whichever it is',
    observed: 'upside.outcome: expected refused, got "ok"',
    front: () =>
      pools(({ settings }) => {
        const [min, max] = [settings?.minPoolSize ?? 0, settings?.maxPoolSize ?? 0];
        if (settings && max > 0 && max < min) Object.assign(settings, { minPoolSize: max, maxPoolSize: min });
      }),
  },
  {
    id: 'takes-negative-sizes-for-none',
    breaks: 'POL-9',
    intent: 'takes a negative pool size for one that is unset',
    observed: 'negative.outcome: expected refused, got "ok"',
    front: () =>
      pools(({ settings }) => {
        if (settings) settings.minPoolSize = Math.max(0, settings.minPoolSize ?? 0);
      }),
  },
  {
    id: 'takes-pools-for-named-actors',
    breaks: 'POL-10',
    intent: 'stores the state of a pooled actor',
    observed: 'look.body.currentContext.state: expected nothing, got .*"kept ',
    front: () =>
      pools(({ settings }) => {
        if (settings) settings.kind = Kind.NAMED;
      }),
  },
  {
    id: 'looks-for-pools-everywhere',
    breaks: 'POL-12',
    intent: 'refuses invocations with `pooled` set of actors that are none',
    observed: 'flagged.outcome: expected ok, got "refused"',
    front: () => refusesTheFlag(false),
  },
  {
    id: 'tells-two-instances',
    breaks: 'POL-13',
    intent: 'sends a broadcast to two instances of a pool',
    observed: '^calls: expected .*, got \\[\\{"method":"POST"',
    both: tellsTwoInstances,
  },
  {
    id: 'drops-effects-on-pools',
    breaks: 'POL-14',
    intent: 'does not run side effects that have `pooled` set',
    observed: 'flagged.body.value: expected .*, got nothing',
    back: () =>
      workflows((workflow) => {
        workflow.effects = (workflow.effects ?? []).filter((one) => !one.request?.pooled);
      }),
  },
];

export const pooledMutants: readonly ProxyMutant[] = [...running, ...meaning];
