// What is due and cannot be begun: it is tried again until it was, in its order, and holds nobody else up.
import { Kind } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startSchedules } from '../../src/flows/run-schedules.js';
import { textAny } from '../doubles/definition.js';
import { pass } from '../doubles/passing-time.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const startMs = 1_000_000;
const ann = { name: 'ann', actions: ['run', 'other'] };

async function started(settings: Parameters<typeof createTestSystem>[0] = {}) {
  const test = createTestSystem(settings);
  await startSchedules(test.system);
  await test.register(ann, { ...ann, name: 'bob' });
  const schedule = (name: string, afterMs: number, token: string, metadata = {}) =>
    test.invoke(name, 'run', { scheduledTo: startMs + afterMs, value: textAny(token), metadata });
  return { ...test, schedule };
}

const actorsAsked = ({ host }: Pick<TestSystem, 'host'>) =>
  host.callbacks.map(({ invocation }) => invocation.actor?.name);

/** What was asked of the user function, by payload. */
const tokens = ({ host }: Pick<TestSystem, 'host'>) =>
  host.callbacks.map(({ invocation }) => Buffer.from(invocation.value?.value ?? []).toString());

/** Answers every callback that comes, with nothing new, until that time has passed. */
async function answering({ host, clock }: Pick<TestSystem, 'host' | 'clock'>, ms: number, from = 0) {
  let answered = from;
  for (let passed = 0; passed < ms; passed += 50) {
    await pass(clock, 50, 50);
    for (; answered < host.callbacks.length; answered += 1)
      host.callbacks[answered]?.answer({ updatedContext: {} });
    await nextTurn();
  }
}

test('while the user function is away, however long; and then in the order of their times', async () => {
  const test = await started();
  for (const token of ['first', 'second', 'third']) await test.schedule('ann', 50, token);
  await pass(test.clock, 60);
  let refused = 0;
  for (; test.clock.nowMs() < startMs + 60_000; await pass(test.clock, 500, 500))
    for (; refused < test.host.callbacks.length; refused += 1)
      test.host.callbacks[refused]?.fail('refused', 'yes');
  expect(new Set(tokens(test))).toEqual(new Set(['first']));
  expect(test.system.schedules.size).toBe(3);
  const triesBefore = test.host.callbacks.length;
  expect(triesBefore).toBeLessThan(15);
  await answering(test, 9_000, refused);
  expect(tokens(test).slice(triesBefore)).toEqual(['first', 'second', 'third']);
  expect(test.system.schedules.size).toBe(0);
});

test('a user function that is away is not waited for until the time is up, which would look as if it had begun', async () => {
  const test = await started();
  await test.schedule('ann', 50, 'later', { 'request-timeout': '2000' });
  await pass(test.clock, 60);
  expect(test.host.callbacks[0]?.retryRefusedForMs).toBe(2_000);
  await test.schedule('bob', 100, 'later');
  await pass(test.clock, 60);
  expect(test.host.callbacks[1]?.retryRefusedForMs).toBe(5_000);
});

test('while the mailbox is full', async () => {
  const test = await started({ mailboxMax: 1 });
  const open = [test.invoke('ann', 'other'), test.invoke('ann', 'other')];
  await test.schedule('ann', 50, 'later');
  await pass(test.clock, 3_000, 50);
  expect([tokens(test).includes('later'), test.system.schedules.size]).toEqual([false, 1]);
  await answering(test, 9_000);
  await Promise.all(open);
  expect(tokens(test).filter((token) => token === 'later')).toHaveLength(1);
  expect(test.system.schedules.size).toBe(0);
});

test('when its budget was over before its turn came; one behind it that has more does not wait for it', async () => {
  const test = await started();
  const open = test.invoke('ann', 'other');
  await test.schedule('ann', 50, 'hasty', { 'request-timeout': '200' });
  await test.schedule('ann', 60, 'patient', { 'request-timeout': '50000' });
  await pass(test.clock, 5_000, 50);
  expect([tokens(test), test.system.schedules.size]).toEqual([[''], 2]);
  await answering(test, 9_000);
  await open;
  expect(tokens(test).slice(1)).toEqual(['patient', 'hasty']);
});

test('when the state cannot be loaded', async () => {
  const test = await started();
  const { store } = test;
  const load = store.load.bind(store);
  await test.system.activations.passivateAll();
  await test.schedule('ann', 50, 'later');
  store.load = () => Promise.reject(new Error('disk I/O error'));
  await pass(test.clock, 3_000, 50);
  store.load = load;
  await answering(test, 9_000);
  expect(tokens(test)).toEqual(['later']);
});

test('one of an actor at a time, so that a slow one leaves places to the others', async () => {
  const test = await started({ requestsMax: 2 });
  for (const number of [1, 2, 3, 4]) await test.schedule('ann', 50, `${number}`);
  await test.schedule('bob', 60, 'quick');
  await pass(test.clock, 70);
  expect(actorsAsked(test)).toEqual(['ann', 'bob']);
  await answering(test, 500);
  expect(tokens(test)).toEqual(['1', 'quick', '2', '3', '4']);
});

test('of a pool as many at a time as it may have instances', async () => {
  const test = await started();
  await test.register({ name: 'pool', kind: Kind.POOLED, stateful: false, actions: ['run'], pool: [1, 3] });
  for (const number of [1, 2, 3, 4, 5]) await test.schedule('pool', 50, `${number}`);
  await pass(test.clock, 60);
  expect(test.host.callbacks).toHaveLength(3);
  await answering(test, 500);
  expect(test.host.callbacks).toHaveLength(5);
});

test('what was begun is not begun again because the one that it was handed to is busy', async () => {
  const test = await started({ mailboxMax: 1 });
  const open = [test.invoke('bob', 'other'), test.invoke('bob', 'other')];
  await test.schedule('ann', 50, 'later');
  await pass(test.clock, 60);
  const pipe = { actor: 'bob', actionName: 'run' };
  test.host.callbacks.at(-1)?.answer({ updatedContext: {}, workflow: { pipe } });
  await answering(test, 9_000);
  await Promise.allSettled(open);
  expect(actorsAsked(test).filter((name) => name === 'ann')).toHaveLength(1);
  expect(test.system.schedules.size).toBe(0);
});
