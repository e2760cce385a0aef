// Invocations, message by message.
import { InvocationRequest, InvocationResponse, toSafeNumber } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { clientOf, counter, jsonAny, linkTo, ok, session } from '../../test/fake-link.js';
import { createClient } from '../create-client.js';
import { actorRef, json, noop, optional } from '../index.js';

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

  test('can say noop where no argument is needed, which is not the same', async () => {
    const { client, invocation } = clientOf({ status: ok });
    await client.invoke(counter, 'reset', noop);
    expect(invocation()).toMatchObject({ noop: {} });
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
    const { client, invocation } = clientOf({ status: ok });
    const metadata = { trace: '7', 'request-timeout': '1' };
    await client.invoke(counter, 'reset', undefined, { metadata, timeoutMs: 250 });
    expect(invocation()['metadata']).toEqual({ trace: '7', 'request-timeout': '250' });
  });

  test.each([
    ['waits 500 ms longer than the proxy is told to', 250, 750],
    ['waits no longer than a timer can', 2 ** 31 - 1, 2 ** 31 - 1],
  ])("with a deadline of its own %s, so that the proxy's answer wins", async (_, timeoutMs, waitMs) => {
    const { client, sent } = clientOf({ status: ok });
    await client.invoke(counter, 'reset', undefined, { timeoutMs });
    expect(sent[0]).toMatchObject({ timeoutMs: waitMs });
  });

  test('carries metadata of 64 KiB', async () => {
    const { client, invocation } = clientOf({ status: ok });
    const metadata = { a: 'x'.repeat(65_535) };
    await client.invoke(counter, 'reset', undefined, { metadata });
    expect(invocation()['metadata']).toEqual(metadata);
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
    expect(InvocationRequest.decode(sent[0]?.body ?? new Uint8Array()).caller).toMatchObject(caller);
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
    await dated.client.invokeAsync(counter, 'add', 1, { at: new Date(1_790_000_000_123) });
    const { scheduledTo } = InvocationRequest.decode(dated.sent[0]?.body ?? new Uint8Array());
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
