// Invocations for later in a cluster: where they run, who adopts them, that they end with the state that came of them, and
// what becomes of a run when a node or a connection is lost in the middle.
import { expect, test } from 'vitest';
import { startSchedules } from '../../src/flows/run-schedules.js';
import { anyText, textAny } from '../doubles/definition.js';
import { pass } from '../doubles/passing-time.js';
import { createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';
import { answersOf, said } from './answering-actors.js';

const startMs = 1_000_000;
const at = (afterMs: number) => ({ scheduledTo: startMs + afterMs });
const ann = { actions: ['run', 'other'] };

test.each([
  ['here', 'a'],
  ['at another node', 'b'],
])('once its state is stored, %s, no crash runs it again', async (_where, home) => {
  const { at: node, clock, store } = createNodes('a', 'b');
  store.endSchedule = () => new Promise(() => {}); // the crash comes before
  const name = nameAt(home);
  await startSchedules(node('a').system);
  await node(home).register({ ...ann, name });
  answersOf(node(home), { [`${name} run`]: { updatedContext: { state: textAny('changed') } } });
  await hostedBy(node('a'), name, home);
  await node('a').invoke(name, 'run', at(100));
  expect(await store.loadSchedules('a')).toHaveLength(1);
  await pass(clock, 100);
  expect(anyText((await store.load({ system: 'test', name }))?.snapshot.state)).toBe('changed');
  expect(await store.loadSchedules('a')).toEqual([]);
});

test('in a cluster the node that accepted it runs it, wherever the actor lives; when that is gone, another one', async () => {
  const { at: node, clock, network } = createNodes('a', 'b');
  const [a, b] = [node('a'), node('b')];
  const calls = answersOf(b);
  for (const { system } of [a, b]) await startSchedules(system);
  const name = nameAt('b');
  await b.register({ ...ann, name });
  await hostedBy(a, name, 'b');
  await a.invoke(name, 'run', at(100));
  await pass(clock, 100);
  expect(said(calls)).toEqual([`${name} run`]);
  await a.invoke(name, 'other', at(5_000));
  network.crash('a');
  await pass(clock, 4_800, 50);
  expect(calls).toHaveLength(1);
  await pass(clock, 200, 50);
  expect(said(calls)).toEqual([`${name} run`, `${name} other`]);
  // The first one still lives, cut off: it cannot take what was adopted.
  expect(a.system.schedules.size).toBe(0);
  await pass(clock, 5_000, 50);
  expect(calls).toHaveLength(2);
});

/** Accepted at a, for an actor that lives at b as long as b is there. */
async function acceptedAtA(...tokens: string[]) {
  const nodes = createNodes('a', 'b');
  const [a, b] = [nodes.at('a'), nodes.at('b')];
  const name = nameAt('b');
  for (const one of [a, b]) {
    await startSchedules(one.system);
    await one.register({ ...ann, name });
  }
  await hostedBy(a, name, 'a', 'b');
  const metadata = { 'request-timeout': '5000' };
  for (const token of tokens) await a.invoke(name, 'run', { ...at(100), value: textAny(token), metadata });
  await pass(nodes.clock, 100);
  return { ...nodes, a, b, name };
}

/** How long a run with that budget counts as open. */
const openMs = 35_000;

test('when the node dies where it runs, it is run again when its budget is over; the next one is not held up', async () => {
  const { a, b, clock, network } = await acceptedAtA('first', 'second');
  expect(b.host.callbacks.map(({ invocation }) => anyText(invocation.value))).toEqual(['first']);
  network.crash('b');
  b.system.schedules.end = () => new Promise(() => {}); // it is dead
  const calls = answersOf(a);
  await pass(clock, openMs - 1_000, 100);
  expect(calls.map(({ value }) => anyText(value))).toEqual(['second']);
  await pass(clock, 2_000, 100);
  expect(calls.map(({ value }) => anyText(value))).toEqual(['second', 'first']);
  expect(a.system.schedules.size).toBe(0);
  expect(a.log.lines.map(({ message }) => message).join()).toContain('was interrupted');
});

test.each([true, false])(
  'when only the connection breaks, it is not run again; healed: %s',
  async (heals) => {
    const { a, b, clock, network, store } = await acceptedAtA('first');
    network.cut('a', 'b');
    const calls = answersOf(a);
    b.host.callbacks[0]?.answer({ updatedContext: {} });
    await pass(clock, 1_000, 100);
    if (heals) network.heal('a', 'b');
    await pass(clock, openMs, 100);
    expect([calls.length, b.host.callbacks.length, a.system.schedules.size]).toEqual([0, 1, 0]);
    expect(await store.loadSchedules('a')).toEqual([]);
  },
);

test('when the node where it is to run is overloaded, it is tried again', async () => {
  const { b, a, clock, name } = await acceptedAtA();
  const open = Array.from({ length: 11 }, () => b.invoke(name, 'other'));
  await a.invoke(name, 'run', at(1_000));
  await pass(clock, 3_000, 100);
  expect(a.system.schedules.size).toBe(1);
  const calls = answersOf(b);
  b.host.callbacks[0]?.answer({ updatedContext: {} });
  await Promise.all(open);
  await pass(clock, 9_000, 100);
  expect(said(calls)).toContain(`${name} run`);
  expect(a.system.schedules.size).toBe(0);
});

test('when the node that accepted it dies in the middle, its next life does not begin it a second time', async () => {
  const { b, clock, network, name, start } = await acceptedAtA('first');
  network.crash('a');
  const again = start('a');
  await startSchedules(again.system);
  await again.register({ ...ann, name });
  await hostedBy(again, name, 'a', 'b');
  await pass(clock, 1_000, 100);
  b.host.callbacks[0]?.answerState('changed');
  await pass(clock, openMs, 100);
  expect([b.host.callbacks.length, again.host.callbacks.length, again.system.schedules.size]).toEqual([
    1, 0, 0,
  ]);
});

test('what was adopted while the answer of the store got lost is run', async () => {
  const { at: node, clock, network, store } = createNodes('a', 'b');
  const [a, b] = [node('a'), node('b')];
  for (const { system } of [a, b]) await startSchedules(system);
  const calls = answersOf(b);
  for (const one of [a, b]) await one.register({ ...ann, name: 'ann' });
  await a.invoke('ann', 'run', at(5_000));
  const adopt = store.adoptSchedules.bind(store);
  let broken = 0;
  store.adoptSchedules = async (...how) => {
    const adopted = await adopt(...how);
    if (how[1] === 'a' || (broken += 1) > 1) return adopted;
    throw new Error('the connection broke');
  };
  network.crash('a');
  await pass(clock, 9_000, 100);
  expect(said(calls)).toEqual(['ann run']);
});
