// Correct proxies that differ from the reference where the protocol lets them: the kit must find no failure in any.
// Each is the reference behind a go-between.
import { EventEmitter, once } from 'node:events';
import { ActorInvocation, InvocationRequest } from '@spawn-conformance/proto';
import { isInvoke, path } from '../alter.js';
import type { HttpAnswer, Meddler } from '../go-between.js';
import { looseTimers } from './timer-variants.js';
import { looseWorkflows, slow } from './workflow-variants.js';

interface FairVariant {
  readonly id: string;
  /** One line: what this proxy does in its own way. */
  readonly intent: string;
  /** Both edges, since some ways need to see both. */
  readonly create: () => { readonly front?: Meddler; readonly back?: Meddler };
  /** Whether refusals are written as a bare status line on a connection that stays open. */
  readonly bareRefusals?: boolean;
}

const notFound: HttpAnswer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('Not found!'),
};

/** Serves only the paths that fit; every other one is unknown. */
function servesOnly(fits: (path: string) => boolean): Meddler {
  return async (request, forward) => (fits(path(request)) ? forward(request) : notFound);
}

function refusals(change: (answer: HttpAnswer) => HttpAnswer): Meddler {
  return async (request, forward) => {
    const answer = await forward(request);
    return answer.status >= 400 ? change(answer) : answer;
  };
}

const empty500 = (): HttpAnswer => ({
  status: 500,
  headers: { 'content-length': '0' },
  body: new Uint8Array(),
});

/** Holds an actor's init back until somebody invokes the actor: what a proxy does that starts actors at first use. */
function lazy(): { front: Meddler; back: Meddler } {
  const invoked = new EventEmitter().setMaxListeners(0);
  const known = new Set<string>();
  return {
    front: (request, forward) => {
      const actor = isInvoke(request) ? invokedActor(request.body) : undefined;
      if (actor !== undefined) {
        known.add(actor);
        invoked.emit(`invoked ${actor}`);
      }
      return forward(request);
    },
    back: async (request, forward) => {
      const { actor, actionName } = ActorInvocation.decode(request.body);
      const name = actor?.name ?? '';
      if (/^(init|setup)$/i.test(actionName) && !known.has(name)) await once(invoked, `invoked ${name}`);
      return forward(request);
    },
  };
}

function invokedActor(body: Uint8Array): string {
  try {
    return InvocationRequest.decode(body).actor?.id?.name ?? '';
  } catch {
    // Not an invocation: it starts nobody.
    return '';
  }
}

export const fairVariants: readonly FairVariant[] = [
  {
    id: 'api-paths-only',
    intent: 'serves /api/v1 paths and health only, as deployed proxies do',
    create: () => ({ front: servesOnly((one) => one.startsWith('/api/v1/') || one.startsWith('/health')) }),
  },
  {
    id: 'documented-paths-only',
    intent: 'serves registration under /api/v1 and spawn and invoke where the documents show them',
    create: () => ({ front: servesOnly((one) => !one.startsWith('/api/v1/system/')) }),
  },
  {
    id: 'empty-refusals',
    intent: 'refuses with 500 and an empty body',
    create: () => ({ front: refusals(empty500) }),
  },
  {
    id: 'bare-refusals',
    intent: 'refuses with a bare status line and leaves the connection open',
    create: () => ({ front: refusals(empty500) }),
    bareRefusals: true,
  },
  {
    id: 'text-refusals',
    intent: 'refuses with 500 and a page for people',
    create: () => ({
      front: refusals(() => ({
        status: 500,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html><body>Internal Server Error</body></html>'),
      })),
    }),
  },
  { id: 'lazy', intent: 'starts actors at their first invocation', create: lazy },
  {
    id: 'loose-workflows',
    intent: 'carries out workflows and broadcasts in an order of its own, with the gaps of deployed proxies',
    create: looseWorkflows,
  },
  {
    id: 'loose-timers',
    intent: 'ticks late, keeps one tick that came due during a slow one, and refuses an interval of 0',
    create: looseTimers,
  },
  { id: 'slow', intent: 'needs some time for every request and every callback', create: () => slow(400) },
];
