// What every state store does with the actors that are known: definitions of each node, and instances with their parent.
import { Actor, Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { ParentConflict, type ActorRecord } from '../../src/ports/state-store.js';
import { withStore, type OpenEmptyStore } from './empty-store.js';

export function describeActorRecords(openEmpty: OpenEmptyStore): void {
  describeDefinitions(openEmpty);
  describeInstances(openEmpty);
}

const ada = { system: 'bank', name: 'ada' };
const bob = { system: 'bank', name: 'bob' };

function definitionOf(name: string, ...actions: string[]): Actor {
  const settings = { kind: Kind.NAMED, stateful: true };
  return { id: { system: 'bank', name }, settings, actions: actions.map((action) => ({ name: action })) };
}

function described(records: readonly ActorRecord[]): unknown[] {
  return records.map(({ definition, ...rest }) =>
    definition ? { ...rest, definition: Actor.encode(definition).toString() } : rest,
  );
}

function describeDefinitions(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);
  const definition: ActorRecord = {
    key: ada,
    kind: 'definition',
    definition: definitionOf('ada', 'pay'),
    node: 'a@127.0.0.1',
  };
  const instance: ActorRecord = { key: bob, kind: 'instance', parent: 'ada' };

  test('gives back definitions and instances as they were saved', async () => {
    await store().saveActors([definition, instance]);
    const found = await store().loadActors();
    expect(described(found)).toHaveLength(2);
    expect(described(found)).toEqual(expect.arrayContaining(described([definition, instance])));
  });

  test('replaces the record of the same key and kind, and no other', async () => {
    await store().saveActors([definition, { key: ada, kind: 'instance', parent: 'ada' }, instance]);
    const renewed = { ...definition, definition: definitionOf('ada', 'pay', 'refund') };
    const started: ActorRecord = { key: bob, kind: 'instance', parent: 'ada' };
    await store().saveActors([renewed, started]);
    const expected = described([renewed, { key: ada, kind: 'instance', parent: 'ada' }, started]);
    const found = described(await store().loadActors());
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('keeps a definition for each node, and replaces that of the same node', async () => {
    const elsewhere = { ...definition, node: 'b@127.0.0.1' };
    const { node: _, ...alone } = definition;
    await store().saveActors([definition, elsewhere, alone]);
    const renewed = { ...elsewhere, definition: definitionOf('ada', 'refund') };
    await store().saveActors([renewed]);
    const found = described(await store().loadActors());
    expect(found).toHaveLength(3);
    expect(found).toEqual(expect.arrayContaining(described([definition, renewed, { ...alone, node: '' }])));
  });

  test('saves all records of a call or none', async () => {
    const bad = { ...definition, key: bob, definition: { actions: [{ name: 5 as unknown as string }] } };
    await expect(store().saveActors([definition, bad])).rejects.toThrow('name');
    expect(await store().loadActors()).toEqual([]);
  });

  test('takes an empty list', async () => {
    await store().saveActors([]);
    expect(await store().loadActors()).toEqual([]);
  });
}

function describeInstances(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);
  const child = (name: string, parent: string): ActorRecord => ({
    key: { system: 'bank', name },
    kind: 'instance',
    parent,
  });
  const conflictOf = (saved: Promise<void>) =>
    saved.then(
      () => undefined,
      (error: unknown) => error,
    );

  test('a name keeps its first parent; nothing of a request that wants another is stored', async () => {
    await store().saveActors([child('rex', 'dog')]);
    const definition: ActorRecord = { key: ada, kind: 'definition', definition: definitionOf('ada') };
    const wanted = [definition, child('tom', 'cat'), child('rex', 'cat'), child('kitty', 'cat')];
    const conflict = await conflictOf(store().saveActors(wanted));
    expect(conflict).toBeInstanceOf(ParentConflict);
    expect(conflict).toMatchObject({
      key: { system: 'bank', name: 'rex' },
      parent: 'dog',
      message: 'actor rex in system bank exists already, with parent dog, not cat',
    });
    expect(await store().loadActors()).toEqual([child('rex', 'dog')]);
    await store().saveActors([child('rex', 'dog'), child('tom', 'cat')]);
    expect(await store().loadActors()).toHaveLength(2);
  });

  test('a request cannot give one name two parents', async () => {
    const conflict = await conflictOf(store().saveActors([child('rex', 'dog'), child('rex', 'cat')]));
    expect(conflict).toMatchObject({ name: 'ParentConflict', parent: 'dog' });
    expect(await store().loadActors()).toEqual([]);
    await store().saveActors([child('rex', 'dog'), child('rex', 'dog')]);
    expect(await store().loadActors()).toEqual([child('rex', 'dog')]);
  });

  test('of many who claim one name at the same time, all with the parent of the first succeed', async () => {
    const parents = Array.from({ length: 20 }, (_, at) => (at % 2 ? 'dog' : 'cat'));
    const outcomes = await Promise.allSettled(
      parents.map((parent) => store().saveActors([child('rex', parent)])),
    );
    const [kept] = await store().loadActors();
    expect(parents).toContain(kept?.parent);
    expect(outcomes.map((one) => one.status)).toEqual(
      parents.map((parent) => (parent === kept?.parent ? 'fulfilled' : 'rejected')),
    );
  });

  test('gives all instances of some parents', async () => {
    await store().saveActors([
      ...['rex', 'tom', 'a\0b'].map((name) => child(name, 'dog')),
      ...['kitty', 'dog'].map((name) => child(name, 'cat')),
      { ...child('rex', 'dog'), key: { system: 'zoo', name: 'rex' } },
      child('polly', 'bird'),
    ]);
    const parents = ['dog', 'cat', 'fish'].map((name) => ({ system: 'bank', name }));
    const found = await store().instancesOf(parents);
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([child('rex', 'dog'), child('a\0b', 'dog'), child('dog', 'cat')]),
    );
    expect(await store().instancesOf([])).toEqual([]);
  });

  test('finds the instances among many keys', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `a\0${at}`);
    await store().saveActors(names.map((name) => child(name, 'dog')));
    const definition: ActorRecord = { key: ada, kind: 'definition', definition: definitionOf('ada') };
    await store().saveActors([definition, { ...child('rex', 'cat'), key: { system: 'zoo', name: 'rex' } }]);
    const keys = [...names, ...names, 'rex', 'ada', 'nobody'].map((name) => ({ system: 'bank', name }));
    const found = await store().findActors(keys);
    expect(found).toHaveLength(500);
    expect(found).toEqual(expect.arrayContaining(names.map((name) => child(name, 'dog'))));
    expect(await store().findActors([{ system: 'zoo', name: 'rex' }])).toMatchObject([{ parent: 'cat' }]);
    expect(await store().findActors([])).toEqual([]);
  });
}
