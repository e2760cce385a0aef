// What a registration is refused for. Always: the whole of it, with a message that names the actor and the field.
import {
  Kind,
  RegistrationRequest,
  type Actor,
  type Channel,
  type FixedTimerAction,
} from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { register } from '../../src/flows/register.js';
import { createTestSystem } from '../doubles/test-system.js';

function request(actors: Record<string, Actor>, name = 'test'): RegistrationRequest {
  return RegistrationRequest.decode(
    RegistrationRequest.encode({ actorSystem: { name, registry: { actors } } }),
  );
}

const bad: readonly (readonly [why: string, actor: Actor, message: string])[] = [
  ['no id', {}, 'actor "bad": id is missing'],
  ['an empty name', { id: { name: '' } }, 'actor "bad": id.name is empty'],
  ['a long name', { id: { name: 'ä'.repeat(128) } }, 'id.name is longer than 255 bytes'],
  ['an unknown kind', { settings: { kind: 9 as Kind } }, 'actor "ann": settings.kind 9 is no kind of actor'],
  [
    'a negative time to live',
    { settings: { deactivationStrategy: { timeout: { timeout: -1 } } } },
    'actor "ann": settings.deactivation_strategy.timeout is negative (-1)',
  ],
  [
    'a negative snapshot interval',
    { settings: { snapshotStrategy: { timeout: { timeout: -5 } } } },
    'settings.snapshot_strategy.timeout is negative (-5)',
  ],
  ['a negative pool', { settings: { minPoolSize: -1 } }, 'settings.min_pool_size is negative (-1)'],
  ['a negative most of a pool', { settings: { maxPoolSize: -1 } }, 'settings.max_pool_size is negative (-1)'],
  [
    'a pool with less at most than at least',
    { settings: { kind: Kind.POOLED, minPoolSize: 3, maxPoolSize: 2 } },
    'actor "ann": settings.max_pool_size is 2, less than settings.min_pool_size (3)',
  ],
  ['a nameless action', { actions: [{ name: '' }] }, 'actor "ann": actions.name is empty'],
  ['a nameless timer', { timerActions: [{ seconds: 1 }] }, 'timer_actions.action.name is empty'],
  [
    'a timer in the past',
    { timerActions: [{ seconds: -1, action: { name: 'x' } }] },
    'timer_actions.seconds is negative (-1)',
  ],
  [
    'too many timers',
    { timerActions: Array<FixedTimerAction>(1_001).fill({ seconds: 1, action: { name: 'x' } }) },
    'actor "ann": timer_actions has 1001 entries, and 1000 are allowed',
  ],
  [
    'too many channels',
    { metadata: { channelGroup: Array<Channel>(1_001).fill({ topic: 'news' }) } },
    'actor "ann": metadata.channel_group has 1001 entries, and 1000 are allowed',
  ],
];

test.each(bad)('a bad actor refuses the whole request: %s', async (why, actor, message) => {
  const { system } = createTestSystem();
  const named = why === 'no id' ? actor : { id: { name: 'ann' }, ...actor };
  const refused = register(system, request({ good: { id: { name: 'good' } }, bad: named }));
  await expect(refused).rejects.toMatchObject({
    code: 'malformed',
    message: expect.stringContaining(message) as string,
  });
  expect(system.registry.size).toBe(0);
});

test('pools that keep more in memory than actors may be registered are refused', async () => {
  const { system, register: registerActors } = createTestSystem({ actorsPerRequestMax: 10, actorsMax: 12 });
  const pool = (name: string, min: number) => ({ name, kind: Kind.POOLED, pool: [min, 0] as const });
  await expect(registerActors(pool('a', 5), pool('b', 6))).rejects.toMatchObject({
    code: 'tooLarge',
    message: expect.stringContaining(
      'keep 11 instances in memory (settings.min_pool_size), and 10',
    ) as string,
  });
  expect(system.registry.size).toBe(0);
  await registerActors(pool('a', 10));
  const refused = registerActors(pool('b', 1));
  await expect(refused).rejects.toMatchObject({
    code: 'overloaded',
    message: '11 actors are known; 12 are allowed',
  });
  await registerActors(pool('a', 2));
  await registerActors(pool('b', 1));
});

test('one actor twice in a request is refused', async () => {
  const { system } = createTestSystem();
  const refused = register(system, request({ a: { id: { name: 'ann' } }, b: { id: { name: 'ann' } } }));
  await expect(refused).rejects.toMatchObject({
    code: 'malformed',
    message: 'actor ann is in the request twice',
  });
});

test('projections are refused by name until they are built', async () => {
  const { register: registerActors } = createTestSystem();
  const message = 'actor "ann": settings.kind PROJECTION is not supported yet';
  await expect(registerActors({ name: 'ann', kind: Kind.PROJECTION })).rejects.toMatchObject({
    code: 'notBuilt',
    message,
  });
});

test('a registration without a system is refused', async () => {
  const { system } = createTestSystem();
  await expect(register(system, {})).rejects.toMatchObject({ code: 'malformed' });
  await expect(register(system, request({}, ''))).rejects.toMatchObject({
    code: 'malformed',
    message: 'the name of the actor system is empty',
  });
});

test('a set system refuses others, naming both; an empty name takes the set one', async () => {
  const { system } = createTestSystem({ systemName: 'mine' });
  const message = 'this proxy serves actor system mine, not other';
  await expect(register(system, request({}, 'other'))).rejects.toMatchObject({
    code: 'systemNotFound',
    message,
  });
  const foreign = request({ ann: { id: { name: 'ann', system: 'other' } } }, 'mine');
  await expect(register(system, foreign)).rejects.toMatchObject({ code: 'systemNotFound', message });
  await register(system, request({ ann: { id: { name: 'ann' } } }, ''));
  expect(system.registry.find('mine', 'ann')).toBeDefined();
});
