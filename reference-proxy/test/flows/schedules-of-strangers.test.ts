// Proxies that share a store and are no cluster: what is scheduled there runs once, whoever of them runs it.
import { expect, test } from 'vitest';
import { createSingleNode } from '../../src/adapters/cluster/single-node.js';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { startSchedules } from '../../src/flows/run-schedules.js';
import { textAny } from '../doubles/definition.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { pass } from '../doubles/passing-time.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const startMs = 1_000_000;
const budgetMs = 5_000;
/** How long a run with that budget counts as open, and how often is looked for such. */
const [openMs, lookEveryMs] = [budgetMs + 30_000, 60_000];

function createStrangers() {
  const store = createMemoryStateStore();
  const clock = createManualClock();
  const start = async (address: string) => {
    const test = createTestSystem({ address }, store, createSingleNode(), clock);
    await startSchedules(test.system);
    await test.register({ name: 'ann', stateful: false }, { name: 'bob' });
    const schedule = (name: string, afterMs: number) =>
      test.invoke(name, 'run', {
        scheduledTo: startMs + afterMs,
        value: textAny('later'),
        metadata: { 'request-timeout': `${budgetMs}` },
      });
    return { ...test, schedule };
  };
  return { start, store, clock };
}

/** It begins nothing any more, and notes nothing. */
function die({ system }: TestSystem): void {
  system.work.drain();
  system.schedules.end = () => new Promise(() => {});
}

test('two at once: each is run once, also what both accept', async () => {
  const { start, clock } = createStrangers();
  const one = await start('one');
  for (const name of ['ann', 'bob']) await one.schedule(name, 1_000);
  const other = await start('other');
  for (const name of ['ann', 'bob']) await other.schedule(name, 1_500);
  await one.schedule('ann', lookEveryMs * 2);
  const count = () => one.host.callbacks.length + other.host.callbacks.length;
  for (let answered = [0, 0]; clock.nowMs() < startMs + 4 * lookEveryMs; await pass(clock, 500, 500))
    answered = [one, other].map(({ host }, at) => {
      for (const open of host.callbacks.slice(answered[at])) open.answer({ updatedContext: {} });
      return host.callbacks.length;
    });
  expect(count()).toBe(5);
  expect([one.system.schedules.size, other.system.schedules.size]).toEqual([0, 0]);
});

test('what runs at one is not begun by another that starts meanwhile', async () => {
  const { start, clock } = createStrangers();
  const one = await start('one');
  await one.schedule('ann', 100);
  await pass(clock, 100);
  const other = await start('other');
  await pass(clock, budgetMs - 500, 100);
  one.host.callbacks[0]?.answer({ updatedContext: {} });
  await pass(clock, openMs + lookEveryMs, 1_000);
  expect([one.host.callbacks.length, other.host.callbacks.length]).toEqual([1, 0]);
});

test('what was interrupted is run by the next one at the same place at once, by one elsewhere when its budget is over', async () => {
  const { start, clock } = createStrangers();
  const killed = await start('one');
  await killed.schedule('ann', 100);
  await pass(clock, 100);
  expect(killed.host.callbacks).toHaveLength(1);
  die(killed);
  const elsewhere = await start('other');
  await pass(clock, openMs - 1_000, 1_000);
  expect(elsewhere.host.callbacks).toHaveLength(0);
  const next = await start('one');
  await pass(clock, 100);
  expect(next.host.callbacks).toHaveLength(1);
  die(next);
  await pass(clock, openMs + lookEveryMs, 1_000);
  expect(elsewhere.host.callbacks).toHaveLength(1);
});
