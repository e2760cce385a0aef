// The consumer's half of the contract proxy-to-sdk: the real reference proxy calls back, Pact's mock server compares
// the bytes and answers, and the proxy's caller gets what the answer says.
import {
  ActorInvocation,
  ActorInvocationResponse,
  InvocationRequest,
  InvocationResponse,
  Kind,
  RegistrationRequest,
  Status,
  type Actor,
} from '@spawn-conformance/proto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { payloadText } from '../payload-text.js';
import { requestFor } from '../request-for.js';
import { startReferenceProxy, type ReferenceProxy } from '../reference-proxy.js';
import { postTo } from './post.js';
import { createHostSocket, type HostSocket } from './host-socket.js';
import { pactFile } from './pact-file.js';
import { play } from './play.js';
import { interactions, proxyToSdk, registered } from './proxy-to-sdk.js';
import { system } from './testee-messages.js';

let host: HostSocket;
let proxy: ReferenceProxy;

beforeAll(async () => {
  host = await createHostSocket();
  proxy = await startReferenceProxy({ hostPort: host.port });
  const answer = await postTo(proxy.url, '/api/v1/system', registration);
  expect(answer.status).toBe(200);
});
afterAll(async () => {
  await proxy.kill();
  await host.close();
});

const stateful = { stateful: true, deactivationStrategy: { timeout: { timeout: 600_000 } } };
const actions = [{ name: 'Run' }, { name: 'Peek' }, { name: 'Dance' }];
const actors: Record<string, Actor> = {
  'tck-named': { id: { name: 'tck-named', system }, settings: { kind: Kind.NAMED, ...stateful }, actions },
  'tck-nobody': { id: { name: 'tck-nobody', system }, settings: { kind: Kind.NAMED, ...stateful }, actions },
  'tck-unnamed': {
    id: { name: 'tck-unnamed', system },
    settings: { kind: Kind.UNNAMED, ...stateful },
    actions,
    state: registered,
  },
};
const registration = RegistrationRequest.encode({ actorSystem: { name: system, registry: { actors } } });

describe('the reference proxy calls back', () => {
  test.each(Object.values(interactions))('$description', async (interaction) => {
    await play(proxyToSdk, interaction, async (port) => {
      host.leadTo(port);
      const answer = await postTo(proxy.url, ...invocationOf(interaction.request.bytes));
      const told = InvocationResponse.decode(answer.body);
      if (!interaction.answer) {
        expect(answer.status).toBe(502);
        return expect(told.status?.status).toBe(Status.ERROR);
      }
      expect(answer.status).toBe(200);
      expect(payloadText(told)).toBe(payloadText(ActorInvocationResponse.decode(interaction.answer.bytes)));
    });
  });

  test('and the published contract says so', async () => {
    await expect(pactFile(proxyToSdk, 'published')).toMatchFileSnapshot('../../contracts/proxy-to-sdk.json');
  });
});

/** The invocation that makes this callback. */
function invocationOf(callback: Uint8Array): [path: string, body: Uint8Array] {
  const request = requestFor(ActorInvocation.decode(callback));
  const name = request.actor?.id?.name ?? '';
  return [`/api/v1/system/${system}/actors/${name}/invoke`, InvocationRequest.encode(request)];
}
