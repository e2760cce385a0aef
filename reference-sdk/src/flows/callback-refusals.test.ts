// Callbacks that cannot be run: each is refused with a reason, whatever the bytes, and the process goes on.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createActorSystem } from '../actor-system.js';
import { namedActor } from '../index.js';
import { call, events, jsonAny, refusalIn, shop } from '../../test/shop.js';

const fields = 'a result may have reply, state, tags, checkpoint, effects, broadcast, pipe, forward';

describe('a callback is refused, with a reason and without any context,', () => {
  test.each<[string, ActorInvocation, number, string]>([
    ['for an unknown actor', { actor: { name: 'nobody' } }, 404, 'unknown actor nobody'],
    ['for an unknown action', { actionName: 'fly' }, 404, 'unknown action fly of actor counter'],
    [
      'for another system',
      { actor: { name: 'counter', system: 'depot' } },
      404,
      'unknown actor system depot: this is shop',
    ],
    ['without an actor', { actor: null }, 400, 'the invocation names no actor'],
    [
      'for a payload of another type',
      { actionName: 'add', value: jsonAny(1, 'shop.Cart') },
      400,
      'the payload of add: expected a spawn.JSONType, got a shop.Cart',
    ],
    [
      'for a state of another type',
      { actionName: 'look', currentContext: { state: jsonAny({}, 'shop.Cart') } },
      400,
      'the state: expected a spawn.JSONType, got a shop.Cart',
    ],
    ['when the action throws', { actionName: 'boom' }, 500, 'no more paper'],
    ['when the reply cannot be written', { actionName: 'unwritable' }, 500, 'not a JSON value'],
  ])('%s', async (_, invocation, status, reason) => {
    const refused = await call({ actionName: 'look', ...invocation });
    expect(refused.status).toBe(status);
    expect(refusalIn(refused.answer)).toContain(reason);
    expect(refused.answer.updatedContext ?? undefined).toBeUndefined();
  });

  test.each<[string, unknown, string]>([
    ['a number', 42, 'returned a number; return { reply } or nothing'],
    ['a text', 'done', 'returned a string; return { reply } or nothing'],
    ['an array', [42], 'returned an array; return { reply } or nothing'],
    ['a misspelt field', { tags: { a: 'b' }, effect: [] }, `returned the field effect; ${fields}`],
    ['its state itself', { pens: 9 }, `returned the field pens; ${fields}`],
    ['a reply that it has no codec for', { reply: 5 }, 'gave a reply, but has no reply codec'],
  ])('when the action returns %s', async (_, returned, what) => {
    const untyped = namedActor('untyped').action('x', () => returned as undefined);
    const system = createActorSystem({ name: 's', actors: [untyped], host: false });
    const { status, body } = await system.answerCallback(
      ActorInvocation.encode({ actor: { name: 'untyped' }, actionName: 'x' }),
    );
    const answer = ActorInvocationResponse.decode(body);
    expect(status).toBe(500);
    expect(refusalIn(answer)).toBe(`the action x of actor untyped ${what}`);
    expect(answer.updatedContext ?? undefined).toBeUndefined();
  });

  test('for bytes that are no ActorInvocation', async () => {
    const { status, body } = await shop.answerCallback(Uint8Array.of(10, 99));
    expect(status).toBe(400);
    expect(refusalIn(ActorInvocationResponse.decode(body))).toMatch(/^not a spawn.ActorInvocation/);
  });

  test('for an empty body, which names no actor', async () => {
    expect((await shop.answerCallback(new Uint8Array())).status).toBe(400);
  });

  test('and the program hears of it, with what was thrown', async () => {
    events.length = 0;
    await call({ actionName: 'boom' });
    expect(events).toMatchObject([
      { type: 'callback-failed', actor: 'counter', action: 'boom', status: 500 },
    ]);
    expect(events[0]).toHaveProperty('error.cause.message', 'no more paper');
  });
});

test('fields that nobody knows are ignored', async () => {
  const known = ActorInvocation.encode({ actor: { name: 'counter' }, actionName: 'look' });
  const { status } = await shop.answerCallback(Buffer.concat([known, Uint8Array.of(0xfa, 0x07, 1, 65)]));
  expect(status).toBe(200);
});

property.prop([fc.uint8Array({ maxLength: 200 })])('any bytes get an answer that decodes', async (bytes) => {
  const { status, body } = await shop.answerCallback(bytes);
  const answer = ActorInvocationResponse.decode(body);
  expect([400, 404]).toContain(status);
  expect(answer.updatedContext ?? undefined).toBeUndefined();
});

property.prop([fc.nat(), fc.nat({ max: 255 })])(
  'nor does one wrong byte break it',
  async (position, byte) => {
    const bytes = ActorInvocation.encode({
      actor: { name: 'counter', system: 'shop' },
      actionName: 'add',
      value: jsonAny(1),
      currentContext: { state: jsonAny({ total: 1 }), tags: { a: 'b' } },
    });
    bytes[position % bytes.length] = byte;
    const { status, body } = await shop.answerCallback(bytes);
    expect([200, 400, 404, 500]).toContain(status);
    expect(() => ActorInvocationResponse.decode(body)).not.toThrow();
  },
);
