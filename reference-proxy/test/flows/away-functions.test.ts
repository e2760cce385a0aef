// Timers on two nodes when the user function of one goes away. Always: those of pools tick on at the other, those of named
// actors rest with their home; none is doubled.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { startTimers } from '../../src/flows/run-timers.js';
import { pass } from '../doubles/passing-time.js';
import { createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';

/** Both host an actor of that kind, whose home is a. */
async function createPair(kind: Kind) {
  const { at, clock } = createNodes('a', 'b');
  const [a, b] = [at('a'), at('b')];
  const name = nameAt('a');
  const ticks: string[] = [];
  for (const [node, { host, system }] of Object.entries({ a, b })) {
    host.always(() => {
      if (!host.listens) return {};
      ticks.push(node);
      return { updatedContext: {} };
    });
    startTimers(system, host);
  }
  for (const node of [a, b]) await node.register({ name, kind, stateful: false, timers: [['tick', 200]] });
  await hostedBy(a, name, 'a', 'b');
  const ticksIn = async (ms: number): Promise<string> => {
    ticks.length = 0;
    await pass(clock, ms, 50);
    return ticks.join('');
  };
  return { a, b, ticksIn, name };
}

test('a pool ticks on at a node whose user function is there, and comes back', async () => {
  const { a, b, ticksIn, name } = await createPair(Kind.POOLED);
  expect(await ticksIn(1_000)).toBe('aaaaa');
  a.host.listens = false;
  expect(await ticksIn(9_900)).toBe('');
  await ticksIn(600);
  expect(await ticksIn(1_000)).toBe('bbbbb');
  await a.invoke(name, 'run');
  a.host.listens = true;
  await hostedBy(b, name, 'b');
  await ticksIn(400);
  expect(await ticksIn(1_000)).toBe('aaaaa');
});

test('a named actor stays with its home, and ticks when the user function is back', async () => {
  const { a, ticksIn } = await createPair(Kind.NAMED);
  expect(await ticksIn(1_000)).toBe('aaaaa');
  a.host.listens = false;
  expect(await ticksIn(15_000)).toBe('');
  a.host.listens = true;
  await ticksIn(400);
  expect(await ticksIn(1_000)).toBe('aaaaa');
});

test('where no other node hosts the pool, it is called where it was', async () => {
  const { at, clock } = createNodes('a', 'b');
  const { host, system, register, invoke } = at('a');
  host.always(() => ({ ...(host.listens && { updatedContext: {} }) }));
  startTimers(system, host);
  await register({ name: 'pool', kind: Kind.POOLED, stateful: false, timers: [['tick', 200]] });
  host.listens = false;
  await pass(clock, 11_000, 50);
  await expect(invoke('pool', 'run')).rejects.toMatchObject({ code: 'hostFailed' });
  host.listens = true;
  await invoke('pool', 'run');
  expect(await at('b').invoke('pool', 'run')).toBeDefined();
});
