// A stop, step by step: what is done in which order, and that it ends.
import { expect, test } from 'vitest';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { createTestSystem } from '../doubles/test-system.js';
import { stopProxy } from '../../src/stop-proxy.js';

const limits = { shutdownTimeoutMs: 25_000 };

function createRunning() {
  const test = createTestSystem();
  const clock = createManualClock();
  const log = createRecordedLog();
  const closed: string[] = [];
  const close = (what: string) => async (): Promise<void> => void closed.push(what);
  const running: Parameters<typeof stopProxy>[0] = {
    ...test.system,
    clock,
    log,
    store: { ...test.store, close: close('store') },
    host: { ...test.host, close: close('host') },
    cluster: { ...test.system.cluster, close: close('cluster') },
    membership: test.system.membership,
    server: { port: 1, close: close('server'), abort: () => void closed.push('connections') },
  };
  return { ...test, running, clock, log, closed };
}

test('what is in work is finished, actors leave, then everything closes, the store last', async () => {
  const { register, system, running, closed } = createRunning();
  await register({ name: 'ann' });
  system.work.begin();
  const stopped = stopProxy(running, limits);
  expect(() => system.work.admit()).toThrow('the proxy is shutting down');
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toEqual([]);
  system.work.end(0);
  await stopped;
  expect(closed).toEqual(['server', 'connections', 'cluster', 'host', 'store']);
  expect(system.activations.size).toBe(0);
});

test('work that does not end is given up in time', async () => {
  const { system, running, clock, log, closed } = createRunning();
  system.work.begin();
  const stopped = stopProxy(running, limits);
  clock.advance(25_000);
  await stopped;
  expect(closed).toEqual(['connections', 'cluster', 'host', 'store']);
  expect(log.lines).toContainEqual({
    level: 'warn',
    message: 'stopped before everything was finished',
    fields: { requests: 1, asyncWaiting: 0 },
  });
});

test('a store that does not close is given up in time', async () => {
  const { running, clock, log } = createRunning();
  const stopped = stopProxy(
    { ...running, store: { ...running.store, close: () => new Promise(() => {}) } },
    limits,
  );
  while (clock.waiting === 0 || log.lines.length === 0) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(25_000);
  await stopped;
  expect(log.lines).toContainEqual({ level: 'warn', message: 'stopped before everything was closed' });
});
