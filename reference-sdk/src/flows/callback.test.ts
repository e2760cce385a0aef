// The callback without any socket: what an action sees, and what becomes of its result.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { call, jsonAny, refusalIn, replyIn } from '../../test/shop.js';
import { createActorSystem } from '../actor-system.js';
import { json, namedActor, protobuf } from '../index.js';

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
