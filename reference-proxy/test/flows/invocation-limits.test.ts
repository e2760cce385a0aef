// What limits an invocation: its time, and how much may wait. Always: an error at once or at the deadline, and the actor
// goes on serving.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyText } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

async function withAnn(...given: Parameters<typeof createTestSystem>) {
  const test = createTestSystem(...given);
  await test.register({ name: 'ann', actions: ['run', 'other'] });
  return test;
}

test('request-timeout is the budget of an open callback: its connection is closed, a late answer discarded', async () => {
  const { clock, host, invoke } = await withAnn();
  const slow = invoke('ann', 'run', { metadata: { 'request-timeout': '500' } });
  const next = invoke('ann', 'run');
  const late = await host.next();
  clock.advance(500);
  await expect(slow).rejects.toMatchObject({
    code: 'timedOut',
    message: 'the user function did not answer within 500 ms',
  });
  expect(late.cancelled).toBe(true);
  late.answerState('too late');
  const callback = await host.next();
  expect(callback.state, 'the next one starts, from the old state').toBeUndefined();
  callback.answerState('in time');
  expect(anyText((await next).value)).toBe('in time');
});

test('an actor that waits for itself gets an error at the deadline, and goes on', async () => {
  const { clock, host, invoke } = await withAnn();
  const outer = invoke('ann', 'run');
  const open = await host.next();
  const inner = invoke('ann', 'other', { metadata: { 'request-timeout': '200' } });
  clock.advance(200);
  await expect(inner).rejects.toMatchObject({
    code: 'timedOut',
    message: 'the invocation waited 200 ms for its turn',
  });
  open.answerState('recovered');
  expect(anyText((await outer).value)).toBe('recovered');
  expect(host.callbacks, 'what expired is not run').toHaveLength(1);
});

const kinds = [
  ['an actor', {}],
  ['a pool', { kind: Kind.POOLED, stateful: false, pool: [1, 1] }],
] as const;

test.each(kinds)(
  'whose time is up when its turn comes is not run, and its error says so: %s',
  async (_, more) => {
    const { clock, host, invoke, register } = createTestSystem();
    await register({ name: 'ann', ...more });
    const metadata = { 'request-timeout': '500' };
    const all = [1, 2, 3, 4].map(() => invoke('ann', 'run', { metadata }));
    const last = invoke('ann', 'run');
    await host.next();
    const failed = Promise.allSettled(all);
    clock.advance(500);
    const messages = (await failed).map((one) =>
      one.status === 'rejected' ? String(one.reason) : 'answered',
    );
    const waited = 'ProxyError: the invocation waited 500 ms for its turn';
    expect(messages).toEqual([
      'ProxyError: the user function did not answer within 500 ms',
      waited,
      waited,
      waited,
    ]);
    (await host.next()).answerState('done');
    expect(anyText((await last).value)).toBe('done');
    expect(host.callbacks).toHaveLength(2);
  },
);

test('without request-timeout the budget is the configured one', async () => {
  const { clock, host, invoke } = await withAnn({ invocationTimeoutMs: 60_000 });
  const slow = invoke('ann', 'run');
  const callback = await host.next();
  clock.advance(59_999);
  expect(callback.cancelled).toBe(false);
  clock.advance(1);
  await expect(slow).rejects.toMatchObject({ code: 'timedOut' });
});

test.each(['soon', '-1', '0', '1.5', ''])('request-timeout %j is refused', async (given) => {
  const { invoke } = await withAnn();
  await expect(invoke('ann', 'run', { metadata: { 'request-timeout': given } })).rejects.toMatchObject({
    code: 'malformed',
    message: `metadata request-timeout is ${JSON.stringify(given)}, which must be a whole number from 1, in milliseconds`,
  });
});

test('metadata beyond the limit is refused', async () => {
  const { host, invoke } = await withAnn({ metadataBytesMax: 10 });
  await expect(invoke('ann', 'run', { metadata: { key: 'äääü' } })).rejects.toMatchObject({
    code: 'metadataTooLarge',
    message: 'the metadata of the invocation has 11 bytes; 10 are allowed',
  });
  void invoke('ann', 'run', { metadata: { key: 'äää' } });
  expect((await host.next()).invocation.currentContext?.metadata).toEqual({ key: 'äää' });
});

test('a full mailbox refuses, async too; what waits is served', async () => {
  const { host, invoke } = await withAnn({ mailboxMax: 1 });
  const open = invoke('ann', 'run');
  const callback = await host.next();
  const waiting = invoke('ann', 'run');
  const message = 'the mailbox of actor ann is full: 1 invocations wait';
  await expect(invoke('ann', 'run')).rejects.toMatchObject({ code: 'overloaded', message });
  await expect(invoke('ann', 'run', { async: true })).rejects.toMatchObject({ code: 'overloaded', message });
  callback.answerState('a');
  (await host.next()).answerState('b');
  expect((await Promise.all([open, waiting])).map(({ value }) => anyText(value))).toEqual(['a', 'b']);
});

test('async invocations are work in hand: what waits may hold only so many bytes', async () => {
  const { host, invoke, system } = await withAnn({ requestsBytesMax: 20_000 });
  const value = { value: { type_url: 'test/bytes', value: new Uint8Array(5_000) } };
  await invoke('ann', 'run', { async: true, ...value });
  await expect(invoke('ann', 'run', { async: true, ...value })).rejects.toMatchObject({
    code: 'overloaded',
    message: 'the async invocations of actor ann hold 7048 bytes; 2000 are allowed for one actor',
  });
  expect(system.work.background).toBe(1);
  (await host.next()).answerState('done');
  await system.work.idle();
  await invoke('ann', 'run', { async: true, ...value });
});
