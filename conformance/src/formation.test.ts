// When proxies know each other. They are a few lines here, which forget what was registered before they were linked.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ActorInvocation,
  InvocationRequest,
  InvocationResponse,
  RegistrationRequest,
  RegistrationResponse,
  Status,
} from '@spawn-conformance/proto';
import { afterEach, expect, test } from 'vitest';
import { createDeadlines } from './deadlines.js';
import { createFormation } from './formation.js';
import { createCasePeer } from './peers/case-peer.js';
import type { Arena } from './run-case.js';
import { seededRandom } from './seeded-random.js';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What the proxies know of each other's actors: by its name, the port of the user function that has it. */
interface Link {
  readonly known: Map<string, number>;
  readonly isUp: () => boolean;
}

async function startProxy(hostPort: number, { known, isUp }: Link): Promise<string> {
  const answer = async (url: string, body: Buffer): Promise<Uint8Array | undefined> => {
    if (!url.endsWith('/invoke')) {
      const { actorSystem } = RegistrationRequest.decode(body);
      for (const name of Object.keys(actorSystem?.registry?.actors ?? {}))
        if (isUp()) known.set(name, hostPort);
      return RegistrationResponse.encode({ status: { status: Status.OK, message: 'Accepted' } });
    }
    const { actor, actionName } = InvocationRequest.decode(body);
    const host = known.get(actor?.id?.name ?? '');
    if (host === undefined) return undefined;
    const callback = ActorInvocation.encode({
      actor: actor?.id ?? null,
      actionName: actionName ?? '',
      currentContext: {},
    });
    await fetch(`http://127.0.0.1:${host}/api/v1/actors/actions`, {
      method: 'POST',
      body: new Uint8Array(callback),
    });
    return InvocationResponse.encode({ status: { status: Status.OK } });
  };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(request.url ?? '', Buffer.concat(chunks)).then((bytes) =>
        response.writeHead(bytes ? 200 : 404).end(bytes),
      );
    });
  });
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function arenaOf(link: Link, lost?: string): Promise<Arena> {
  const nodes = await Promise.all(
    [undefined, undefined, lost].map(async (lost) => {
      const peer = await createCasePeer(0, () => Promise.resolve({ kind: 'drop' }));
      closing.push(() => peer.stop());
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
