// Registration, as callers of the flow see it.
import { Kind, RegistrationRequest, Status, type Actor } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { register } from '../../src/flows/register.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

function request(actors: Record<string, Actor>, name = 'test'): RegistrationRequest {
  return RegistrationRequest.decode(
    RegistrationRequest.encode({ actorSystem: { name, registry: { actors } } }),
  );
}

test('a registration is accepted, and says which proxy accepted it', async () => {
  const { register: registerActors } = createTestSystem();
  expect(await registerActors({ name: 'ann' })).toEqual({
    status: { status: Status.OK, message: 'Accepted' },
    proxyInfo: {
      protocolMajorVersion: 1,
      protocolMinorVersion: 2,
      proxyName: 'test proxy',
      proxyVersion: '1.2.3',
    },
  });
});

test('stateful named actors are in memory before the answer; others are not', async () => {
  const { system, register: registerActors } = createTestSystem();
  await registerActors({ name: 'named' }, { name: 'proxied', kind: Kind.PROXY });
  expect(system.activations.size).toBe(2);
  await registerActors(
    { name: 'stateless', stateful: false },
    { name: 'unnamed', kind: Kind.UNNAMED },
    { name: 'pool', kind: Kind.POOLED },
  );
  expect(system.activations.size).toBe(2);
});

test('UNKNOW_KIND means NAMED', async () => {
  const { system, register: registerActors } = createTestSystem();
  await registerActors({ name: 'ann', kind: Kind.UNKNOW_KIND });
  expect(system.registry.definitionOf('test', 'ann')?.kind).toBe(Kind.NAMED);
  expect(system.activations.size).toBe(1);
});

test('the answer does not wait for the init callback, which comes before any other', async () => {
  const { host, invoke, register: registerActors } = createTestSystem();
  await registerActors({ name: 'ann', actions: ['run', 'Setup'], state: 'first' });
  const answered = invoke('ann', 'run');
  const init = await host.next();
  expect(init.invocation.actionName).toBe('Setup');
  expect(init.retryRefusedForMs).toBe(30_000);
  expect(init.invocation).toMatchObject({
    actor: { system: 'test', name: 'ann' },
    caller: { system: 'test', name: 'ann' },
    noop: {},
    currentContext: { self: { name: 'ann' }, caller: { name: 'ann' }, metadata: {} },
  });
  expect(init.state).toBe('first');
  init.answerState('prepared');
  const run = await host.next();
  expect(run.invocation.actionName).toBe('run');
  expect(run.state).toBe('prepared');
  expect(run.retryRefusedForMs).toBe(5_000);
  run.answerState('done');
  expect(anyText((await answered).value)).toBe('done');
});

test('an actor whose init fails is logged, and serves', async () => {
  const { host, invoke, log, register: registerActors } = createTestSystem();
  await registerActors({ name: 'ann', actions: ['init', 'run'] });
  (await host.next()).fail('not today');
  const answered = invoke('ann', 'run');
  (await host.next()).answerState('fine');
  expect((await answered).status?.status).toBe(Status.OK);
  expect(log.lines).toMatchObject([{ level: 'warn', message: 'init action of actor ann failed' }]);
});

test('an init callback without an answer ends, and the actor serves', async () => {
  const { clock, host, invoke, register: registerActors } = createTestSystem();
  await registerActors({ name: 'ann', actions: ['init', 'run'] });
  const init = await host.next();
  clock.advance(90_000);
  expect(init.cancelled).toBe(true);
  const answered = invoke('ann', 'run');
  (await host.next()).answerState('fine');
  expect((await answered).status?.status).toBe(Status.OK);
});

test('of an init answer only state and tags count: a workflow in it is no problem', async () => {
  const { host, invoke, register: registerActors } = createTestSystem();
  await registerActors({ name: 'ann', actions: ['init', 'run'] });
  const updatedContext = { state: textAny('prepared'), tags: { ready: 'yes' } };
  (await host.next()).answer({ updatedContext, workflow: { pipe: { actor: 'bob' } } });
  void invoke('ann', 'run');
  const run = await host.next();
  expect(run.state).toBe('prepared');
  expect(run.invocation.currentContext?.tags).toEqual({ ready: 'yes' });
});

test('the new definition of an actor holds from the next invocation on, and its state survives', async () => {
  const { host, invoke, register: registerActors } = createTestSystem();
  host.always(() => ({ updatedContext: { state: textAny('kept') } }));
  await registerActors({ name: 'ann', actions: ['old'] });
  await invoke('ann', 'old');
  await registerActors({ name: 'ann', actions: ['new'], state: 'fresh' });
  await expect(invoke('ann', 'old')).rejects.toMatchObject({ code: 'actionNotFound' });
  expect((await invoke('ann', 'new')).status?.status).toBe(Status.OK);
  expect(anyText((await invoke('ann', 'get')).value)).toBe('kept');
});

test('an actor that becomes stateless starts anew from its registered state', async () => {
  const { host, invoke, register: registerActors } = createTestSystem();
  host.always(() => ({ updatedContext: { state: textAny('stored') } }));
  await registerActors({ name: 'ann' });
  await invoke('ann', 'run');
  await registerActors({ name: 'ann', stateful: false, state: 'fresh' });
  expect(anyText((await invoke('ann', 'get')).value)).toBe('fresh');
});

test('actors left out of a later registration stay registered', async () => {
  const { host, invoke, register: registerActors } = createTestSystem();
  host.always(() => ({ updatedContext: {} }));
  await registerActors({ name: 'ann' });
  await registerActors({ name: 'bob' });
  expect((await invoke('ann', 'run')).status?.status).toBe(Status.OK);
});

test('a registration without actors is fine', async () => {
  const { system } = createTestSystem();
  const response = await register(system, { actorSystem: { name: 'test' } });
  expect(response.status).toEqual({ status: Status.OK, message: 'Accepted' });
});

test('an actor with nothing but a name is fine', async () => {
  const { system } = createTestSystem();
  await register(system, request({ ann: { id: { name: 'ann' } } }));
  expect(system.registry.find('test', 'ann')?.definition).toMatchObject({
    system: 'test',
    stateful: false,
    passivateAfterMs: 10_000,
  });
});

test('channels, timers and pools are accepted', async () => {
  const { system } = createTestSystem();
  const actor = {
    id: { name: 'ann' },
    settings: { kind: Kind.POOLED, minPoolSize: 1, maxPoolSize: 0 },
    metadata: { channelGroup: [{ topic: 'news', action: '' }] },
    timerActions: [{ seconds: 1000, action: { name: 'tick' } }],
  };
  await register(system, request({ ann: actor }));
  expect(system.registry.find('test', 'ann')?.definition.actionNames).toContain('tick');
});

test('the id counts, not the key of the map', async () => {
  const { system } = createTestSystem();
  await register(system, request({ key: { id: { name: 'ann', system: 'other' } } }));
  expect(system.registry.find('other', 'ann')).toBeDefined();
  expect(system.registry.find('test', 'key')).toBeUndefined();
});

test('a store that cannot keep the actors refuses the registration', async () => {
  const store = createMemoryStateStore();
  await store.close();
  const { system, register: registerActors } = createTestSystem({}, store);
  await expect(registerActors({ name: 'ann' })).rejects.toThrow();
  expect(system.registry.size).toBe(0);
});

test('a store that cannot load a state refuses the registration with an error that says so', async () => {
  const store = { ...createMemoryStateStore(), load: () => Promise.reject(new Error('disk')) };
  const { register: registerActors } = createTestSystem({}, store);
  await expect(registerActors({ name: 'ann' })).rejects.toMatchObject({
    code: 'internal',
    message: 'the state of actor ann could not be loaded',
  });
});
