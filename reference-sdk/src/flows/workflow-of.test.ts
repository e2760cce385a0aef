// Workflows on the wire: what an action returns, as the proxy reads it from the SDK's own port.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { answerOf, elsewhere, stock, type OneAction } from '../../test/one-action.js';
import { jsonAny } from '../../test/shop.js';
import {
  actorRef,
  broadcast,
  forward,
  json,
  noop,
  optional,
  pipe,
  sideEffect,
  unnamedActor,
} from '../index.js';

const mailer = actorRef('mailer').action('send', { payload: json<string>() });
const basket = unnamedActor('basket').action('add', { payload: json<string>() }, () => undefined);

/** The workflow that it answers with, as JSON. */
async function workflowOf(handle: OneAction): Promise<unknown> {
  const { status, answer } = await answerOf(handle);
  expect(status).toBe(200);
  return ActorInvocationResponse.toJson(answer)['workflow'];
}

const wire = (content: unknown) => ActorInvocation.toJson({ value: jsonAny(content) })['value'];
const caller = { name: 'a', system: 's' };

describe('side effects', () => {
  test('are invocations that nobody waits for, in order, of any actor, in the name of the one that asks', async () => {
    const effects = [
      sideEffect(mailer, 'send', 'hello'),
      sideEffect(stock, 'look'),
      sideEffect(elsewhere, 'pay', 5),
    ];
    expect(await workflowOf(() => ({ reply: 'done', effects }))).toEqual({
      effects: [
        {
          request: {
            system: { name: 's' },
            actor: { id: { name: 'mailer', system: 's' } },
            actionName: 'send',
            value: wire('hello'),
            async: true,
            caller,
          },
        },
        {
          request: {
            system: { name: 's' },
            actor: { id: { name: 'stock', system: 's' } },
            actionName: 'look',
            async: true,
            caller,
          },
        },
        {
          request: {
            system: { name: 'money' },
            actor: { id: { name: 'bank', system: 'money' } },
            actionName: 'pay',
            value: wire(5),
            async: true,
            caller,
          },
        },
      ],
    });
  });

  test('leave the reply as it is', async () => {
    const { answer } = await answerOf(() => ({ reply: 'done', effects: [sideEffect(stock, 'look')] }));
    expect(ActorInvocationResponse.toJson(answer)['value']).toEqual(wire('done'));
  });

  test.each([
    ['after a delay', { delayMs: 2_500 }, '1002500'],
    ['at a time', { at: new Date(1_790_000_000_123) }, '1790000000123'],
    ['at a time long ago', { at: new Date(-5) }, '-5'],
  ])('run %s, as Unix milliseconds', async (_, when, scheduledTo) => {
    const workflow = await workflowOf(() => ({
      reply: 'done',
      effects: [sideEffect(stock, 'take', 1, when)],
    }));
    expect(workflow).toMatchObject({ effects: [{ request: { async: true, scheduledTo } }] });
  });

  test('carry metadata, a deadline, and the parent to spawn from', async () => {
    const options = { metadata: { trace: '7' }, timeoutMs: 50, registerRef: true } as const;
    const effects = [sideEffect(basket.instance('ann'), 'add', 'pen', options)];
    const workflow = await workflowOf(() => ({ reply: 'done', effects }));
    expect(workflow).toMatchObject({
      effects: [
        {
          request: {
            actor: { id: { name: 'ann', system: 's', parent: 'basket' } },
            metadata: { trace: '7', 'request-timeout': '50' },
            registerRef: 'basket',
          },
        },
      ],
    });
  });

  test('can say noop', async () => {
    const effects = [sideEffect(stock, 'look', noop)];
    const workflow = await workflowOf(() => ({ reply: 'done', effects }));
    expect(workflow).toMatchObject({ effects: [{ request: { noop: {} } }] });
  });
});

describe('a broadcast', () => {
  test('carries its value to a channel', async () => {
    const workflow = await workflowOf(() => ({
      reply: 'done',
      broadcast: broadcast('orders', { id: 3 }, json<{ id: number }>()),
    }));
    expect(workflow).toEqual({ broadcast: { channelGroup: 'orders', value: wire({ id: 3 }) } });
  });

  test.each([
    ['without a value', broadcast('orders')],
    ['of an optional value that is missing', broadcast('orders', undefined, optional(json<number>()))],
    ['of noop', broadcast('orders', noop)],
  ])('%s says noop', async (_, sent) => {
    const workflow = await workflowOf(() => ({ reply: 'done', broadcast: sent }));
    expect(workflow).toEqual({ broadcast: { channelGroup: 'orders', noop: {} } });
  });
});

describe('routing', () => {
  test('by pipe hands on its payload, in place of a reply', async () => {
    const { answer } = await answerOf(({ payload }) => ({ pipe: pipe(stock, 'take', payload + 1) }));
    expect(ActorInvocationResponse.toJson(answer)).toMatchObject({
      value: wire(8),
      workflow: { pipe: { actor: 'stock', actionName: 'take' } },
    });
  });

  test('by forward answers with no payload of its own, byte by byte', async () => {
    const b = actorRef('b').action('x', { payload: json<number>(), reply: json<string>() });
    const { bytes } = await answerOf(() => ({ forward: forward(b, 'x') }));
    expect(Buffer.from(bytes).toString('hex')).toBe('0a01611201731a002a0822060a0162120178');
  });

  test.each([
    ['the parent of the reference', true as const, 'basket'],
    ['a parent of its own', 'bag', 'bag'],
  ])('spawns the target first, from %s', async (_, registerRef, parent) => {
    const ann = actorRef('ann', { parent: 'basket' }).action('x', {
      payload: json<number>(),
      reply: json<string>(),
    });
    expect(await workflowOf(() => ({ forward: forward(ann, 'x', { registerRef }) }))).toEqual({
      forward: { actor: 'ann', actionName: 'x', registerRef: parent },
    });
    expect(await workflowOf(() => ({ pipe: pipe(ann, 'x', 1, { registerRef }) }))).toEqual({
      pipe: { actor: 'ann', actionName: 'x', registerRef: parent },
    });
  });

  test('goes along with state, tags, effects and a broadcast', async () => {
    const { answer } = await answerOf(() => ({
      tags: { size: 'xl' },
      effects: [sideEffect(mailer, 'send', 'hello')],
      broadcast: broadcast('orders'),
      pipe: pipe(stock, 'take', 1),
    }));
    expect(ActorInvocationResponse.toJson(answer)).toMatchObject({
      updatedContext: { tags: { size: 'xl' } },
      workflow: {
        effects: [{ request: { actionName: 'send' } }],
        broadcast: { channelGroup: 'orders' },
        pipe: { actor: 'stock' },
      },
    });
  });
});

test('an action that asks for nothing sends no workflow', async () => {
  const { answer } = await answerOf(() => ({ reply: 'done', effects: [], broadcast: undefined }));
  expect(answer.workflow ?? undefined).toBeUndefined();
});
