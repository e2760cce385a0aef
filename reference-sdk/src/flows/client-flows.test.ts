// What a client sends, message by message, and what it makes of every kind of answer. The proxy is a function.
import {
  InvocationRequest,
  InvocationResponse,
  JSONType,
  RegistrationRequest,
  SpawnRequest,
  SpawnResponse,
  Status,
  toSafeNumber,
} from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { createClient } from '../create-client.js';
import { SpawnError, actorRef, json, namedActor, optional, unnamedActor } from '../index.js';
import type { ProxyAnswer, ProxyRequest } from '../proxy-client.js';
import { register, registrationOf } from './register.js';
import type { ProxyLink } from './proxy-link.js';

const counter = namedActor('counter', { state: json<number>(), initialState: 1, tags: { team: 'a' } })
  .action('add', { payload: json<number>(), reply: json<number>() }, ({ payload }) => ({ reply: payload }))
  .action('reset', () => undefined);
const session = unnamedActor('session', { passivateAfterMs: 500 }).action('touch', () => undefined);

const jsonAny = (content: string) => ({
  type_url: 'type.googleapis.com/spawn.JSONType',
  value: JSONType.encode({ content }),
});
const ok = { status: Status.OK };

/** A link to a proxy that always gives this answer, and what it was sent. */
function linkTo(answer: ProxyAnswer): { link: ProxyLink; sent: ProxyRequest[] } {
  const sent: ProxyRequest[] = [];
  const post = (request: ProxyRequest) => {
    sent.push(request);
    return Promise.resolve(answer);
  };
  return { link: { proxy: { post, close: () => undefined }, system: 'shop', basePath: '/api/v1' }, sent };
}

function clientOf(answer: InvocationResponse | SpawnResponse, now = () => 1_000_000) {
  const { link, sent } = linkTo({ status: 200, body: InvocationResponse.encode(answer) });
  const invocation = () => InvocationRequest.toJson(InvocationRequest.decode(sent[0]!.body));
  return { client: createClient(link, {}, now), sent, invocation };
}

describe('an invocation', () => {
  test('names system, actor and action, and carries the argument as value', async () => {
    const { client, sent, invocation } = clientOf({ status: ok, value: jsonAny('7') });
    expect(await client.invoke(counter, 'add', 7)).toBe(7);
    expect(sent[0]).toMatchObject({ path: '/api/v1/system/shop/actors/counter/invoke', timeoutMs: 65_000 });
    expect(invocation()).toEqual({
      system: { name: 'shop' },
      actor: { id: { name: 'counter', system: 'shop' } },
      actionName: 'add',
      value: {
        type_url: 'type.googleapis.com/spawn.JSONType',
        value: Buffer.from([10, 1, 55]).toString('base64'),
      },
    });
  });

  test('without an argument has no payload', async () => {
    const { client, invocation } = clientOf({ status: ok });
    expect(await client.invoke(counter, 'reset')).toBeUndefined();
    expect(invocation()).not.toHaveProperty('value');
    expect(invocation()).not.toHaveProperty('noop');
    expect(invocation()).not.toHaveProperty('async');
  });

  test('of an instance names its parent, and spawns it first when asked to', async () => {
    const { client, invocation } = clientOf({ status: ok });
    await client.invoke(session.instance('ann'), 'touch', undefined, { registerRef: true });
    expect(invocation()).toMatchObject({
      actor: { id: { name: 'ann', system: 'shop', parent: 'session' } },
      registerRef: 'session',
    });
  });

  test('carries metadata, and its deadline as request-timeout', async () => {
    const { client, sent, invocation } = clientOf({ status: ok });
    const metadata = { trace: '7', 'request-timeout': '1' };
    await client.invoke(counter, 'reset', undefined, { metadata, timeoutMs: 250 });
    expect(invocation()['metadata']).toEqual({ trace: '7', 'request-timeout': '250' });
    expect(sent[0]).toMatchObject({ timeoutMs: 250 });
  });

  test('encodes names in the path', async () => {
    const { client, sent } = clientOf({ status: ok });
    const ref = actorRef('a/b ?ü', { system: '50%' }).action('x');
    await client.invoke(ref, 'x');
    expect(sent[0]?.path).toBe('/api/v1/system/50%25/actors/a%2Fb%20%3F%C3%BC/invoke');
  });

  test('in the name of an actor says so', async () => {
    const { link, sent } = linkTo({ status: 200, body: InvocationResponse.encode({ status: ok }) });
    const caller = { name: 'ann', system: 'shop', parent: 'session' };
    await createClient(link, { caller }, Date.now).invoke(counter, 'reset');
    expect(InvocationRequest.decode(sent[0]!.body).caller).toMatchObject(caller);
  });

  test('can be queued', async () => {
    const { client, invocation } = clientOf({ status: ok });
    expect(await client.invokeAsync(counter, 'add', 1)).toBeUndefined();
    expect(invocation()).toMatchObject({ async: true });
    expect(invocation()).not.toHaveProperty('scheduledTo');
  });

  test('can be scheduled, which goes as absolute Unix milliseconds', async () => {
    const delayed = clientOf({ status: ok });
    await delayed.client.invokeAsync(counter, 'add', 1, { delayMs: 2_500 });
    expect(delayed.invocation()).toMatchObject({ async: true, scheduledTo: '1002500' });
    const dated = clientOf({ status: ok });
    await dated.client.invokeAsync(counter, 'add', 1, { scheduledTo: new Date(1_790_000_000_123) });
    const { scheduledTo } = InvocationRequest.decode(dated.sent[0]!.body);
    expect(toSafeNumber(scheduledTo)).toBe(1_790_000_000_123);
  });

  test('of get_state reads the state', async () => {
    const { client, invocation } = clientOf({ status: ok, value: jsonAny('12') });
    expect(await client.getState(counter)).toBe(12);
    expect(invocation()).toMatchObject({ actionName: 'get_state' });
  });

  test.each([
    ['value', { value: jsonAny('5') }, 5],
    ['value', { value: { type_url: 'x/spawn.Noop', value: new Uint8Array() } }, undefined],
    ['noop', { noop: {} }, undefined],
    ['nothing', {}, undefined],
  ])('tells the arm of its answer: %s', async (payload, answer, reply) => {
    const maybe = actorRef('a').action('x', { reply: optional(json<number>()) });
    const { client } = clientOf({ status: ok, ...answer });
    expect(await client.invokeDetailed(maybe, 'x')).toEqual({ payload, reply });
  });
});

describe('is refused before anything is sent:', () => {
  const { client, sent } = clientOf({ status: ok });
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'an unknown action',
      () => client.invoke(actorRef('a') as never, 'x'),
      'the actor a is not known to have',
    ],
    ['an argument that is no JSON', () => client.invoke(counter, 'add', 1n as never), 'not a JSON value'],
    [
      'metadata that is no text',
      () => client.invoke(counter, 'reset', undefined, { metadata: { a: 1 as never } }),
      'metadata',
    ],
    ['a deadline of 0', () => client.invoke(counter, 'reset', undefined, { timeoutMs: 0 }), 'timeoutMs'],
    [
      'a deadline beyond all timers',
      () => client.spawn(session.instance('a'), { timeoutMs: 2 ** 31 }),
      'timeoutMs',
    ],
    [
      'two schedules',
      () => client.invokeAsync(counter, 'reset', undefined, { delayMs: 1, scheduledTo: new Date() }),
      'not both',
    ],
    [
      'an invalid Date',
      () => client.invokeAsync(counter, 'reset', undefined, { scheduledTo: new Date('x') }),
      'a valid Date',
    ],
    ['a negative delay', () => client.invokeAsync(counter, 'reset', undefined, { delayMs: -1 }), 'delayMs'],
    [
      'registerRef without a parent',
      () => client.invoke(counter, 'reset', undefined, { registerRef: true }),
      'no parent',
    ],
    ['a spawn of nobody', () => client.spawn([]), 'no actors to spawn'],
    ['a spawn without a parent', () => client.spawn(counter), 'counter has no parent'],
    [
      'a spawn in two systems',
      () => client.spawn([session.instance('a'), actorRef('b', { system: 'x', parent: 'p' })]),
      'several systems',
    ],
    ['a revision below 0', () => client.spawn(session.instance('a'), { revision: -1 }), 'revision'],
    ['a state without a codec', () => client.getState(actorRef('a')), 'a has no state codec'],
  ])('%s', async (_, run, message) => {
    await expect(run()).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining(message),
    });
    expect(sent).toEqual([]);
  });
});

describe('a spawn', () => {
  test('names every instance with system and parent', async () => {
    const { client, sent } = clientOf({ status: ok });
    await client.spawn([session.instance('ann'), session.instance('bob')], { timeoutMs: 9 });
    expect(sent[0]).toMatchObject({ path: '/api/v1/system/shop/actors/spawn', timeoutMs: 9 });
    expect(SpawnRequest.toJson(SpawnRequest.decode(sent[0]!.body))).toEqual({
      actors: [
        { name: 'ann', system: 'shop', parent: 'session' },
        { name: 'bob', system: 'shop', parent: 'session' },
      ],
    });
  });

  test('can start from a revision', async () => {
    const { client, sent } = clientOf({ status: ok });
    await client.spawn(session.instance('ann'), { revision: 3 });
    expect(sent[0]?.path).toBe('/api/v1/system/shop/actors/spawn?revision=3');
  });

  test('that fails is refused, whatever the status', async () => {
    const { link } = linkTo({ status: 500, body: new Uint8Array() });
    const spawning = createClient(link, {}, Date.now).spawn(session.instance('ann'));
    await expect(spawning).rejects.toMatchObject({
      code: 'refused',
      message: 'spawning ann: the proxy answered HTTP 500 without a message',
    });
  });
});

describe('an answer', () => {
  const say = (status: Status, message = '') => InvocationResponse.encode({ status: { status, message } });
  test.each<[string, number, Uint8Array, string, string]>([
    ['ACTOR_NOT_FOUND', 404, say(Status.ACTOR_NOT_FOUND, 'who?'), 'actor-not-found', 'who? (HTTP 404)'],
    ['ACTOR_NOT_FOUND in a 200', 200, say(Status.ACTOR_NOT_FOUND), 'actor-not-found', 'HTTP 200'],
    ['ERROR in a 200', 200, say(Status.ERROR, 'broken'), 'action-failed', 'broken'],
    ['502', 502, say(Status.ERROR, 'no more paper'), 'action-failed', 'no more paper'],
    ['500 without a body', 500, new Uint8Array(), 'action-failed', 'HTTP 500 without a message'],
    ['504', 504, say(Status.ERROR), 'timed-out', 'HTTP 504'],
    ['503', 503, new Uint8Array(), 'overloaded', 'HTTP 503'],
    ['404 with ERROR (unknown action)', 404, say(Status.ERROR, 'no action'), 'refused', 'no action'],
    ['404 without a message', 404, Buffer.from('Not Found'), 'refused', 'option basePath'],
    ['413', 413, say(Status.ERROR), 'refused', 'HTTP 413'],
    ['409', 409, say(Status.ERROR), 'refused', 'HTTP 409'],
    ['501', 501, say(Status.ERROR), 'refused', 'HTTP 501'],
    ['200 and nothing in it', 200, new Uint8Array(), 'protocol-violation', 'without a matching status'],
    ['200 and garbage', 200, Uint8Array.of(10, 99), 'protocol-violation', 'cannot be decoded'],
    ['204', 204, new Uint8Array(), 'protocol-violation', 'HTTP 204'],
    ['302', 302, new Uint8Array(), 'protocol-violation', 'HTTP 302'],
    ['500 that says OK', 500, say(Status.OK), 'protocol-violation', 'without a matching status'],
    ['no reply where one is declared', 200, say(Status.OK), 'protocol-violation', 'got no reply'],
    [
      'a reply of another type',
      200,
      InvocationResponse.encode({ status: ok, value: { type_url: 'x/shop.Cart' } }),
      'protocol-violation',
      'expected a spawn.JSONType, got a shop.Cart',
    ],
  ])('%s', async (_, status, body, code, message) => {
    const { link } = linkTo({ status, body });
    const error: unknown = await createClient(link, {}, Date.now)
      .invoke(counter, 'add', 1)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SpawnError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect((error as Error).message).toContain('invoking add of counter: ');
    expect((error as SpawnError).safeToRetry).toBe(code === 'overloaded');
  });
});

describe('a registration', () => {
  test('describes every actor', () => {
    const request = RegistrationRequest.decode(registrationOf('shop', [counter, session], 'till'));
    const strategy = (ms: string) => ({ timeout: { timeout: ms } });
    expect(RegistrationRequest.toJson(request)).toEqual({
      serviceInfo: {
        serviceName: 'till',
        serviceVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        serviceRuntime: 'nodejs',
        supportLibraryName: '@spawn-conformance/reference-sdk',
        supportLibraryVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        protocolMajorVersion: 1,
        protocolMinorVersion: 1,
      },
      actorSystem: {
        name: 'shop',
        registry: {
          actors: {
            counter: {
              id: { name: 'counter', system: 'shop' },
              settings: {
                kind: 'NAMED',
                stateful: true,
                snapshotStrategy: strategy('2000'),
                deactivationStrategy: strategy('10000'),
              },
              state: {
                tags: { team: 'a' },
                state: InvocationRequest.toJson({ value: jsonAny('1') })['value'],
              },
              actions: [{ name: 'add' }, { name: 'reset' }],
              metadata: { tags: { team: 'a' } },
            },
            session: {
              id: { name: 'session', system: 'shop' },
              settings: {
                kind: 'UNNAMED',
                snapshotStrategy: strategy('2000'),
                deactivationStrategy: strategy('500'),
              },
              state: {},
              actions: [{ name: 'touch' }],
              metadata: {},
            },
          },
        },
      },
    });
  });

  test('of an actor with an awkward name keeps the name', () => {
    const request = RegistrationRequest.decode(registrationOf('s', [namedActor('__proto__')], 'x'));
    const actors = Object.values(request.actorSystem?.registry?.actors ?? {});
    expect(actors.map((actor) => actor?.id?.name)).toEqual(['__proto__']);
  });

  test('goes to /api/v1/system whatever the base path', async () => {
    const { link, sent } = linkTo({ status: 200, body: InvocationResponse.encode({ status: ok }) });
    await register({ ...link, basePath: '' }, [], { serviceName: 'x', timeoutMs: 1 });
    expect(sent[0]?.path).toBe('/api/v1/system');
  });
});
