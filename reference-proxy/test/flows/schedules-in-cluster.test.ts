// Invocations for later in a cluster: where they run, who adopts them, and that they end with the state that came of them.
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
