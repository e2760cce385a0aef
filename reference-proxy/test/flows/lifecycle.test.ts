// How long actors stay in memory, when they are stored, how they begin: with every value that a registration may give.
import { Kind, RegistrationRequest, type Actor, type ActorSettings } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { register } from '../../src/flows/register.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const key = { system: 'test', name: 'ann' };
const day = 86_400_000;

async function withAnn(
  settings: ActorSettings,
  more: Actor = {},
  ...given: Parameters<typeof createTestSystem>
): Promise<TestSystem> {
  const test = createTestSystem(...given);
  const ann = {
    id: { name: 'ann' },
    settings: { stateful: true, ...settings },
    actions: [{ name: 'run' }],
    ...more,
  };
  const actorSystem = { name: 'test', registry: { actors: { ann } } };
  await register(test.system, RegistrationRequest.decode(RegistrationRequest.encode({ actorSystem })));
  return test;
}

async function changeState({ invoke, host }: TestSystem, state: string, checkpoint = false): Promise<void> {
  const done = invoke('ann', 'run');
  (await host.next()).answer({ updatedContext: { state: textAny(state) }, checkpoint });
  await done;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const inMemory = ({ system }: TestSystem): boolean => system.activations.size === 1;

const none = [
  ['no strategy', undefined],
  ['a strategy without an arm', {}],
  ['an arm without a time', { timeout: {} }],
  ['a time of 0', { timeout: { timeout: 0 } }],
] as const;
const huge = [
  ['a month', { timeout: { timeout: 31 * day } }],
  ['the largest number of a double', { timeout: { timeout: Number.MAX_SAFE_INTEGER } }],
  ['the largest int64', { timeout: { timeout: '9223372036854775807' } }],
] as const;

describe('the time in memory', () => {
  test.each(none)('%s is the default', async (_what, deactivationStrategy) => {
    const test = await withAnn({ deactivationStrategy });
    test.clock.advance(9_999);
    expect(inMemory(test)).toBe(true);
    test.clock.advance(1);
    expect(inMemory(test)).toBe(false);
  });

  test.each(huge)('%s is longer than any timer, and holds', async (_what, deactivationStrategy) => {
    const test = await withAnn({ deactivationStrategy });
    test.clock.advance(30 * day);
    expect(inMemory(test)).toBe(true);
  });

  test('1 ms is 1 ms', async () => {
    const test = await withAnn({ deactivationStrategy: { timeout: { timeout: 1 } } });
    test.clock.advance(1);
    expect(inMemory(test)).toBe(false);
    await changeState(test, 'back');
    expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('back');
  });
});

describe('the time between snapshots', () => {
  const snapshots = { persistence: 'snapshot' as const };
  const deactivationStrategy = { timeout: { timeout: 100 * day } };

  test.each(none)('%s is the default', async (_what, snapshotStrategy) => {
    const test = await withAnn({ snapshotStrategy, deactivationStrategy }, {}, snapshots);
    await changeState(test, 'new');
    test.clock.advance(1_999);
    await settled();
    expect(await test.store.load(key)).toBeUndefined();
    test.clock.advance(1);
    await settled();
    expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('new');
  });

  test.each(huge)(
    '%s: nothing is stored meanwhile, but when the actor leaves',
    async (_w, snapshotStrategy) => {
      const test = await withAnn({ snapshotStrategy, deactivationStrategy }, {}, snapshots);
      await changeState(test, 'new');
      test.clock.advance(20 * day);
      await settled();
      expect(await test.store.load(key)).toBeUndefined();
      await test.system.activations.passivateAll();
      expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('new');
    },
  );

  test('with durable states it means nothing', async () => {
    const test = await withAnn({ snapshotStrategy: { timeout: { timeout: day } } });
    await changeState(test, 'new');
    expect(anyText((await test.store.load(key))?.snapshot.state)).toBe('new');
  });
});

describe('a checkpoint', () => {
  test.each(['durable', 'snapshot'] as const)(
    '%s: without a change there is nothing to store',
    async (persistence) => {
      const test = await withAnn({}, { state: { state: textAny('first') } }, { persistence });
      await changeState(test, 'first', true);
      expect(await test.store.load(key)).toBeUndefined();
    },
  );

  test('stores what no snapshot has stored yet, also when it brings nothing new', async () => {
    const test = await withAnn({}, {}, { persistence: 'snapshot' });
    await changeState(test, 'one');
    await changeState(test, 'two');
    expect(await test.store.load(key)).toBeUndefined();
    await changeState(test, 'two', true);
    expect((await test.store.load(key))?.snapshot).toMatchObject({ revision: 1, state: textAny('two') });
  });

  test('that cannot be stored is an error, and the state is what it was', async () => {
    const store = createMemoryStateStore();
    const save: typeof store.save = () => Promise.reject(new Error('disk'));
    const test = await withAnn({}, {}, { persistence: 'snapshot' }, { ...store, save });
    await changeState(test, 'one');
    await expect(changeState(test, 'two', true)).rejects.toMatchObject({ code: 'internal' });
    expect(anyText((await test.invoke('ann', 'get')).value)).toBe('one');
  });
});

describe('kinds', () => {
  test.each([Kind.PROXY, Kind.TASK])('%i lives as a named actor, sync and async', async (kind) => {
    const test = await withAnn({ kind });
    expect(inMemory(test)).toBe(true);
    await changeState(test, 'sync');
    await test.invoke('ann', 'run', { async: true });
    const callback = await test.host.next();
    expect(callback.state).toBe('sync');
    callback.answerState('async');
    await test.system.work.idle();
    expect((await test.store.load(key))?.snapshot).toMatchObject({ revision: 2, state: textAny('async') });
  });

  test.each(['', 'a.type.Name', 'no type at all', 'x'.repeat(10_000)])(
    'what state_type says means nothing: %#',
    async (stateType) => {
      const test = await withAnn({ stateType });
      await changeState(test, 'any type');
      expect(anyText((await test.invoke('ann', 'get')).value)).toBe('any type');
    },
  );
});

describe('the beginning', () => {
  const withInit = { actions: [{ name: 'init' }, { name: 'run' }] };
  const registered = { state: { state: textAny('registered'), tags: { from: 'registration' } } };

  test('stored tags count, not the registered ones, also when there are none', async () => {
    const store = createMemoryStateStore();
    await store.save(key, { revision: 1, state: textAny('stored'), tags: {} });
    const { host, invoke } = await withAnn({}, registered, {}, store);
    void invoke('ann', 'run');
    const { state, invocation } = await host.next();
    expect([state, invocation.currentContext?.tags]).toEqual(['stored', {}]);
  });

  test.each([
    ['fails', (test: TestSystem) => test.host.callbacks[0]?.fail()],
    ['brings no context', (test: TestSystem) => test.host.callbacks[0]?.answer({ value: textAny('lost') })],
    ['hangs', (test: TestSystem) => test.clock.advance(90_000)],
  ])('an init that %s leaves state and tags as they were, and the actor serves', async (_how, end) => {
    const test = await withAnn({}, { ...withInit, ...registered });
    await test.host.next();
    const waiting = test.invoke('ann', 'run', { metadata: { 'request-timeout': '100000' } });
    expect(test.host.callbacks).toHaveLength(1);
    end(test);
    const { invocation, state, answerState } = await test.host.next();
    expect([invocation.actionName, state]).toEqual(['run', 'registered']);
    expect(invocation.currentContext?.tags).toEqual({ from: 'registration' });
    answerState('served');
    expect(anyText((await waiting).value)).toBe('served');
  });

  test('an init whose state cannot be stored is a failed one', async () => {
    const store = createMemoryStateStore();
    let fails = true;
    const save: typeof store.save = (...given) =>
      fails ? Promise.reject(new Error('disk')) : store.save(...given);
    const test = await withAnn({}, { ...withInit, ...registered }, {}, { ...store, save });
    (await test.host.next()).answerState('of init');
    await settled();
    fails = false;
    expect(anyText((await test.invoke('ann', 'get')).value)).toBe('registered');
    expect(test.log.lines).toMatchObject([{ message: 'init action of actor ann failed' }]);
  });

  test('a stateless actor begins with its registered state each time, and has no revisions', async () => {
    const test = await withAnn({ stateful: false }, registered);
    await changeState(test, 'changed', true);
    expect(anyText((await test.invoke('ann', 'get')).value)).toBe('changed');
    test.clock.advance(10_000);
    expect(anyText((await test.invoke('ann', 'get')).value)).toBe('registered');
    await test.register({ name: 'template', kind: Kind.UNNAMED, stateful: false });
    await test.spawn('one', 'template');
    await expect(test.spawn('one', 'template', 1)).rejects.toMatchObject({ code: 'revisionNotFound' });
  });

  test('a registration that makes an actor stateless waits for no callback', async () => {
    const test = await withAnn({});
    const open = test.invoke('ann', 'run');
    const callback = await test.host.next();
    await test.register({ name: 'ann', stateful: false });
    await test.register({ name: 'ann', stateful: true });
    const next = test.invoke('ann', 'run');
    callback.answerState('finished');
    expect(anyText((await open).value)).toBe('finished');
    const last = await test.host.next();
    expect(last.state).toBe('finished');
    last.answerState('last');
    await next;
  });
});
