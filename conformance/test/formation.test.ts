// When proxies know each other. They are a few lines here, which forget what was registered before they were linked.
import { ActorInvocation, InvocationResponse, Status } from '@spawn-conformance/proto';
import { expect, onTestFinished, test } from 'vitest';
import { createDeadlines } from '../src/deadlines.js';
import { createFormation } from '../src/formation.js';
import { createCasePeer } from '../src/peers/case-peer.js';
import type { Arena } from '../src/run-case.js';
import { seededRandom } from '../src/seeded-random.js';
import { startSmallProxy } from './small-proxy.js';

/** What the proxies know of each other's actors: by its name, the port of the user function that has it. */
interface Link {
  readonly known: Map<string, number>;
  readonly isUp: () => boolean;
}

function startProxy(hostPort: number, { known, isUp }: Link): Promise<string> {
  return startSmallProxy({
    registered(actors) {
      for (const name of actors) if (isUp()) known.set(name, hostPort);
    },
    async invoke({ actor, actionName }) {
      const host = known.get(actor?.id?.name ?? '');
      if (host === undefined) return 404;
      const callback = ActorInvocation.encode({ actor: actor?.id ?? null, actionName, currentContext: {} });
      const url = `http://127.0.0.1:${host}/api/v1/actors/actions`;
      await fetch(url, { method: 'POST', body: new Uint8Array(callback) });
      return InvocationResponse.encode({ status: { status: Status.OK } });
    },
  });
}

async function arenaOf(link: Link, lost?: string): Promise<Arena> {
  const nodes = await Promise.all(
    [undefined, undefined, lost].map(async (lost) => {
      const peer = await createCasePeer(0, () => Promise.resolve({ kind: 'drop' }));
      onTestFinished(() => peer.stop());
      const baseUrl = lost ? 'http://127.0.0.1:9' : await startProxy(peer.port, link);
      const subject = { baseUrl, output: () => '', crashed: false, lost, stop: async () => {} };
      return { subject, peer, prefix: '/api/v1' };
    }),
  );
  const [first, ...others] = nodes;
  return { ...first!, others, system: 'x', deadlines: createDeadlines(0.1), random: seededRandom(1) };
}

test('proxies that forget what was registered before they were linked are asked with new actors', async () => {
  let registrations = 0;
  // Each of the six pairs registers once in a round.
  const arena = await arenaOf({ known: new Map(), isUp: () => (registrations += 1) > 6 });
  expect(await createFormation().problem(arena)).toBeUndefined();
  expect(registrations).toBeGreaterThan(6);
});

test('a proxy that is lost is not waited for', async () => {
  const arena = await arenaOf({ known: new Map(), isUp: () => true }, 'proxy C ended');
  expect(await createFormation().problem(arena)).toBeUndefined();
});

test('proxies that are never linked are told apart by what they answered', async () => {
  const problem = await createFormation().problem(await arenaOf({ known: new Map(), isUp: () => false }));
  expect(problem).toBe(
    'the proxies do not know each other: actors that were registered at B could not be invoked at A, and run there, within 3000 ms; B answered the registration with 200 Accepted, and A the last invocation with 404',
  );
});
