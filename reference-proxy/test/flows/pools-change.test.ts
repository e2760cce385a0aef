// Pools that change: other sizes, another kind, the end of the proxy; and who else may lead to a pool.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyText } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';
import { actors, argument, calledUntil, places, said, workflow } from './answering-actors.js';

const pool = (min: number, max: number) => ({
  name: 'pool',
  kind: Kind.POOLED,
  stateful: false,
  pool: [min, max] as const,
});

/** A pool with so many callbacks open. */
async function withOpen(count: number, ...sizes: [number, number]) {
  const test = createTestSystem();
  await test.register(pool(...sizes));
  const calls = Array.from({ length: count }, () => test.invoke('pool', 'run'));
  const callbacks = [];
  for (let at = 0; at < count; at += 1) callbacks.push(await test.host.next());
  return { ...test, calls, callbacks, live: () => test.system.activations.size };
}

test('fewer at most: what is too many finishes what it has, and leaves', async () => {
  const { register, invoke, host, calls, callbacks, live } = await withOpen(4, 0, 4);
  await register(pool(0, 2));
  expect(live()).toBe(4);
  const more = [invoke('pool', 'run'), invoke('pool', 'run')];
  for (const callback of callbacks) callback.answer({ updatedContext: {} });
  await Promise.all(calls);
  expect(live()).toBe(2);
  for (const callback of host.callbacks.slice(4)) callback.answer({ updatedContext: {} });
  await Promise.all(more);
});

test('more at least, and more at most, hold at once, also for who waits', async () => {
  const { register, invoke, live, host } = await withOpen(1, 0, 1);
  for (let waiting = 0; waiting < 5; waiting += 1) void invoke('pool', 'run');
  expect(host.callbacks).toHaveLength(1);
  await register(pool(3, 5));
  expect([live(), host.callbacks.length]).toEqual([5, 5]);
});

test('fewer at least: those that were kept leave', async () => {
  const { register, live, clock } = await withOpen(0, 3, 4);
  expect(live()).toBe(3);
  await register(pool(1, 4));
  expect(live()).toBe(1);
  await register(pool(0, 4));
  expect(live()).toBe(0);
  await register(pool(2, 4));
  clock.advance(1_000_000);
  expect(live()).toBe(2);
});

test('an actor can become a pool, and a pool an actor; what is open is finished', async () => {
  const { register, invoke, host, system, store } = createTestSystem();
  await register({ name: 'pool' });
  const first = invoke('pool', 'run');
  const open = await host.next();
  await register(pool(0, 2));
  const second = invoke('pool', 'run');
  (await host.next()).answerState('of a pool');
  open.answerState('kept');
  expect([anyText((await first).value), anyText((await second).value)]).toEqual(['kept', 'of a pool']);
  expect((await store.load({ system: 'test', name: 'pool' }))?.snapshot.revision).toBe(1);
  const third = invoke('pool', 'run');
  const pooled = await host.next();
  await register({ name: 'pool' });
  const fourth = invoke('pool', 'run');
  pooled.answerState('of a pool');
  await third;
  const named = await host.next();
  expect(named.state).toBe('kept');
  named.answerState('named');
  await fourth;
  expect(system.activations.size).toBe(1);
});

test('at the end everything leaves memory, what is kept, too, and what is open is finished first', async () => {
  const { system, calls, callbacks, live } = await withOpen(2, 3, 4);
  system.work.drain();
  const left = system.activations.passivateAll();
  expect(live()).toBe(2);
  for (const callback of callbacks) callback.answer({ updatedContext: {} });
  await Promise.all([left, ...calls]);
  expect(live()).toBe(0);
});

test('at the end who waits is served first', async () => {
  const { invoke, system, calls, callbacks, host, live } = await withOpen(2, 0, 2);
  const waiting = [invoke('pool', 'run'), invoke('pool', 'run'), invoke('pool', 'run')];
  const left = system.activations.passivateAll();
  for (const callback of callbacks) callback.answer({ updatedContext: {} });
  for (let at = 0; at < 3; at += 1) (await host.next()).answerState('served');
  await Promise.all([left, ...calls]);
  expect((await Promise.all(waiting)).map(({ value }) => anyText(value))).toEqual(Array(3).fill('served'));
  expect(live()).toBe(0);
});

test('a name that is spawned from a pool is a pool of its own, which keeps nothing in memory', async () => {
  const { register, spawn, invoke, host, system, clock } = createTestSystem();
  await register(pool(2, 3));
  await spawn('rex', 'pool');
  expect(system.activations.size).toBe(2);
  const calls = [invoke('rex', 'run'), invoke('rex', 'run')];
  for (const _ of calls) {
    const callback = await host.next();
    expect(callback.invocation.actor).toMatchObject({ name: 'rex', parent: 'pool' });
    callback.answer({ updatedContext: {} });
  }
  await Promise.all(calls);
  clock.advance(10_000);
  expect(system.activations.size).toBe(2);
});

test.each(places)(
  '%s: effects, broadcasts, pipes and register_ref lead to pools, to one instance each time',
  async (_place, create) => {
    const effect = { actor: { id: { name: 'pool', system: 'test' } }, actionName: 'run' };
    const { entry, calls } = await create(
      {
        'ann run': workflow({
          effects: [{ request: effect }, { request: { ...effect, registerRef: 'pool', pooled: true } }],
          broadcast: { channelGroup: 'news', noop: {} },
          pipe: { actor: 'pool', actionName: 'other', registerRef: 'pool' },
        }),
      },
      ...actors,
      { ...pool(0, 2), actions: ['run', 'other', 'receive'], channels: [['news', '']] },
    );
    expect(anyText((await entry.invoke('ann', 'run', argument)).value)).toBe('pool other');
    await calledUntil(calls, 5);
    await entry.system.work.idle();
    expect(said(calls).sort()).toEqual(['ann run', 'pool other', 'pool receive', 'pool run', 'pool run']);
  },
);
