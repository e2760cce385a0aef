// Timers, channels and pools: what is refused where it is declared, and what the proxy is told.
import { RegistrationRequest } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { clientOf, ok } from '../test/fake-link.js';
import { withProxy } from '../test/scripted-proxy.js';
import { systemAt } from '../test/system-at.js';
import { actorRef, json, namedActor, optional, pooledActor, unnamedActor, type Actor } from './index.js';

const text = json<string>();
const clock = namedActor('clock')
  .action('tick', () => undefined)
  .action('maybe', { payload: optional(text) }, () => undefined)
  .action('say', { payload: text }, () => undefined);
const none = namedActor('none');

describe('is refused where it is declared:', () => {
  test.each<[string, () => unknown, string]>([
    ['a timer of an unknown action', () => clock.timers({ tock: 5 } as never), 'clock has no action tock'],
    ['a timer of an action with a payload', () => clock.timers({ say: 5 } as never), 'needs a payload'],
    ['a second timer', () => clock.timers({ tick: 5 }).timers({ tick: 6 }), 'it has one already'],
    ['a timer of 0', () => clock.timers({ tick: 0 }), 'a whole number of milliseconds from 1 to 2147483647'],
    ['a timer of half a millisecond', () => clock.timers({ tick: 0.5 }), 'got 0.5'],
    ['a timer beyond an int32', () => clock.timers({ tick: 2 ** 31 }), 'got 2147483648'],
    ['a channel for an unknown action', () => clock.channels({ orders: 'fly' as 'say' }), 'no action fly'],
    ['a channel without a name', () => clock.channels({ '': 'say' }), 'the channel name ""'],
    [
      'a second subscription with the same action',
      () => clock.channels({ orders: 'say' }).channels({ orders: ['tick', 'say'] }),
      'the channel orders of the actor clock: say subscribes to it already',
    ],
    ['a pool with a state', () => pooledActor('p', { state: text } as never), 'has a state codec'],
    ['a pool of none', () => pooledActor('p', { max: 0 }), 'got min 0, max 0'],
    ['a pool of less than none', () => pooledActor('p', { min: -1 }), 'got min -1'],
    ['a pool of halves', () => pooledActor('p', { max: 1.5 }), 'max 1.5'],
    ['a pool with more at least than at most', () => pooledActor('p', { min: 3, max: 2 }), 'not below min'],
    ['a pool beyond an int32', () => pooledActor('p', { max: 2 ** 31 }), 'from 0 to 2147483647'],
  ])('%s', (_, declare, problem) => {
    expect(declare).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining(problem) as string,
      }),
    );
  });

  test('and by the compiler', () => {
    // @ts-expect-error -- no such action
    expect(() => clock.timers({ tock: 5 })).toThrow();
    // @ts-expect-error -- a tick has no payload
    expect(() => clock.timers({ say: 5 })).toThrow();
    // @ts-expect-error -- no action at all
    expect(() => none.timers({ tick: 5 })).toThrow();
    // @ts-expect-error -- no such action
    expect(() => clock.channels({ orders: 'fly' })).toThrow();
    // @ts-expect-error -- one of them is unknown
    expect(() => clock.channels({ orders: ['say', 'fly'] })).toThrow();
    // @ts-expect-error -- no state in a pool
    expect(() => pooledActor('p', { state: text })).toThrow();
    // @ts-expect-error -- nor from its actions
    pooledActor('p').action('x', () => ({ state: 1 }));
  });
});

test('declaring gives a new definition and leaves the old one', () => {
  const ticking = clock.timers({ tick: 5 }).channels({ orders: 'say' });
  expect(clock.triggers).toEqual({ timers: new Map(), channels: [] });
  expect(ticking.triggers).toEqual({
    timers: new Map([['tick', 5]]),
    channels: [{ channel: 'orders', action: 'say' }],
  });
  expect(ticking.action('later', () => undefined).triggers).toBe(ticking.triggers);
});

/** What a proxy on a port is told of an actor. */
async function registered(actor: Actor): Promise<unknown> {
  let told: unknown;
  await withProxy(async (proxy) => {
    const { system } = systemAt(proxy.port, { actors: [actor] });
    await system.start();
    const { registry } = proxy.registrations()[0]?.actorSystem ?? {};
    told = RegistrationRequest.toJson({ actorSystem: { registry } });
  });
  const { actorSystem } = told as { actorSystem: { registry: { actors: Record<string, unknown> } } };
  return actorSystem.registry.actors[actor.name];
}

describe('the proxy is told', () => {
  test('timers, in milliseconds, also the longest', async () => {
    const actor = clock.timers({ tick: 1, maybe: 2 ** 31 - 1 });
    expect(await registered(actor)).toMatchObject({
      actions: [{ name: 'tick' }, { name: 'maybe' }, { name: 'say' }],
      timerActions: [
        { seconds: 1, action: { name: 'tick' } },
        { seconds: 2_147_483_647, action: { name: 'maybe' } },
      ],
    });
  });

  test('channels: many for one action, many actions for one', async () => {
    const actor = clock.channels({ orders: 'say', news: ['say', 'tick'] }).channels({ orders: ['maybe'] });
    expect(await registered(actor)).toMatchObject({
      metadata: {
        channelGroup: [
          { topic: 'orders', action: 'say' },
          { topic: 'news', action: 'say' },
          { topic: 'news', action: 'tick' },
          { topic: 'orders', action: 'maybe' },
        ],
      },
    });
  });

  test('both of an unnamed actor, beside its tags', async () => {
    const session = unnamedActor('session', { tags: { team: 'a' } })
      .action('tick', () => undefined)
      .timers({ tick: 500 })
      .channels({ news: 'tick' });
    expect(await registered(session)).toMatchObject({
      settings: { kind: 'UNNAMED' },
      timerActions: [{ seconds: 500, action: { name: 'tick' } }],
      metadata: { tags: { team: 'a' }, channelGroup: [{ topic: 'news', action: 'tick' }] },
    });
    expect(session.instance('ann').name).toBe('ann');
  });

  test('the sizes of a pool', async () => {
    const pool = pooledActor('pool', { min: 2, max: 5 }).action('run', () => undefined);
    const settings = { kind: 'POOLED', minPoolSize: 2, maxPoolSize: 5 };
    expect(await registered(pool)).toMatchObject({ settings });
    const open = await registered(pooledActor('open'));
    expect(open).toMatchObject({ settings: { kind: 'POOLED' } });
    expect(open).not.toHaveProperty('settings.minPoolSize');
    expect(open).not.toHaveProperty('settings.stateful');
  });
});

test.each([
  ['its definition', pooledActor('pool').action('run', () => undefined)],
  ['a reference', actorRef('pool', { isPooled: true }).action('run')],
])('a call of a pool by %s asks for a member', async (_, pool) => {
  const { client, invocation } = clientOf({ status: ok });
  await client.invoke(pool, 'run');
  expect(invocation()).toMatchObject({ pooled: true });
});
