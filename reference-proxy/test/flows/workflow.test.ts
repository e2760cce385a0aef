// What an action wants done instead of its answer: pipes and forwards.
import { Kind } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';
import { createFallibleStore } from '../durability/fallible-store.js';
import {
  actors,
  alone,
  answersOf,
  argument,
  calledUntil,
  places,
  said,
  workflow,
} from './answering-actors.js';

describe.each(places)('%s', (_place, create) => {
  test('a pipe: the next actor gets what the action answered, and its answer is the answer', async () => {
    const { entry, calls } = await create(
      { 'ann run': workflow({ pipe: { actor: 'bob', actionName: 'other' } }) },
      ...actors,
    );
    const { value } = await entry.invoke('ann', 'run', argument);
    expect(anyText(value)).toBe('bob other');
    expect(said(calls)).toEqual(['ann run', 'bob other']);
    expect(anyText(calls[1]?.value)).toBe('ann run');
    expect(calls[1]).toMatchObject({
      caller: { name: 'ann', system: 'test' },
      currentContext: { metadata: { trace: '1' }, caller: { name: 'ann', system: 'test' } },
    });
    expect(anyText((await entry.invoke('ann', 'get')).value)).toBe('ann run');
  });

  test('a forward: the next actor gets what the action was asked', async () => {
    const { entry, calls } = await create(
      { 'ann run': workflow({ forward: { actor: 'bob', actionName: 'other' } }) },
      ...actors,
    );
    expect(anyText((await entry.invoke('ann', 'run', argument)).value)).toBe('bob other');
    expect(anyText(calls[1]?.value)).toBe('argument');
    expect(calls[1]?.caller).toMatchObject({ name: 'ann', system: 'test' });
  });

  test('a chain over three actors; an async one goes its way, too', async () => {
    const { entry, calls } = await create(
      {
        'ann run': workflow({ pipe: { actor: 'bob', actionName: 'run' } }),
        'bob run': workflow({ forward: { actor: 'cid', actionName: 'run' } }),
      },
      ...actors,
    );
    expect(anyText((await entry.invoke('ann', 'run')).value)).toBe('cid run');
    expect(anyText(calls[2]?.value)).toBe('ann run');
    expect((await entry.invoke('ann', 'run', { async: true })).value).toBeUndefined();
    await calledUntil(calls, 6);
    expect(said(calls.slice(3))).toEqual(['ann run', 'bob run', 'cid run']);
    await entry.system.work.idle();
  });

  test('an actor can pipe to itself', async () => {
    const { entry, calls } = await create(
      { 'ann run': workflow({ pipe: { actor: 'ann', actionName: 'other' } }) },
      ...actors,
    );
    expect(anyText((await entry.invoke('ann', 'run')).value)).toBe('ann other');
    await entry.invoke('ann', 'run', { async: true });
    await calledUntil(calls, 4);
    expect(said(calls)).toEqual(['ann run', 'ann other', 'ann run', 'ann other']);
  });

  test('a circle ends with an error, and everybody goes on serving', async () => {
    const { entry, calls } = await create(
      {
        'ann run': workflow({ pipe: { actor: 'bob', actionName: 'run' } }),
        'bob run': workflow({ pipe: { actor: 'ann', actionName: 'run' } }),
      },
      ...actors,
    );
    await expect(entry.invoke('ann', 'run')).rejects.toMatchObject({
      code: 'hostFailed',
      message: expect.stringMatching(/as 5 actors did before, the most allowed/) as string,
    });
    expect(calls).toHaveLength(6);
    expect(anyText((await entry.invoke('bob', 'other')).value)).toBe('bob other');
  });

  test('what the next actor fails with is the error of the caller; the first is not run again', async () => {
    const { entry, calls } = await create(
      {
        'ann run': workflow({ pipe: { actor: 'nobody', actionName: 'run' } }),
        'bob run': workflow({ pipe: { actor: 'cid', actionName: 'fly' } }),
        'cid run': workflow({ pipe: { actor: 'bob', actionName: 'other' } }),
        'bob other': { updatedContext: undefined },
      },
      ...actors,
    );
    const refused = async (name: string) => entry.invoke(name, 'run').then(String, (error: unknown) => error);
    expect(await refused('ann')).toMatchObject({ code: 'actorNotFound' });
    expect(await refused('bob')).toMatchObject({ code: 'actionNotFound' });
    expect(await refused('cid')).toMatchObject({ code: 'hostFailed' });
    expect(said(calls)).toEqual(['ann run', 'bob run', 'cid run', 'bob other']);
    expect(anyText((await entry.invoke('cid', 'get')).value)).toBe('cid run');
  });

  test('a pipe can spawn the actor that it goes to', async () => {
    const { entry, calls } = await create(
      { 'ann run': workflow({ pipe: { actor: 'rex', actionName: 'run', registerRef: 'dog' } }) },
      ...actors,
      { name: 'dog', kind: Kind.UNNAMED },
    );
    expect(anyText((await entry.invoke('ann', 'run')).value)).toBe('rex run');
    expect(calls[1]?.actor).toMatchObject({ name: 'rex', parent: 'dog' });
  });
});

/** All that a workflow can ask for; each would call bob. */
const everything = workflow({
  effects: [{ request: { actor: { id: { name: 'bob', system: 'test' } }, actionName: 'run' } }],
  broadcast: { channelGroup: 'news', noop: {} },
  pipe: { actor: 'bob', actionName: 'run' },
});

const bob = { name: 'bob', actions: ['run', 'receive'], channels: [['news', '']] as const };

test('a bad answer starts nothing', async () => {
  const answer = { ...everything, updatedContext: undefined };
  const { entry, calls } = await alone({ 'ann run': answer }, { name: 'ann' }, bob);
  await expect(entry.invoke('ann', 'run')).rejects.toMatchObject({ code: 'hostFailed' });
  await entry.system.work.idle();
  expect(said(calls)).toEqual(['ann run']);
});

test('the new state counts before any of it: an answer that cannot be stored starts nothing', async () => {
  const store = createFallibleStore(createMemoryStateStore());
  const entry = createTestSystem({}, store);
  const answer = { ...everything, updatedContext: { state: textAny('new') } };
  const calls = answersOf(entry, { 'ann run': answer });
  await entry.register({ name: 'ann' }, bob);
  store.broken = 'writing';
  await expect(entry.invoke('ann', 'run')).rejects.toMatchObject({ code: 'internal' });
  await entry.system.work.idle();
  expect(said(calls)).toEqual(['ann run']);
  store.broken = 'nothing';
  await entry.invoke('ann', 'run');
  await calledUntil(calls, 5);
  expect(said(calls).sort()).toEqual(['ann run', 'ann run', 'bob receive', 'bob run', 'bob run']);
});

test('of a routed invocation the caller waits no longer than for any other', async () => {
  const entry = createTestSystem();
  await entry.register(...actors);
  const call = entry.invoke('ann', 'run', { metadata: { 'request-timeout': '1000' } });
  const first = await entry.host.next();
  entry.clock.advance(600);
  first.answer({ updatedContext: {}, workflow: { pipe: { actor: 'bob', actionName: 'run' } } });
  const second = await entry.host.next();
  entry.clock.advance(399);
  expect(second.cancelled).toBe(false);
  entry.clock.advance(1);
  await expect(call).rejects.toMatchObject({ code: 'timedOut' });
  expect(second.cancelled).toBe(true);
});
