// JSON of programs built from the protocol's older files, whose messages have another package name: as state, payload
// and reply, over the SDK's own port and through its client.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { clientOf, counter as remote, ok } from '../test/fake-link.js';
import { listening, path } from '../test/listening.js';
import { jsonAny } from '../test/shop.js';
import { createActorSystem } from './actor-system.js';
import { json, namedActor, optional } from './index.js';
import { createTestSystem } from './testing.js';

const packages = ['spawn', 'eigr.functions.protocol'];

const counter = namedActor('counter', { state: json<{ total: number }>() })
  .action('add', { payload: json<{ by: number }>(), reply: json<{ total: number }>() }, (context) => {
    const total = (context.state?.total ?? 0) + context.payload.by;
    return { state: { total }, reply: { total } };
  })
  .action('maybe', { payload: optional(json<number>()), reply: json<string>() }, ({ payload }) => ({
    reply: payload === undefined ? 'nothing' : `a ${payload}`,
  }));

/** What the counter answers over HTTP. */
async function answerOf(invocation: ActorInvocation): Promise<Record<string, unknown>> {
  const system = createActorSystem({ name: 's', actors: [counter], host: false });
  const { port } = await listening((body, signal) => system.answerCallback(body, signal));
  const body = Buffer.from(
    ActorInvocation.encode({ actor: { name: 'counter', system: 's' }, ...invocation }),
  );
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body });
  expect(response.status).toBe(200);
  return ActorInvocationResponse.toJson(
    ActorInvocationResponse.decode(new Uint8Array(await response.arrayBuffer())),
  );
}

const spawnJson = (content: unknown) => ActorInvocation.toJson({ value: jsonAny(content) })['value'];

describe.each(packages)('a payload of %s.JSONType', (payloadPackage) => {
  test.each(packages)(
    'meets a state of %s.JSONType; both are written as spawn.JSONType',
    async (statePackage) => {
      const answer = await answerOf({
        actionName: 'add',
        value: jsonAny({ by: 2 }, `${payloadPackage}.JSONType`),
        currentContext: { state: jsonAny({ total: 40 }, `${statePackage}.JSONType`) },
      });
      expect(answer).toMatchObject({
        updatedContext: { state: spawnJson({ total: 42 }) },
        value: spawnJson({ total: 42 }),
      });
    },
  );

  test('is a reply that the client reads', async () => {
    const { client } = clientOf({ status: ok, value: jsonAny(7, `${payloadPackage}.JSONType`) });
    expect(await client.invoke(remote, 'add', 1)).toBe(7);
  });

  test('is a state that the client reads', async () => {
    const { client } = clientOf({ status: ok, value: jsonAny(7, `${payloadPackage}.JSONType`) });
    expect(await client.getState(remote)).toBe(7);
  });

  test('is a value where a Noop of the same package is none', async () => {
    const value = jsonAny(1, `${payloadPackage}.JSONType`);
    expect(await answerOf({ actionName: 'maybe', value })).toMatchObject({ value: spawnJson('a 1') });
    const nothing = { type_url: `type.googleapis.com/${payloadPackage}.Noop` };
    expect(await answerOf({ actionName: 'maybe', value: nothing })).toMatchObject({
      value: spawnJson('nothing'),
    });
  });
});

const echo = namedActor('echo', { state: json<unknown>() }).action(
  'say',
  { payload: json<unknown>(), reply: json<unknown>() },
  ({ payload }) => ({ state: payload, reply: payload }),
);

property.prop([fc.jsonValue({ noUnicodeString: false })])(
  'any JSON value comes back as it was, as a reply and as a state',
  async (value) => {
    const system = createTestSystem({ actors: [echo] });
    const same = JSON.parse(JSON.stringify(value)) as unknown; // JSON has no -0
    expect(await system.invoke(echo, 'say', value)).toEqual(same);
    expect(await system.getState(echo)).toEqual(same);
  },
);
