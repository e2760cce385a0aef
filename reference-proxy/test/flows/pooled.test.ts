// Pools on one proxy: several instances under one name, one of which takes each invocation.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyText } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

const pool = (min: number, max: number, more = {}) => ({
  name: 'pool',
  kind: Kind.POOLED,
  stateful: false,
  pool: [min, max] as const,
  ...more,
});

async function withPool(
  min: number,
  max: number,
  more = {},
  settings: Parameters<typeof createTestSystem>[0] = {},
) {
  const test = createTestSystem(settings);
  await test.register(pool(min, max, more));
  return test;
}

type Test = Awaited<ReturnType<typeof withPool>>;

/** So many invocations at once, and the callbacks that are open for them. */
async function open({ invoke, host }: Test, count: number, expected = count) {
  const calls = Array.from({ length: count }, () => invoke('pool', 'run'));
  for (const call of calls) call.catch(() => {});
  await new Promise(setImmediate);
  expect(host.callbacks.filter(({ cancelled }) => !cancelled)).toHaveLength(expected);
  return { calls, callbacks: [...host.callbacks] };
}

test('so many callbacks are open at once as the pool has instances at most; the rest waits, and is served', async () => {
  const test = await withPool(0, 3);
  const { calls } = await open(test, 7, 3);
  expect(test.system.activations.size).toBe(3);
  for (let at = 0; at < 7; at += 1) (await test.host.next()).answerState(`${at}`);
  expect((await Promise.all(calls)).map(({ value }) => anyText(value)).sort()).toEqual([...'0123456']);
  expect(test.system.activations.size).toBe(3);
});

test('an SDK cannot tell the instances apart: each callback is for the pool, by its name', async () => {
  const test = await withPool(0, 3);
  const { callbacks } = await open(test, 2);
  for (const { invocation } of callbacks) {
    expect(invocation.actor).toEqual({ name: 'pool', system: 'test', parent: '' });
    expect(invocation.currentContext?.self).toEqual(invocation.actor);
  }
});

test('an idle instance is taken before there is another one', async () => {
  const { host, invoke, system } = await withPool(0, 3);
  for (let round = 0; round < 5; round += 1) {
    const call = invoke('pool', 'run', { pooled: true });
    (await host.next()).answerState('done');
    await call;
  }
  expect(system.activations.size).toBe(1);
});

test('who waits is served by the first that is free, in the order of arrival', async () => {
  const test = await withPool(0, 2);
  const { calls } = await open(test, 5, 2);
  const slow = await test.host.next();
  for (const state of ['1', '2', '3', '4']) (await test.host.next()).answerState(state);
  const answers = await Promise.all(calls.slice(1));
  expect(answers.map(({ value }) => anyText(value))).toEqual(['1', '2', '3', '4']);
  slow.answerState('slow');
  expect(anyText((await calls[0])?.value)).toBe('slow');
});

test('who waits too long gets an error, and is not run; an unknown action does not wait at all', async () => {
  const test = await withPool(0, 1);
  const { calls, callbacks } = await open(test, 1);
  const late = test.invoke('pool', 'run', { metadata: { 'request-timeout': '500' } });
  const next = test.invoke('pool', 'run');
  await expect(test.invoke('pool', 'fly')).rejects.toMatchObject({ code: 'actionNotFound' });
  test.clock.advance(500);
  const message = 'the invocation waited 500 ms for its turn';
  await expect(late).rejects.toMatchObject({ code: 'timedOut', message });
  callbacks[0]?.answerState('first');
  test.host.callbacks[1]?.answerState('next');
  expect((await Promise.all([...calls, next])).map(({ value }) => anyText(value))).toEqual(['first', 'next']);
  expect(test.host.callbacks).toHaveLength(2);
});

test('of its time is left what it has not waited', async () => {
  const test = await withPool(0, 1);
  const { callbacks } = await open(test, 1);
  const waits = test.invoke('pool', 'run', { metadata: { 'request-timeout': '1000' } });
  test.clock.advance(600);
  callbacks[0]?.answerState('first');
  await test.host.next();
  const second = await test.host.next();
  test.clock.advance(399);
  expect(second.cancelled).toBe(false);
  test.clock.advance(1);
  await expect(waits).rejects.toMatchObject({ code: 'timedOut' });
  expect(second.cancelled).toBe(true);
});

test('what the pool keeps is in memory before its registration is answered, and stays; others leave when idle', async () => {
  const test = await withPool(2, 4, { passivateAfterMs: 1_000 });
  expect(test.system.activations.size).toBe(2);
  const { calls, callbacks } = await open(test, 4);
  for (const callback of callbacks) callback.answerState('done');
  await Promise.all(calls);
  expect(test.system.activations.size).toBe(4);
  test.clock.advance(999);
  expect(test.system.activations.size).toBe(4);
  test.clock.advance(1);
  expect(test.system.activations.size).toBe(2);
  test.clock.advance(1_000_000_000);
  expect(test.system.activations.size).toBe(2);
});

test('at its limits it refuses, async too, and goes on serving', async () => {
  const test = await withPool(0, 2, {}, { mailboxMax: 1 });
  const { calls } = await open(test, 4, 2);
  const message = 'the mailbox of actor pool is full: 2 invocations wait';
  await expect(test.invoke('pool', 'run')).rejects.toMatchObject({ code: 'overloaded', message });
  const refused = test.invoke('pool', 'run', { async: true });
  await expect(refused).rejects.toMatchObject({ code: 'overloaded', message });
  for (let at = 0; at < 4; at += 1) (await test.host.next()).answerState('done');
  await Promise.all(calls);
});

test('init is called in each instance, before anything else', async () => {
  const { host, invoke, system } = await withPool(2, 3, { actions: ['init', 'run'] });
  expect(host.callbacks.map(({ invocation }) => invocation.actionName)).toEqual(['init', 'init']);
  const call = invoke('pool', 'run');
  expect(system.activations.size, 'while all begin, one more may').toBe(3);
  const inits = [await host.next(), await host.next(), await host.next()];
  for (const init of inits) init.answer({ updatedContext: {} });
  const run = await host.next();
  expect(run.invocation.actionName).toBe('run');
  run.answerState('ready');
  expect(anyText((await call).value)).toBe('ready');
});

test('one instance whose init hangs keeps nobody else', async () => {
  const { host, invoke } = await withPool(2, 2, { actions: ['init', 'run'] });
  (await host.next()).answer({ updatedContext: {} });
  for (const state of ['1', '2']) {
    const call = invoke('pool', 'run');
    const callback = host.callbacks.at(-1);
    expect(callback?.invocation.actionName).toBe('run');
    callback?.answerState(state);
    expect(anyText((await call).value)).toBe(state);
  }
});

test('a reserved action answers the state of an instance; nothing of a pool is stored, whatever it says', async () => {
  const { host, invoke, store, clock } = await withPool(0, 2, { stateful: true, state: 'first' });
  expect(anyText((await invoke('pool', 'get')).value)).toBe('first');
  const call = invoke('pool', 'run');
  (await host.next()).answer({ ...answer('second'), checkpoint: true });
  await call;
  expect(anyText((await invoke('pool', 'get')).value)).toBe('second');
  expect(await store.load({ system: 'test', name: 'pool' })).toBeUndefined();
  clock.advance(10_000);
  expect(anyText((await invoke('pool', 'get')).value), 'a new instance').toBe('first');
});

const answer = (text: string) => ({
  updatedContext: { state: { type_url: 'test/text', value: new TextEncoder().encode(text) } },
});

test('an action that the pool does not have is refused', async () => {
  const { invoke } = await withPool(0, 2);
  await expect(invoke('pool', 'fly')).rejects.toMatchObject({ code: 'actionNotFound' });
});

test('an actor of another kind has no pool, whatever the request says', async () => {
  const { host, invoke, register, system } = createTestSystem();
  await register({ name: 'ann', pool: [2, 1] });
  const calls = [invoke('ann', 'run', { pooled: true }), invoke('ann', 'run', { pooled: true })];
  (await host.next()).answerState('1');
  expect(system.activations.size).toBe(1);
  (await host.next()).answerState('2');
  expect((await Promise.all(calls)).map(({ value }) => anyText(value))).toEqual(['1', '2']);
});

test('who can not answer in time frees its instance', async () => {
  const { host, invoke, clock, system } = await withPool(0, 1);
  const slow = invoke('pool', 'run', { metadata: { 'request-timeout': '500' } });
  const late = await host.next();
  clock.advance(500);
  await expect(slow).rejects.toMatchObject({ code: 'timedOut' });
  expect(late.cancelled).toBe(true);
  const next = invoke('pool', 'run');
  (await host.next()).answerState('next');
  expect(anyText((await next).value)).toBe('next');
  expect(system.activations.size).toBe(1);
});
