// The consumer's half of the contract sdk-to-proxy: the reference SDK's real client asks, Pact's mock server compares
// the bytes and answers, and the SDK's user sees what the answer says.
import {
  actorRef,
  createActorSystem,
  namedActor,
  optional,
  protobuf,
  type Actor,
  type ActorSystem,
} from '@spawn-conformance/reference-sdk';
import { describe, expect, test } from 'vitest';
import type { Body } from './contract.js';
import { pactFile } from './pact-file.js';
import { play } from './play.js';
import { interactions, sdkToProxy } from './sdk-to-proxy.js';
import { Report, Script, State, system } from './testee-messages.js';

const reply = optional(protobuf(Report));
const run = { payload: optional(protobuf(Script)), reply };
const actions = (name: string, parent?: string) =>
  actorRef(name, { ...(parent ? { parent } : {}), state: protobuf(State) })
    .action('Run', run)
    .action('Peek', { reply })
    .action('Dance');
const named = actions('tck-named');
const hello = { operations: [{ returnValue: { text: 'hello' } }] };

const greeter = namedActor('contract-greeter', {
  state: protobuf(State),
  initialState: { text: 'nobody greeted' },
  tags: { team: 'welcome' },
}).action('greet', () => undefined);

/** The SDK's calls, and what the user is given. */
const seen: Record<keyof typeof interactions, (client: ActorSystem) => Promise<unknown>> = {
  registers: (client) => expect(client.start()).resolves.toBeUndefined(),
  registersNothing: (client) => expect(client.start()).resolves.toBeUndefined(),
  spawns: (client) =>
    expect(client.spawn(actions('contract-spawned', 'tck-unnamed'))).resolves.toBeUndefined(),
  spawnsOfNobody: (client) =>
    refused(client.spawn(actions('contract-spawned', 'contract-nobody')), 'refused'),
  invokes: (client) =>
    expect(client.invoke(named, 'Run', hello)).resolves.toMatchObject({ value: 'hello', stateAbsent: true }),
  invokesForNoop: (client) =>
    expect(client.invokeDetailed(named, 'Run', { operations: [{ returnNoop: {} }] })).resolves.toEqual({
      payload: 'noop',
    }),
  invokesForNothing: (client) =>
    expect(client.invokeDetailed(named, 'Run', { operations: [{ returnNothing: {} }] })).resolves.toEqual({
      payload: 'nothing',
    }),
  invokesWithMetadata: (client) =>
    expect(client.invoke(named, 'Run', hello, { metadata: { trace: 'abc' } })).resolves.toMatchObject({
      metadata: { trace: 'abc' },
    }),
  invokesAsync: (client) => expect(client.invokeAsync(named, 'Run', hello)).resolves.toBeUndefined(),
  getsState: (client) =>
    expect(client.getState(actions('contract-room'))).resolves.toMatchObject({ text: 'hello' }),
  invokesAnInstance: (client) =>
    expect(
      client.invoke(actions('contract-instance'), 'Run', hello, { registerRef: 'tck-unnamed' }),
    ).resolves.toMatchObject({ self: { name: 'contract-instance', parent: 'tck-unnamed' } }),
  invokesNobody: (client) => refused(client.invoke(actions('contract-nobody'), 'Peek'), 'refused'),
  invokesUnknownAction: (client) => refused(client.invoke(named, 'Dance'), 'refused'),
  invokesWhatFails: (client) =>
    refused(
      client.invoke(named, 'Run', { operations: [{ raise: { message: 'no luck' } }] }),
      'action-failed',
    ),
};

function refused(call: Promise<unknown>, code: string): Promise<unknown> {
  return expect(call).rejects.toMatchObject({ name: 'SpawnError', code });
}

describe('the reference SDK asks a proxy', () => {
  test.each(Object.entries(interactions))('%s', async (key, interaction) => {
    await play(sdkToProxy, interaction, async (port) => {
      const client = connect(port, key === 'registers' ? [greeter] : []);
      try {
        await seen[key as keyof typeof interactions](client);
      } finally {
        await client.stop();
      }
    });
  });

  test('and a request that differs by one byte fails the contract', async () => {
    const wrong = { ...interactions.spawns, request: lastByteChanged(interactions.spawns.request) };
    const asked = play(sdkToProxy, wrong, async (port) => {
      const client = connect(port, []);
      await client.spawn(actions('contract-spawned', 'tck-unnamed')).catch(() => undefined);
      await client.stop();
    });
    await expect(asked).rejects.toThrow('expected');
  });

  test('and the published contract says so', async () => {
    await expect(pactFile(sdkToProxy, 'published')).toMatchFileSnapshot('../../contracts/sdk-to-proxy.json');
  });
});

function lastByteChanged(body: Body): Body {
  const bytes = Buffer.from(body.bytes);
  bytes[bytes.length - 1]! ^= 1;
  return { ...body, bytes };
}

function connect(port: number, actors: readonly Actor[]): ActorSystem {
  return createActorSystem({
    name: system,
    actors,
    serviceName: 'contract',
    proxy: { host: '127.0.0.1', port },
    host: false,
    checkProxyEveryMs: Infinity,
  });
}
