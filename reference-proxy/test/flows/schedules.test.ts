// Invocations for later: stored before the answer, run once when their time has come, also by another life or another node.
import { Kind, Status, type InvocationRequest } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { enter } from '../../src/flows/enter.js';
import { startSchedules } from '../../src/flows/run-schedules.js';
import { createMember } from '../../src/flows/serve-node.js';
import type { StateStore } from '../../src/ports/state-store.js';
import { createFallibleStore } from '../durability/fallible-store.js';
import { anyText, textAny } from '../doubles/definition.js';
import { pass } from '../doubles/passing-time.js';
import { createTestSystem } from '../doubles/test-system.js';
import { answersOf, said, workflow } from './answering-actors.js';

const startMs = 1_000_000;
const at = (afterMs: number, more: InvocationRequest = {}): InvocationRequest => ({
  scheduledTo: startMs + afterMs,
  ...more,
});

const ann = { name: 'ann', actions: ['run', 'other'] };

async function started(settings = {}, store: StateStore = createMemoryStateStore()) {
  const test = createTestSystem(settings, store);
  await startSchedules(test.system);
  await test.register(ann);
  return { ...test, calls: answersOf(test) };
}

/** Another life of the proxy on the same store, so much later. */
async function laterLife(store: StateStore, afterMs: number) {
  const test = createTestSystem({}, store);
  const calls = answersOf(test);
  test.clock.advance(afterMs);
  await enter(test.system, test.host, createMember(test.system));
  return { ...test, calls };
}

test('the answer comes at once, the callback once and not before its time', async () => {
  const { invoke, clock, calls, system } = await started();
  const response = await invoke('ann', 'run', at(500, { value: textAny('x'), metadata: { trace: '1' } }));
  expect(response).toMatchObject({ status: { status: Status.OK }, system: { name: 'test' } });
  expect([response.value, response.noop]).toEqual([undefined, undefined]);
  await pass(clock, 499);
  expect(calls).toEqual([]);
  await pass(clock, 1);
  expect(said(calls)).toEqual(['ann run']);
  expect(anyText(calls[0]?.value)).toBe('x');
  expect(calls[0]?.currentContext?.metadata).toEqual({ trace: '1' });
  await pass(clock, 1_000);
  expect([calls.length, system.schedules.size]).toEqual([1, 0]);
});

test.each([0, 1, startMs, -5])('a time of %s is now: async, unless it is 0', async (scheduledTo) => {
  const { invoke, calls } = await started();
  const { value } = await invoke('ann', 'get', { scheduledTo });
  expect(value).toBeUndefined();
  await invoke('ann', 'run', { scheduledTo });
  expect(said(calls)).toEqual(['ann run']);
});

test('they run in the order of their times, and of being accepted', async () => {
  const { invoke, clock, calls } = await started();
  const order = [30, 10, 20, 10, 30, 10];
  for (const [number, ms] of order.entries())
    await invoke('ann', 'run', at(ms, { value: textAny(`${ms} ${number}`) }));
  clock.advance(100);
  await pass(clock, 10);
  expect(calls.map(({ value }) => anyText(value))).toEqual(['10 1', '10 3', '10 5', '20 2', '30 0', '30 4']);
});

test('who and what is unknown is refused at once; register_ref spawns first, and is there when the time comes', async () => {
  const { invoke, register, clock, calls } = await started();
  await register({ name: 'dog', kind: Kind.UNNAMED });
  await expect(invoke('nobody', 'run', at(50))).rejects.toMatchObject({ code: 'actorNotFound' });
  await expect(invoke('ann', 'fly', at(50))).rejects.toMatchObject({ code: 'actionNotFound' });
  await expect(invoke('rex', 'run', at(50, { registerRef: 'cat' }))).rejects.toMatchObject({
    code: 'actorNotFound',
  });
  await invoke('rex', 'run', at(50, { registerRef: 'dog', caller: { name: 'zoe', system: 'x' } }));
  await pass(clock, 60);
  expect(calls).toMatchObject([
    { actor: { name: 'rex', parent: 'dog' }, caller: { name: 'zoe', system: 'x' } },
  ]);
});

test('more than are allowed are refused, until one was run', async () => {
  const { invoke, clock } = await started({ schedulesMax: 2 });
  await Promise.all([invoke('ann', 'run', at(50)), invoke('ann', 'run', at(900))]);
  await expect(invoke('ann', 'run', at(50))).rejects.toMatchObject({ code: 'overloaded' });
  await pass(clock, 60);
  expect((await invoke('ann', 'run', at(900))).status?.status).toBe(Status.OK);
});

test('a side effect with a time is the same thing', async () => {
  const test = createTestSystem();
  await startSchedules(test.system);
  await test.register(ann);
  const request = {
    system: { name: 'test' },
    actor: { id: { name: 'ann', system: 'test' } },
    actionName: 'other',
    scheduledTo: startMs + 300,
  };
  const calls = answersOf(test, { 'ann run': workflow({ effects: [{ request }] }) });
  await test.invoke('ann', 'run', { metadata: { trace: '1' } });
  await pass(test.clock, 290);
  expect(said(calls)).toEqual(['ann run']);
  await pass(test.clock, 10);
  expect(said(calls)).toEqual(['ann run', 'ann other']);
  expect(calls[1]?.currentContext?.metadata).toEqual({ trace: '1' });
});

test('what fails is told in the log, and not run again', async () => {
  const { invoke, clock, host, log, system } = await started();
  let calls = 0;
  host.always(() => ((calls += 1), {}));
  await invoke('ann', 'run', at(50));
  await pass(clock, 3_000, 100);
  expect([calls, system.schedules.size]).toEqual([1, 0]);
  expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
});

test('another life of the proxy runs what is due at its start, and the rest in time, each once', async () => {
  const store = createMemoryStateStore();
  const before = await started({}, store);
  await before.invoke('ann', 'run', at(1_000, { value: textAny('missed'), metadata: { trace: '1' } }));
  await before.invoke('ann', 'other', at(9_000));
  const after = await laterLife(store, 5_000);
  await pass(after.clock, 300);
  expect(said(after.calls)).toEqual(['ann run']);
  expect(anyText(after.calls[0]?.value)).toBe('missed');
  expect(after.calls[0]?.currentContext?.metadata).toEqual({ trace: '1' });
  await pass(after.clock, 3_600, 100);
  expect(after.calls).toHaveLength(1);
  await pass(after.clock, 200);
  expect(said(after.calls)).toEqual(['ann run', 'ann other']);
  const third = await laterLife(store, 20_000);
  await pass(third.clock, 1_000);
  expect(third.calls).toEqual([]);
});

test('after a restart they wait for the user function, however long it takes', async () => {
  const store = createMemoryStateStore();
  const before = await started({}, store);
  await before.invoke('ann', 'run', at(1_000));
  const test = createTestSystem({}, store);
  const calls = answersOf(test);
  test.host.listens = false;
  await enter(test.system, test.host, createMember(test.system));
  await pass(test.clock, 100_000, 1_000);
  expect([calls.length, test.system.schedules.size]).toEqual([0, 1]);
  test.host.listens = true;
  await pass(test.clock, 9_000, 250);
  expect([calls.length, test.system.schedules.size]).toEqual([1, 0]);
});

test('a run that a crash interrupts is run again', async () => {
  const store = createMemoryStateStore();
  const test = createTestSystem({}, store);
  await startSchedules(test.system);
  await test.register(ann);
  await test.invoke('ann', 'run', at(50));
  await pass(test.clock, 50);
  expect(test.host.callbacks).toHaveLength(1);
  const after = await laterLife(store, 100);
  await pass(after.clock, 300);
  expect(after.calls).toHaveLength(1);
});

test('what cannot be stored is not accepted; what cannot be taken waits', async () => {
  const store = createFallibleStore(createMemoryStateStore());
  const { invoke, clock, calls, system } = await started({}, store);
  await invoke('ann', 'run', at(100));
  await invoke('ann', 'other', at(5_000));
  store.broken = 'writing';
  await expect(invoke('ann', 'run', at(100))).rejects.toThrow('disk I/O error');
  await pass(clock, 3_000, 50);
  expect([calls.length, system.schedules.size]).toEqual([0, 2]);
  store.broken = 'nothing';
  await pass(clock, 1_100, 50);
  expect(said(calls)).toEqual(['ann run']);
  await pass(clock, 1_000, 50);
  expect([calls.length, system.schedules.size]).toEqual([2, 0]);
});

test('what was run and cannot be removed is not run again', async () => {
  const store = createFallibleStore(createMemoryStateStore());
  const { system, register, invoke, clock, host } = createTestSystem({}, store);
  await startSchedules(system);
  await register({ ...ann, stateful: false });
  await invoke('ann', 'run', at(50));
  await pass(clock, 50);
  store.broken = 'writing';
  host.callbacks[0]?.answer({ updatedContext: {} });
  await pass(clock, 5_000, 50);
  expect([host.callbacks.length, system.schedules.size]).toEqual([1, 1]);
  store.broken = 'nothing';
  await pass(clock, 1_050, 50);
  expect([host.callbacks.length, system.schedules.size]).toEqual([1, 0]);
});
