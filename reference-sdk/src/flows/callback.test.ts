// The callback without any socket: bytes of an ActorInvocation in, status and bytes of the answer out.
import {
  ActorInvocation,
  ActorInvocationResponse,
  JSONType,
  RequestStatus,
  unpack,
  type Any,
} from '@spawn-conformance/proto';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { json, namedActor, noop, optional, protobuf, unnamedActor, type SystemEvent } from '../index.js';
import { createActorSystem } from '../actor-system.js';

const jsonAny = (content: unknown, type = 'spawn.JSONType'): Any => ({
  type_url: `type.googleapis.com/${type}`,
  value: JSONType.encode({ content: JSON.stringify(content) }),
});

const counter = namedActor('counter', { state: json<{ total: number }>(), initialState: { total: 100 } })
  .action('add', { payload: json<number>(), reply: json<number>() }, ({ state, payload }) => ({
    state: { total: state.total + payload },
    reply: state.total + payload,
  }))
  .action('look', { reply: json<number>() }, ({ state }) => ({ reply: state.total }))
  .action('maybe', { payload: optional(json<number>()), reply: optional(json<number>()) }, ({ payload }) => ({
    ...(payload === undefined ? {} : { reply: payload }),
  }))
  .action('noop', () => ({ reply: noop }))
  .action('silent', () => undefined)
  .action('tag', ({ tags }) => ({ tags: { ...tags, colour: 'red' } }))
  .action('save', () => ({ checkpoint: true }))
  .action('boom', () => {
    throw new Error('no more paper');
  })
  .action('unwritable', { reply: json<unknown>() }, () => ({ reply: 1n }))
  .action('see', { reply: json<unknown>() }, ({ self, caller, metadata, tags }) => ({
    reply: { self, caller, metadata, tags },
  }));
const session = unnamedActor('session').action('who', { reply: json<string>() }, ({ self }) => ({
  reply: `${self.name} of ${self.parent}`,
}));

const events: SystemEvent[] = [];
const system = createActorSystem({
  name: 'shop',
  actors: [counter, session],
  host: false,
  onEvent: (event) => events.push(event),
});

async function call(
  invocation: ActorInvocation,
): Promise<{ status: number; answer: ActorInvocationResponse }> {
  const actor = { name: 'counter', system: 'shop' };
  const { status, body } = await system.answerCallback(
    ActorInvocation.encode({ actor, currentContext: { self: actor }, ...invocation }),
  );
  return { status, answer: ActorInvocationResponse.decode(body) };
}

function replyIn({ value }: ActorInvocationResponse): unknown {
  return JSON.parse(unpack(value ?? {}, JSONType).content);
}

function refusalIn({ value }: ActorInvocationResponse): string {
  return unpack(value ?? {}, RequestStatus).message;
}

describe('an action', () => {
  test('gives back reply and state', async () => {
    const { status, answer } = await call({
      actionName: 'add',
      value: jsonAny(5),
      currentContext: { state: jsonAny({ total: 1 }) },
    });
    expect(status).toBe(200);
    expect(ActorInvocationResponse.toJson(answer)).toEqual(
      ActorInvocationResponse.toJson({
        actorName: 'counter',
        actorSystem: 'shop',
        updatedContext: { state: jsonAny({ total: 6 }) },
        value: jsonAny(6),
      }),
    );
  });

  test('sees its initial state when there is none', async () => {
    const { answer } = await call({ actionName: 'look' });
    expect(replyIn(answer)).toBe(100);
  });

  test('sees its initial state when the state is an empty Any', async () => {
    const { answer } = await call({ actionName: 'look', currentContext: { state: {} } });
    expect(replyIn(answer)).toBe(100);
  });

  test('that returns no state sends none, so the proxy keeps it', async () => {
    const { answer } = await call({ actionName: 'look', currentContext: { state: jsonAny({ total: 3 }) } });
    expect(answer.updatedContext).toMatchObject({});
    expect(answer.updatedContext?.state ?? undefined).toBeUndefined();
  });

  test('that answers noop uses the noop arm', async () => {
    const { answer } = await call({ actionName: 'noop' });
    expect(answer.payload).toBe('noop');
  });

  test('that answers nothing leaves the payload unset', async () => {
    const { status, answer } = await call({ actionName: 'silent' });
    expect([status, answer.payload]).toEqual([200, undefined]);
    expect(answer.updatedContext).toBeTruthy();
  });

  test('sends the tags back, changed or not', async () => {
    const tags = { size: 'xl' };
    const same = await call({ actionName: 'silent', currentContext: { tags } });
    expect(same.answer.updatedContext?.tags).toEqual(tags);
    const changed = await call({ actionName: 'tag', currentContext: { tags } });
    expect(changed.answer.updatedContext?.tags).toEqual({ size: 'xl', colour: 'red' });
  });

  test('asks for a checkpoint only when it does', async () => {
    expect((await call({ actionName: 'save' })).answer.checkpoint).toBe(true);
    expect((await call({ actionName: 'silent' })).answer.checkpoint).toBe(false);
  });

  test('sees self, caller, metadata and tags', async () => {
    const caller = { name: 'ann', system: 'shop', parent: 'session' };
    const currentContext = { metadata: { trace: '7' }, tags: { size: 'xl' } };
    const { answer } = await call({ actionName: 'see', caller, currentContext });
    const self = { name: 'counter', system: 'shop' };
    expect(replyIn(answer)).toEqual({ self, caller, ...currentContext });
  });

  test('finds its caller in the context too, and a missing context is no harm', async () => {
    const inContext = await call({ actionName: 'see', currentContext: { caller: { name: 'bob' } } });
    expect(replyIn(inContext.answer)).toMatchObject({ caller: { name: 'bob', system: 'shop' } });
    const without = await call({ actionName: 'look', currentContext: null });
    expect(replyIn(without.answer)).toBe(100);
  });

  test('of an instance is found by the parent', async () => {
    const { answer } = await call({
      actionName: 'who',
      actor: { name: 'ann', system: 'shop', parent: 'session' },
    });
    expect(replyIn(answer)).toBe('ann of session');
    expect(answer.actorName).toBe('ann');
  });

  test('of an actor that is registered by name is found by name first', async () => {
    const { answer } = await call({
      actionName: 'look',
      actor: { name: 'counter', system: 'shop', parent: 'session' },
    });
    expect(replyIn(answer)).toBe(100);
  });
});

describe('"no payload", in every way it is written,', () => {
  test.each<[string, ActorInvocation]>([
    ['unset', {}],
    ['noop', { noop: {} }],
    ['an empty Any', { value: {} }],
    ['an Any of spawn.Noop', { value: { type_url: 'type.googleapis.com/spawn.Noop' } }],
    ['an Any of the older Noop', { value: { type_url: 'x/eigr.functions.protocol.Noop' } }],
    ['an Any of google.protobuf.Empty', { value: { type_url: 'type.googleapis.com/google.protobuf.Empty' } }],
  ])('is undefined: %s', async (_, payload) => {
    const { status, answer } = await call({ actionName: 'maybe', ...payload });
    expect([status, answer.payload]).toEqual([200, undefined]);
  });

  test('is refused where the action needs one', async () => {
    const { status, answer } = await call({ actionName: 'add' });
    expect(status).toBe(400);
    expect(refusalIn(answer)).toBe('add of actor counter needs a payload of type spawn.JSONType');
  });

  test('is a value where the declared type is one of them', async () => {
    const empty = {
      $type: 'google.protobuf.Empty',
      encode: () => new Uint8Array(),
      decode: (bytes: Uint8Array) => ({ bytes: bytes.length }),
    };
    const actor = namedActor('a').action(
      'x',
      { payload: protobuf(empty), reply: json<unknown>() },
      (context) => ({
        reply: context.payload,
      }),
    );
    const own = createActorSystem({ name: 's', actors: [actor], host: false });
    const value = { type_url: 'type.googleapis.com/google.protobuf.Empty' };
    const body = ActorInvocation.encode({ actor: { name: 'a' }, actionName: 'x', value });
    const { status } = await own.answerCallback(body);
    expect(status).toBe(200);
  });
});

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

  test('for bytes that are no ActorInvocation', async () => {
    const { status, body } = await system.answerCallback(Uint8Array.of(10, 99));
    expect(status).toBe(400);
    expect(refusalIn(ActorInvocationResponse.decode(body))).toMatch(/^not a spawn.ActorInvocation/);
  });

  test('for an empty body, which names no actor', async () => {
    expect((await system.answerCallback(new Uint8Array())).status).toBe(400);
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
  const { status } = await system.answerCallback(Buffer.concat([known, Uint8Array.of(0xfa, 0x07, 1, 65)]));
  expect(status).toBe(200);
});

property.prop([fc.uint8Array({ maxLength: 200 })])('any bytes get an answer that decodes', async (bytes) => {
  const { status, body } = await system.answerCallback(bytes);
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
    const { status, body } = await system.answerCallback(bytes);
    expect([200, 400, 404, 500]).toContain(status);
    expect(() => ActorInvocationResponse.decode(body)).not.toThrow();
  },
);
