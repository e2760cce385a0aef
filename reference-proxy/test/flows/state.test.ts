// What an actor remembers, and what of it is durable.
import { Status, type ActorInvocationResponse } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { RevisionConflict, type StateStore } from '../../src/ports/state-store.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const key = { system: 'test', name: 'ann' };

async function answerNext({ host, invoke }: TestSystem, response: ActorInvocationResponse): Promise<void> {
  const done = invoke('ann', 'run');
  (await host.next()).answer(response);
  await done;
}

/** What the next callback sees. */
async function seen({ host, invoke }: TestSystem): Promise<{ state: string | undefined; tags: object }> {
  const done = invoke('ann', 'run');
  const callback = await host.next();
  const { tags } = callback.invocation.currentContext ?? {};
  callback.answer({ updatedContext: {} });
  await done;
  return { state: callback.state, tags: { ...tags } };
}

test('the first invocation sees the registered state and tags, the next what the last one returned', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', state: 'first', tags: { from: 'birth' } });
  expect(await seen(test)).toEqual({ state: 'first', tags: { from: 'birth' } });
  await answerNext(test, { updatedContext: { state: textAny('second'), tags: { from: 'run' } } });
  expect(await seen(test)).toEqual({ state: 'second', tags: { from: 'run' } });
});

test('an unset state keeps the state, and so does an Any that says nothing', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', state: 'first' });
  await answerNext(test, { updatedContext: {} });
  await answerNext(test, { updatedContext: { state: { type_url: '', value: new Uint8Array() } } });
  expect((await seen(test)).state).toBe('first');
});

test('non-empty tags replace all tags, empty ones keep them', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', tags: { a: '1', b: '2' } });
  await answerNext(test, { updatedContext: { tags: { c: '3' } } });
  expect((await seen(test)).tags).toEqual({ c: '3' });
  await answerNext(test, { updatedContext: { tags: {} } });
  expect((await seen(test)).tags).toEqual({ c: '3' });
});

test('the registered state is not stored until it changes; each stored change is one revision', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', state: 'first' });
  await answerNext(test, { updatedContext: { state: textAny('first') } });
  expect(await test.store.load(key)).toBeUndefined();
  await answerNext(test, { updatedContext: { state: textAny('second') } });
  await answerNext(test, { updatedContext: { state: textAny('second') } });
  await answerNext(test, { updatedContext: { tags: { only: 'tags' } } });
  const stored = await test.store.load(key);
  expect(stored?.newestRevision).toBe(2);
  expect(stored?.snapshot.tags).toEqual({ only: 'tags' });
  expect(anyText(stored?.snapshot.state)).toBe('second');
});

test('a stored state wins over the registered one', async () => {
  const store = createMemoryStateStore();
  await store.save(key, { revision: 1, state: textAny('stored'), tags: { from: 'store' } });
  const test = createTestSystem({}, store);
  await test.register({ name: 'ann', state: 'registered', tags: { from: 'registration' } });
  expect(await seen(test)).toEqual({ state: 'stored', tags: { from: 'store' } });
});

test('the answer comes after the state is durable', async () => {
  const { store, release } = slowStore();
  const test = createTestSystem({}, store);
  await test.register({ name: 'ann' });
  let answered = false;
  const done = test.invoke('ann', 'run').then(() => (answered = true));
  (await test.host.next()).answerState('new');
  await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).toBe(false);
  release();
  await done;
  expect(anyText((await store.load(key))?.snapshot.state)).toBe('new');
});

test('a failed save is a failed invocation: the memory goes back, the actor goes on', async () => {
  const store = createMemoryStateStore();
  let fails = true;
  const save: StateStore['save'] = (...args) =>
    fails ? Promise.reject(new Error('disk full')) : store.save(...args);
  const test = createTestSystem({}, { ...store, save });
  await test.register({ name: 'ann', state: 'first' });
  const lost = test.invoke('ann', 'run');
  (await test.host.next()).answerState('lost');
  await expect(lost).rejects.toMatchObject({
    code: 'internal',
    message: 'the new state of actor ann could not be stored',
    cause: new Error('disk full'),
  });
  expect((await seen(test)).state).toBe('first');
  fails = false;
  await answerNext(test, { updatedContext: { state: textAny('second') } });
  expect((await seen(test)).state).toBe('second');
});

test('who was overtaken gets an error, and reads again what the store holds', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', state: 'first' });
  const lost = test.invoke('ann', 'run');
  const callback = await test.host.next();
  await test.store.save(key, { revision: 1, state: textAny('of another node'), tags: {} });
  callback.answerState('lost');
  await expect(lost).rejects.toMatchObject({
    code: 'conflict',
    cause: expect.any(RevisionConflict) as Error,
  });
  expect((await seen(test)).state).toBe('of another node');
  await answerNext(test, { updatedContext: { state: textAny('next') } });
  expect((await test.store.load(key))?.newestRevision).toBe(2);
});

test('a failed callback keeps state, tags and revision', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', state: 'first', tags: { a: '1' } });
  const failed = test.invoke('ann', 'run');
  (await test.host.next()).fail('broken');
  await expect(failed).rejects.toMatchObject({ code: 'hostFailed', message: 'broken' });
  const contextless = test.invoke('ann', 'run');
  (await test.host.next()).answer({ value: textAny('x') });
  await expect(contextless).rejects.toMatchObject({
    code: 'hostFailed',
    message: 'the answer of the user function has no updated_context',
  });
  expect(await seen(test)).toEqual({ state: 'first', tags: { a: '1' } });
  expect(await test.store.load(key)).toBeUndefined();
});

test('a stateless actor remembers until it is passivated, and stores nothing', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', stateful: false, state: 'first' });
  await answerNext(test, { updatedContext: { state: textAny('second') }, checkpoint: true });
  expect((await seen(test)).state).toBe('second');
  test.clock.advance(10_000);
  expect((await seen(test)).state).toBe('first');
  expect(await test.store.load(key)).toBeUndefined();
});

test('an actor is passivated when it was idle long enough, counted from its last message', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', passivateAfterMs: 3_000 });
  const { activations } = test.system;
  test.clock.advance(2_000);
  await seen(test);
  test.clock.advance(2_999);
  expect(activations.size).toBe(1);
  test.clock.advance(1);
  expect(activations.size).toBe(0);
});

test('an actor with an open callback is not passivated', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', passivateAfterMs: 1_000 });
  const done = test.invoke('ann', 'run');
  const callback = await test.host.next();
  test.clock.advance(30_000);
  callback.answerState('kept');
  await done;
  expect(test.system.activations.size).toBe(1);
  expect((await seen(test)).state).toBe('kept');
});

test('after passivation the next invocation sees the stored state', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann' });
  await answerNext(test, { updatedContext: { state: textAny('kept'), tags: { t: '1' } } });
  test.clock.advance(10_000);
  expect(test.system.activations.size).toBe(0);
  expect(await seen(test)).toEqual({ state: 'kept', tags: { t: '1' } });
});

test('init runs at every activation', async () => {
  const test = createTestSystem();
  await test.register({ name: 'ann', actions: ['init', 'run'] });
  (await test.host.next()).answer({ updatedContext: {} });
  test.clock.advance(10_000);
  void test.invoke('ann', 'run');
  expect((await test.host.next()).invocation.actionName).toBe('init');
});

test('an actor whose state cannot be loaded fails what waits, and the next try loads again', async () => {
  const store = createMemoryStateStore();
  let fails = true;
  const load: StateStore['load'] = (...args) =>
    fails ? Promise.reject(new Error('disk')) : store.load(...args);
  const test = createTestSystem({}, { ...store, load });
  await expect(test.register({ name: 'ann', state: 'first' })).rejects.toMatchObject({ code: 'internal' });
  await expect(test.invoke('ann', 'run')).rejects.toMatchObject({ code: 'internal' });
  expect(test.system.activations.size).toBe(0);
  fails = false;
  expect((await seen(test)).state).toBe('first');
});

test('with snapshots by timer the answer does not wait; the timer stores, and so does passivation', async () => {
  const test = createTestSystem({ persistence: 'snapshot' });
  await test.register({ name: 'ann' });
  await answerNext(test, { updatedContext: { state: textAny('one') } });
  expect(await test.store.load(key)).toBeUndefined();
  test.clock.advance(2_000);
  expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('one');
  await answerNext(test, { updatedContext: { state: textAny('two') } });
  await test.system.activations.passivateAll();
  expect((await test.store.load(key))?.newestRevision).toBe(2);
});

test('with snapshots by timer a checkpoint is durable before the answer', async () => {
  const test = createTestSystem({ persistence: 'snapshot' });
  await test.register({ name: 'ann' });
  await answerNext(test, { updatedContext: { state: textAny('one') }, checkpoint: true });
  expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('one');
});

test('what was known before a restart is invocable before it is registered again', async () => {
  const store = createMemoryStateStore();
  const before = createTestSystem({}, store);
  await before.register({ name: 'ann' }, { name: 'template', kind: 2 });
  await before.spawn('one', 'template');
  await answerNext(before, { updatedContext: { state: textAny('kept') } });
  const after = createTestSystem({}, store);
  await after.system.directory.restore();
  expect((await seen(after)).state).toBe('kept');
  expect((await after.invoke('one', 'get')).status?.status).toBe(Status.OK);
  expect((await after.spawn('two', 'template')).status?.status).toBe(Status.OK);
});

function slowStore(): { store: StateStore; release: () => void } {
  const store = createMemoryStateStore();
  let release = (): void => {};
  const opened = new Promise<void>((resolve) => (release = resolve));
  const save: StateStore['save'] = async (...args) => {
    await opened;
    await store.save(...args);
  };
  return { store: { ...store, save }, release };
}
