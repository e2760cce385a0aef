// Invocation, as callers of the flow see it.
import { Kind, Status } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

async function withAnn(...given: Parameters<typeof createTestSystem>) {
  const test = createTestSystem(...given);
  await test.register({ name: 'ann', actions: ['run', 'other'] });
  return test;
}

test('the answer carries the payload of the action, and echoes system and actor', async () => {
  const { host, invoke } = await withAnn();
  host.always(() => ({ updatedContext: {}, value: textAny('result') }));
  expect(await invoke('ann', 'run')).toEqual({
    status: { status: Status.OK },
    system: { name: 'test' },
    actor: { id: { name: 'ann', system: 'test' } },
    value: textAny('result'),
  });
});

test('the arm of the payload is kept: value, noop, or not set', async () => {
  const { host, invoke } = await withAnn();
  host.always(() => ({ updatedContext: {}, noop: {} }));
  const noop = await invoke('ann', 'run');
  expect([noop.value, noop.noop]).toEqual([undefined, {}]);
  host.always(() => ({ updatedContext: {} }));
  const unset = await invoke('ann', 'run');
  expect([unset.value, unset.noop]).toEqual([undefined, undefined]);
  host.always(() => ({ updatedContext: {}, value: { type_url: '', value: new Uint8Array() } }));
  expect((await invoke('ann', 'run')).value, 'an Any that says nothing is not set').toBeUndefined();
});

test('payload, caller, metadata and state reach the callback', async () => {
  const { host, invoke } = await withAnn();
  const caller = { name: 'bob', system: 'test', parent: 'people' };
  void invoke('ann', 'run', { value: textAny('question'), caller, metadata: { trace: '7' } });
  const { invocation } = await host.next();
  expect(invocation).toMatchObject({
    actor: { name: 'ann', system: 'test' },
    actionName: 'run',
    caller,
    currentContext: { caller, self: { name: 'ann', system: 'test' }, metadata: { trace: '7' }, tags: {} },
  });
  expect(anyText(invocation.value)).toBe('question');
  expect(invocation.currentContext?.state, 'no state is no field').toBeUndefined();
});

test('an unknown actor is refused at once', async () => {
  const { host, invoke } = await withAnn();
  await expect(invoke('nobody', 'run')).rejects.toMatchObject({
    code: 'actorNotFound',
    message: 'actor nobody not found in actor system test',
  });
  expect(host.callbacks).toHaveLength(0);
});

test.each([{}, { async: true }])('an unknown action is refused at once: %o', async (more) => {
  const { host, invoke } = await withAnn();
  await expect(invoke('ann', 'Run', more)).rejects.toMatchObject({
    code: 'actionNotFound',
    message: 'actor ann has no action "Run"',
  });
  expect(host.callbacks).toHaveLength(0);
});

test('an invocation without an action is refused', async () => {
  const { invoke } = await withAnn();
  await expect(invoke('ann', '')).rejects.toMatchObject({ code: 'actionNotFound' });
});

test('one callback of an actor at a time, in the order of arrival', async () => {
  const { host, invoke } = await withAnn();
  const answers = ['a', 'b', 'c'].map((text) => invoke('ann', 'run', { value: textAny(text) }));
  for (const text of ['a', 'b', 'c']) {
    const callback = await host.next();
    expect(host.callbacks.at(-1), 'nothing else is open').toBe(callback);
    expect(anyText(callback.invocation.value)).toBe(text);
    callback.answerState(text);
  }
  expect((await Promise.all(answers)).map(({ value }) => anyText(value))).toEqual(['a', 'b', 'c']);
});

test('different actors are called in parallel', async () => {
  const { host, invoke, register } = await withAnn();
  await register({ name: 'bob' });
  void invoke('ann', 'run');
  void invoke('bob', 'run');
  const names = [await host.next(), await host.next()].map(({ invocation }) => invocation.actor?.name);
  expect(names).toEqual(['ann', 'bob']);
});

test('spawn and invoke are served while a callback is open', async () => {
  const { host, invoke, register, spawn } = await withAnn();
  await register({ name: 'template', kind: Kind.UNNAMED });
  const outer = invoke('ann', 'run');
  const open = await host.next();
  await spawn('inner', 'template');
  const inner = invoke('inner', 'run');
  (await host.next()).answerState('inner');
  expect(anyText((await inner).value)).toBe('inner');
  open.answerState('outer');
  expect(anyText((await outer).value)).toBe('outer');
});

test('async is answered when queued, without payload, and keeps its place', async () => {
  const { host, invoke } = await withAnn();
  const queued = await invoke('ann', 'run', { async: true });
  expect([queued.status?.status, queued.value, queued.noop]).toEqual([Status.OK, undefined, undefined]);
  const later = invoke('ann', 'get');
  (await host.next()).answerState('done');
  expect(anyText((await later).value)).toBe('done');
});

test('an async invocation that fails is logged', async () => {
  const { host, invoke, log, system } = await withAnn();
  await invoke('ann', 'run', { async: true });
  const callback = await host.next();
  expect(system.work.background, 'it is still in work').toBe(1);
  callback.fail('broken');
  expect(log.lines).toMatchObject([{ message: 'invocation failed' }]);
  expect(system.work.background).toBe(0);
});

test('scheduled_to in the past means now, and async', async () => {
  const { clock, host, invoke } = await withAnn();
  const queued = await invoke('ann', 'run', { scheduledTo: clock.nowMs() });
  expect(queued.status?.status).toBe(Status.OK);
  expect((await host.next()).invocation.actionName).toBe('run');
});

test('register_ref spawns first', async () => {
  const { host, invoke, register } = await withAnn();
  await register({ name: 'template', kind: Kind.UNNAMED, state: 'first' });
  void invoke('lazy', 'run', { registerRef: 'template' });
  const { invocation } = await host.next();
  expect(invocation.actor).toEqual({ name: 'lazy', system: 'test', parent: 'template' });
});

test('register_ref to an unknown parent is refused; to the actor itself it changes nothing', async () => {
  const { host, invoke } = await withAnn();
  await expect(invoke('lazy', 'run', { registerRef: 'nobody' })).rejects.toMatchObject({
    code: 'actorNotFound',
  });
  await expect(invoke('lazy', 'run', { registerRef: 'lazy' })).rejects.toMatchObject({
    code: 'actorNotFound',
  });
  host.always(() => ({ updatedContext: {} }));
  expect((await invoke('ann', 'run', { registerRef: 'ann' })).status?.status).toBe(Status.OK);
});

test('the message says which actor, the path fills in', async () => {
  const { host, invoke } = await withAnn();
  host.always(({ actor }) => ({ updatedContext: {}, value: textAny(actor?.name ?? '') }));
  const byMessage = await invoke('somebody else', 'run', { actor: { id: { name: 'ann' } } });
  expect(anyText(byMessage.value)).toBe('ann');
  const elsewhere = { system: { name: 'elsewhere' }, actor: { id: { name: 'ann', system: 'test' } } };
  expect(anyText((await invoke('x', 'run', elsewhere)).value)).toBe('ann');
  await expect(invoke('ann', 'run', { system: { name: 'elsewhere' } })).rejects.toMatchObject({
    code: 'actorNotFound',
  });
});

test.each(['get', 'Get', 'get_state', 'getState', 'GetState'])(
  '%s reads the state without a callback',
  async (name) => {
    const { host, invoke, register } = createTestSystem();
    await register({ name: 'ann', state: 'first' });
    expect(anyText((await invoke('ann', name)).value)).toBe('first');
    expect(host.callbacks).toHaveLength(0);
  },
);

test('reading a state that is not there gives an unset payload', async () => {
  const { invoke } = await withAnn();
  const answer = await invoke('ann', 'get');
  expect([answer.status?.status, answer.value, answer.noop]).toEqual([Status.OK, undefined, undefined]);
});

test('an actor that registers one of the reserved names gets that one called, the others not', async () => {
  const { host, invoke, register } = createTestSystem();
  await register({ name: 'ann', actions: ['get'], state: 'first' });
  const own = invoke('ann', 'get');
  (await host.next()).answerState('own');
  expect(anyText((await own).value)).toBe('own');
  expect(anyText((await invoke('ann', 'getState')).value)).toBe('own');
  expect(host.callbacks).toHaveLength(1);
});
