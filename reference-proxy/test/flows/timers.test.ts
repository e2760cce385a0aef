// Timers: actions that the proxy invokes by itself, while the actor is registered with a user function that is there.
import { Kind, type ActorInvocation } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { enter } from '../../src/flows/enter.js';
import { startTimers } from '../../src/flows/run-timers.js';
import { createMember } from '../../src/flows/serve-node.js';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { pass } from '../doubles/passing-time.js';
import { createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';
import { said } from './answering-actors.js';

function createTicking(): TestSystem {
  const test = createTestSystem();
  startTimers(test.system, test.host);
  return test;
}

/** From now on every callback is answered at once. */
function answering({ host }: TestSystem): ActorInvocation[] {
  const calls: ActorInvocation[] = [];
  host.always((invocation) => {
    calls.push(invocation);
    return { updatedContext: {} };
  });
  return calls;
}

const ann = { name: 'ann', actions: ['run'], timers: [['tick', 100]] as const };

test('a timer ticks after its milliseconds, and again: the actor invokes itself with a noop', async () => {
  const test = createTicking();
  const calls = answering(test);
  await test.register({ ...ann, passivateAfterMs: 20, timers: [...ann.timers, ['never', 0]] });
  await pass(test.clock, 99);
  expect(calls).toEqual([]);
  await pass(test.clock, 1);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    actionName: 'tick',
    noop: {},
    caller: { name: 'ann', system: 'test' },
    currentContext: { metadata: {} },
  });
  await pass(test.clock, 300);
  expect(said(calls)).toEqual(Array(4).fill('ann tick'));
  await test.invoke('ann', 'never');
  expect(said(calls).at(-1)).toBe('ann never');
});

test('an actor that left memory is activated by its timer', async () => {
  const test = createTicking();
  const calls = answering(test);
  await test.register({ ...ann, passivateAfterMs: 20 });
  await pass(test.clock, 60);
  expect(test.system.activations.size).toBe(0);
  await pass(test.clock, 40);
  expect([calls.length, test.system.activations.size]).toEqual([1, 1]);
});

test('a tick never overlaps its predecessor, and what was missed is not made up for', async () => {
  const test = createTicking();
  await test.register(ann);
  await pass(test.clock, 450);
  expect(test.host.callbacks).toHaveLength(1);
  test.host.callbacks[0]?.answer({ updatedContext: {} });
  await pass(test.clock, 20);
  expect(test.host.callbacks).toHaveLength(2);
  test.host.callbacks[1]?.answer({ updatedContext: {} });
  await pass(test.clock, 20);
  expect(test.host.callbacks).toHaveLength(2);
  await pass(test.clock, 10);
  expect(test.host.callbacks).toHaveLength(3);
});

test('registered again: what changed begins anew, what did not goes on, what is left out ends', async () => {
  const test = createTicking();
  const calls = answering(test);
  await test.register({ ...ann, timers: [...ann.timers, ['tock', 100]] });
  await pass(test.clock, 50);
  await test.register({ ...ann, timers: [...ann.timers, ['tock', 120]] });
  await pass(test.clock, 50);
  expect(said(calls)).toEqual(['ann tick']);
  await pass(test.clock, 70);
  expect(said(calls)).toEqual(['ann tick', 'ann tock']);
  await test.register({ ...ann, timers: [] });
  await pass(test.clock, 500);
  expect(calls).toHaveLength(2);
});

test('every instance has timers of its own, the template has none', async () => {
  const test = createTicking();
  const calls = answering(test);
  await test.spawn('too early', 'dog').catch(() => {});
  await test.register({ ...ann, name: 'dog', kind: Kind.UNNAMED });
  await test.spawn('rex', 'dog');
  await pass(test.clock, 50);
  await test.spawn('tom', 'dog');
  await pass(test.clock, 100);
  expect(said(calls)).toEqual(['rex tick', 'tom tick']);
});

test('failures are told once in a row, and the timer goes on', async () => {
  const test = createTicking();
  let fails = true;
  const answered: string[] = [];
  test.host.always(({ actionName }) => {
    answered.push(actionName ?? '');
    return fails ? {} : { updatedContext: {} };
  });
  await test.register(ann);
  const told = () => test.log.lines.filter(({ level }) => level === 'warn');
  await pass(test.clock, 300);
  expect([answered.length, told().length]).toEqual([3, 1]);
  expect(told()[0]?.fields).toMatchObject({
    system: 'test',
    actor: 'ann',
    action: 'tick',
    code: 'hostFailed',
  });
  fails = false;
  await pass(test.clock, 100);
  fails = true;
  await pass(test.clock, 200);
  expect([answered.length, told().length]).toEqual([6, 2]);
});

test('while the user function takes no connections for ten seconds the timers rest, until it does', async () => {
  const test = createTicking();
  await test.register(ann);
  test.host.listens = false;
  const fail = async (): Promise<void> => {
    await pass(test.clock, 100);
    for (const callback of test.host.callbacks) callback.fail();
    await pass(test.clock, 100);
  };
  for (let round = 0; round < 52; round++) await fail();
  const atRest = test.host.callbacks.length;
  expect(atRest).toBeGreaterThan(40);
  await pass(test.clock, 60_000, 500);
  expect(test.host.callbacks).toHaveLength(atRest);
  test.host.listens = true;
  await pass(test.clock, 260);
  expect(test.host.callbacks).toHaveLength(atRest + 1);
});

test('after a restart timers wait for the user function', async () => {
  const store = createMemoryStateStore();
  const before = createTestSystem({}, store);
  await before.register(ann);
  const after = createTestSystem({}, store);
  const calls = answering(after);
  after.host.listens = false;
  await enter(after.system, after.host, createMember(after.system));
  await pass(after.clock, 1_000);
  expect(calls).toEqual([]);
  after.host.listens = true;
  await pass(after.clock, 360);
  expect(calls).toHaveLength(1);
});

test('a proxy that shuts down ticks no more', async () => {
  const test = createTicking();
  const calls = answering(test);
  await test.register(ann);
  test.system.work.drain();
  await pass(test.clock, 500);
  expect(calls).toEqual([]);
});

test('a series runs where its actor lives, on one node, and follows it', async () => {
  const { at, clock, network } = createNodes('a', 'b');
  const [a, b] = [at('a'), at('b')];
  const [callsA, callsB] = [answering(a), answering(b)];
  for (const { system, host } of [a, b]) startTimers(system, host);
  const name = nameAt('b');
  await a.register({ ...ann, name });
  await pass(clock, 150);
  expect([callsA.length, callsB.length]).toEqual([1, 0]);
  await b.register({ ...ann, name });
  await hostedBy(a, name, 'a', 'b');
  await pass(clock, 400);
  expect([callsA.length, callsB.length]).toEqual([1, 4]);
  network.crash('b');
  await pass(clock, 400);
  expect(callsA).toHaveLength(5);
});

test('instances that were spawned through a node that is gone tick on at the node that takes over', async () => {
  const { at, clock, network } = createNodes('a', 'b');
  const [a, b] = [at('a'), at('b')];
  const calls = answering(a);
  answering(b);
  startTimers(a.system, a.host);
  await b.register({ ...ann, name: 'dog', kind: Kind.UNNAMED });
  await b.spawn('rex', 'dog');
  await b.spawn('tom', 'dog');
  await a.register({ ...ann, name: 'dog', kind: Kind.UNNAMED });
  network.crash('b');
  await pass(clock, 110);
  expect(said(calls).sort()).toEqual(['rex tick', 'tom tick']);
});

test('an instance that is stored late is found by the second look', async () => {
  const { at, clock, store } = createNodes('a');
  const a = at('a');
  const calls = answering(a);
  startTimers(a.system, a.host);
  await a.register({ ...ann, name: 'dog', kind: Kind.UNNAMED });
  await store.saveActors([{ key: { system: 'test', name: 'rex' }, kind: 'instance', parent: 'dog' }]);
  await pass(clock, 2_900, 100);
  expect(calls).toEqual([]);
  await pass(clock, 250);
  expect(said(calls)).toEqual(['rex tick']);
});

test('a pool has one series for the whole cluster, and one of its instances is picked for each tick', async () => {
  const { at, clock } = createNodes('a', 'b');
  const nodes = [at('a'), at('b')];
  const calls = nodes.map(answering);
  for (const { system, host } of nodes) startTimers(system, host);
  const name = nameAt('a');
  const pool = { ...ann, name, kind: Kind.POOLED, stateful: false };
  for (const node of nodes) await node.register(pool);
  await hostedBy(at('a'), name, 'a', 'b');
  await pass(clock, 350);
  expect(said(calls.flat())).toEqual(Array(3).fill(`${name} tick`));
});
