// Timers of actors that do not keep up. Always: what is slow is slow for itself.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { startTimers } from '../../src/flows/run-timers.js';
import { pass } from '../doubles/passing-time.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

function createTicking(): TestSystem {
  const test = createTestSystem({ mailboxMax: 1_000 });
  startTimers(test.system, test.host);
  return test;
}

/** As many as there are, each under a name of its own. */
const timers = (count: number) => Array.from({ length: count }, (_, at) => [`tick ${at}`, 50] as const);

/** Answers what is open of that actor. @returns how much it was */
function answerAll({ host }: TestSystem, name: string, from: number): number {
  const open = host.callbacks.slice(from).filter(({ invocation }) => invocation.actor?.name === name);
  for (const callback of open) callback.answer({ updatedContext: {} });
  return open.length;
}

test('an actor that does not answer keeps no other one from ticking, however many timers it has', async () => {
  const test = createTicking();
  const { requestsMax } = test.system.settings;
  await test.register(
    { name: 'slow', timers: timers(requestsMax * 2) },
    { name: 'good', timers: [['tick', 100]] },
  );
  let ticks = 0;
  for (let round = 0, from = 0; round < 10; round++) {
    await pass(test.clock, 100);
    ticks += answerAll(test, 'good', from);
    from = test.host.callbacks.length;
  }
  expect(ticks).toBe(10);
});

test('the ticks of an actor come one after the other, all of them', async () => {
  const test = createTicking();
  await test.register({ name: 'ann', timers: timers(20) });
  await pass(test.clock, 60);
  for (let from = 0; from < 20; from++) {
    expect(test.host.callbacks).toHaveLength(from + 1);
    answerAll(test, 'ann', from);
    await pass(test.clock, 1);
  }
  const names = test.host.callbacks.slice(0, 20).map(({ invocation }) => invocation.actionName);
  expect(names).toEqual(timers(20).map(([name]) => name));
});

test('a pool takes as many ticks at once as it may have instances', async () => {
  const test = createTicking();
  await test.register({ name: 'ann', kind: Kind.POOLED, stateful: false, pool: [0, 3], timers: timers(5) });
  await pass(test.clock, 60);
  expect(test.host.callbacks).toHaveLength(3);
});
