// Spawning, as callers of the flow see it.
import { Kind, SpawnRequest, Status } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { spawn } from '../../src/flows/spawn.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

async function withTemplate(...given: Parameters<typeof createTestSystem>): Promise<TestSystem> {
  const test = createTestSystem(...given);
  await test.register({ name: 'template', kind: Kind.UNNAMED, state: 'first' });
  return test;
}

test('an instance is known, stored and in memory before the answer', async () => {
  const { system, store, spawn: spawnActor } = await withTemplate();
  expect(await spawnActor('one', 'template')).toEqual({ status: { status: Status.OK, message: 'Accepted' } });
  expect(system.activations.size).toBe(1);
  expect(await store.loadActors()).toContainEqual({
    key: { system: 'test', name: 'one' },
    kind: 'instance',
    parent: 'template',
  });
});

test('an instance has a state of its own, and says who its parent is', async () => {
  const { host, invoke, spawn: spawnActor } = await withTemplate();
  await spawnActor('one', 'template');
  await spawnActor('two', 'template');
  const first = invoke('one', 'run');
  const callback = await host.next();
  expect(callback.invocation.actor).toEqual({ system: 'test', name: 'one', parent: 'template' });
  expect(callback.invocation.currentContext?.self).toEqual(callback.invocation.actor);
  callback.answerState('changed');
  await first;
  expect(anyText((await invoke('one', 'get')).value)).toBe('changed');
  expect(anyText((await invoke('two', 'get')).value)).toBe('first');
});

test('spawning an existing actor again changes nothing', async () => {
  const { host, invoke, spawn: spawnActor } = await withTemplate();
  await spawnActor('one', 'template');
  host.always(() => ({ updatedContext: { state: textAny('changed') } }));
  await invoke('one', 'run');
  expect((await spawnActor('one', 'template')).status?.status).toBe(Status.OK);
  expect(anyText((await invoke('one', 'get')).value)).toBe('changed');
});

test('the same name under another parent is a conflict, and changes nothing', async () => {
  const { system, register, spawn: spawnActor } = await withTemplate();
  await register({ name: 'other', kind: Kind.UNNAMED });
  await spawnActor('one', 'template');
  await expect(spawnActor('one', 'other')).rejects.toMatchObject({
    code: 'conflict',
    message: 'actor one exists already, with parent template, not other',
  });
  expect(system.registry.find('test', 'one')?.id.parent).toBe('template');
});

test('two requests at once cannot claim one name for two parents', async () => {
  const { register, spawn: spawnActor } = await withTemplate();
  await register({ name: 'other', kind: Kind.UNNAMED });
  const results = await Promise.allSettled([
    spawnActor('one', 'template'),
    spawnActor('one', 'other'),
    spawnActor('one', 'template'),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('one request cannot claim one name for two parents', async () => {
  const { system, register } = await withTemplate();
  await register({ name: 'other', kind: Kind.UNNAMED });
  const actors = [
    { name: 'one', parent: 'template' },
    { name: 'one', parent: 'other' },
  ];
  await expect(spawn(system, { actors }, { system: 'test' })).rejects.toMatchObject({ code: 'conflict' });
  expect(system.registry.find('test', 'one')).toBeUndefined();
});

test('the name of a registered actor is taken', async () => {
  const { register, spawn: spawnActor } = await withTemplate();
  await register({ name: 'ann' });
  await expect(spawnActor('ann', 'template')).rejects.toMatchObject({ code: 'conflict' });
});

test.each(['nobody', ''])(
  'an unknown parent (%j) is refused, and nothing of the request is spawned',
  async (parent) => {
    const { system } = await withTemplate();
    const actors = [
      { name: 'one', parent: 'template' },
      { name: 'two', parent },
    ];
    const refused = spawn(system, { actors }, { system: 'test' });
    await expect(refused).rejects.toMatchObject({
      code: 'actorNotFound',
      message: expect.stringContaining('actor two cannot be spawned') as string,
    });
    expect(system.registry.find('test', 'one')).toBeUndefined();
  },
);

test('an instance is no parent', async () => {
  const { spawn: spawnActor } = await withTemplate();
  await spawnActor('one', 'template');
  await expect(spawnActor('two', 'one')).rejects.toMatchObject({ code: 'actorNotFound' });
});

test('a request without actors, or without a name, is refused', async () => {
  const { system } = await withTemplate();
  const empty = SpawnRequest.decode(new Uint8Array());
  await expect(spawn(system, empty, { system: 'test' })).rejects.toMatchObject({
    code: 'malformed',
    message: 'the spawn request names no actors',
  });
  const nameless = spawn(system, { actors: [{ parent: 'template' }] }, { system: 'test' });
  await expect(nameless).rejects.toMatchObject({ code: 'malformed' });
});

test('the message says which system, the path fills in', async () => {
  const { system } = await withTemplate();
  const named = { name: 'one', parent: 'template', system: 'test' };
  expect((await spawn(system, { actors: [named] }, { system: 'elsewhere' })).status?.status).toBe(Status.OK);
  expect(system.registry.find('test', 'one')).toBeDefined();
});

test('a failing store spawns nothing, and the next try works', async () => {
  const store = createMemoryStateStore();
  let fails = true;
  const saveActors: typeof store.saveActors = (records) =>
    fails && records[0]?.kind === 'instance' ? Promise.reject(new Error('disk')) : store.saveActors(records);
  const { system, spawn: spawnActor } = await withTemplate({}, { ...store, saveActors });
  await expect(spawnActor('one', 'template')).rejects.toThrow('disk');
  expect(system.registry.find('test', 'one')).toBeUndefined();
  fails = false;
  expect((await spawnActor('one', 'template')).status?.status).toBe(Status.OK);
});

async function withHistory(): Promise<TestSystem> {
  const test = await withTemplate();
  await test.spawn('one', 'template');
  for (const state of ['r1', 'r2', 'r3']) {
    const done = test.invoke('one', 'run');
    (await test.host.next()).answerState(state);
    await done;
  }
  return test;
}

test('with a revision the actor starts from that state, and stays there; the next save continues the history', async () => {
  const { clock, host, invoke, store, spawn: spawnActor } = await withHistory();
  await spawnActor('one', 'template', 1);
  expect(anyText((await invoke('one', 'get')).value)).toBe('r1');
  clock.advance(10_000);
  // Leaving memory stored the state that it went back to, as revision 4.
  expect(anyText((await invoke('one', 'get')).value)).toBe('r1');
  await spawnActor('one', 'template', 2);
  const done = invoke('one', 'run');
  const callback = await host.next();
  expect(callback.state).toBe('r2');
  callback.answerState('new');
  await done;
  const key = { system: 'test', name: 'one' };
  expect((await store.load(key))?.snapshot.revision).toBe(5);
  expect(anyText((await store.load(key, 3))?.snapshot.state)).toBe('r3');
});

test('an active actor finishes what waits before it starts from a revision', async () => {
  const { host, invoke, spawn: spawnActor } = await withHistory();
  const running = invoke('one', 'run');
  const waiting = invoke('one', 'run');
  const spawned = spawnActor('one', 'template', 1);
  (await host.next()).answerState('r4');
  (await host.next()).answerState('r5');
  expect(anyText((await running).value)).toBe('r4');
  expect(anyText((await waiting).value)).toBe('r5');
  await spawned;
  expect(anyText((await invoke('one', 'get')).value)).toBe('r1');
});

test('an unknown revision is refused, and nothing changes', async () => {
  const { invoke, spawn: spawnActor } = await withHistory();
  await expect(spawnActor('one', 'template', 9)).rejects.toMatchObject({
    code: 'revisionNotFound',
    message: 'actor one has no stored revision 9',
  });
  expect(anyText((await invoke('one', 'get')).value)).toBe('r3');
});
