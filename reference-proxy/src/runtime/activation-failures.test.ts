// What an activation does with failures: it tells them once, and goes on.
import { expect, test } from 'vitest';
import { createTestSystem } from '../../test/doubles/test-system.js';

test('a failed callback is one line in the log, without a stack', async () => {
  const { host, invoke, log, register } = createTestSystem();
  await register({ name: 'ann' });
  const failed = invoke('ann', 'run');
  (await host.next()).fail('the user function broke');
  await expect(failed).rejects.toMatchObject({ code: 'hostFailed' });
  const fields = { system: 'test', actor: 'ann', code: 'hostFailed', reason: 'the user function broke' };
  expect(log.lines).toEqual([{ level: 'warn', message: 'invocation failed', fields }]);
});

test('one of an async invocation is one line too', async () => {
  const { clock, host, invoke, log, register } = createTestSystem({ invocationTimeoutMs: 100 });
  await register({ name: 'ann' });
  await invoke('ann', 'run', { async: true });
  await host.next();
  clock.advance(100);
  const reason = 'the user function did not answer within 100 ms';
  const fields = { system: 'test', actor: 'ann', code: 'timedOut', reason };
  expect(log.lines).toEqual([{ level: 'warn', message: 'invocation failed', fields }]);
});

test('a failed init action is one line, without a stack', async () => {
  const { host, log, register } = createTestSystem();
  await register({ name: 'ann', actions: ['init', 'run'] });
  (await host.next()).fail('no init today');
  expect(log.lines).toEqual([
    {
      level: 'warn',
      message: 'init action of actor ann failed',
      fields: { code: 'hostFailed', reason: 'no init today' },
    },
  ]);
});

test('an init action waits for a user function that does not listen yet, but not when the actor is to leave', async () => {
  const { host, register, system } = createTestSystem();
  await register({ name: 'ann', actions: ['init'] });
  const init = await host.next();
  expect(init.mayRetry?.()).toBe(true);
  const gone = system.activations.passivateAll();
  expect(init.mayRetry?.()).toBe(false);
  init.fail('nobody listens');
  await gone;
});

test('nor when the proxy shuts down; an invocation is tried again all the same', async () => {
  const { host, invoke, register, system } = createTestSystem();
  await register({ name: 'ann', actions: ['init', 'run'] });
  const answered = invoke('ann', 'run');
  const init = await host.next();
  system.work.drain();
  expect(init.mayRetry?.()).toBe(false);
  init.fail('nobody listens');
  const run = await host.next();
  expect(run.mayRetry).toBeUndefined();
  run.answerState('done');
  await answered;
});

test('what a caller did wrong is not in the log', async () => {
  const { invoke, log, register } = createTestSystem();
  await register({ name: 'ann' });
  await expect(invoke('ann', 'nope')).rejects.toMatchObject({ code: 'actionNotFound' });
  expect(log.lines).toEqual([]);
});

test('after something was thrown that never should, the actor takes the next input', async () => {
  const { clock, host, invoke, register } = createTestSystem({ invocationTimeoutMs: 100 });
  await register({ name: 'ann' });
  const call = host.call.bind(host);
  Object.assign(host, {
    call: () => {
      throw new Error('thrown by a port');
    },
  });
  await expect(invoke('ann', 'run')).rejects.toThrow('thrown by a port');
  Object.assign(host, { call });
  clock.advance(100);
  const next = invoke('ann', 'run');
  (await host.next()).answerState('serves');
  expect((await next).status?.status).toBe(1);
});
