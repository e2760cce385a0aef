// What is known is stored first, and one name has one parent.
import { Kind } from '@spawn-conformance/proto';
import { beforeEach, expect, test } from 'vitest';
import { createSingleNode } from '../adapters/cluster/single-node.js';
import { createMemoryStateStore } from '../adapters/statestores/memory-state-store.js';
import { readDefinition } from '../core/actor-definition.js';
import { Hosting } from '../core/hosting.js';
import { createRegistry } from '../core/registry.js';
import type { StateStore } from '../ports/state-store.js';
import { createDirectory, type Directory } from './directory.js';

const defaults = { passivateAfterMs: 10_000, snapshotEveryMs: 2_000 };
const id = (name: string, parent: string) => ({ system: 's', name, parent });
const template = (name: string) =>
  readDefinition({ id: { name, system: 's' }, settings: { kind: Kind.UNNAMED } }, 's', defaults);

const createAlone = (of: StateStore): Directory =>
  createDirectory(
    { registry: createRegistry(), hosting: new Hosting('') },
    { store: of, cluster: createSingleNode() },
    { defaults, actorsMax: 5 },
  );

let store: StateStore;
let directory: Directory;
beforeEach(async () => {
  store = createMemoryStateStore();
  directory = createAlone(store);
  await directory.define([template('dog'), template('cat')]);
});

const stored = async () =>
  (await store.loadActors())
    .filter((one) => one.kind === 'instance')
    .map(({ key, parent }) => [key.name, parent]);

test('a spawned actor is stored, and known to the next directory on that store', async () => {
  await directory.spawn([id('rex', 'dog'), id('tom', 'cat')]);
  const next = createAlone(store);
  await next.restore();
  expect(next.registry.find('s', 'rex')).toMatchObject({ id: id('rex', 'dog'), definition: { name: 'dog' } });
  expect(next.registry.find('s', 'tom')).toMatchObject({ id: id('tom', 'cat'), definition: { name: 'cat' } });
});

test('spawning it again changes nothing, and from another parent is a conflict', async () => {
  await directory.spawn([id('rex', 'dog')]);
  await directory.spawn([id('rex', 'dog'), id('rex', 'dog')]);
  await expect(directory.spawn([id('tom', 'cat'), id('rex', 'cat')])).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await stored()).toEqual([['rex', 'dog']]);
});

test('one request that wants one name from two parents is a conflict, and spawns nothing', async () => {
  await expect(directory.spawn([id('rex', 'dog'), id('rex', 'cat')])).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await stored()).toEqual([]);
  expect(directory.registry.find('s', 'rex')).toBeUndefined();
});

test('a name that another node has spawned from another parent is a conflict for all who want it', async () => {
  await store.saveActors([{ key: { system: 's', name: 'rex' }, kind: 'instance', parent: 'dog' }]);
  const all = [directory.spawn([id('rex', 'cat')]), directory.spawn([id('rex', 'cat')])];
  for (const one of all) await expect(one).rejects.toMatchObject({ code: 'conflict' });
});

test('of two requests at once for one name the first wins, and the same one waits until it is stored', async () => {
  const first = directory.spawn([id('rex', 'dog')]);
  const same = directory.spawn([id('rex', 'dog')]).then(() => directory.registry.find('s', 'rex')?.id);
  await expect(directory.spawn([id('rex', 'cat')])).rejects.toMatchObject({ code: 'conflict' });
  await first;
  expect(await same).toEqual(id('rex', 'dog'));
  expect(await stored()).toEqual([['rex', 'dog']]);
});

test('what cannot be stored is not known, and can be spawned later', async () => {
  const save = store.saveActors.bind(store);
  store.saveActors = () => Promise.reject(new Error('disk full'));
  await expect(directory.spawn([id('rex', 'dog')])).rejects.toThrow('disk full');
  await expect(directory.define([template('fox')])).rejects.toThrow('disk full');
  expect(directory.registry.find('s', 'rex')).toBeUndefined();
  expect(directory.registry.definitionOf('s', 'fox')).toBeUndefined();
  store.saveActors = save;
  await directory.spawn([id('rex', 'cat')]);
  expect(await stored()).toEqual([['rex', 'cat']]);
});

test('beyond the limit no more actors are taken; those that are known stay welcome', async () => {
  await directory.spawn([id('rex', 'dog'), id('tom', 'cat')]);
  const refused = { code: 'overloaded', message: '4 actors are known; 5 are allowed' };
  await expect(directory.spawn([id('a', 'dog'), id('b', 'dog')])).rejects.toMatchObject(refused);
  await expect(directory.define([template('cow'), template('hen')])).rejects.toMatchObject(refused);
  expect(directory.registry.size).toBe(4);
  await directory.spawn([id('rex', 'dog'), id('a', 'dog')]);
  await directory.define([template('dog'), template('cat')]);
  await directory.spawn([id('tom', 'cat')]);
  expect(directory.registry.size).toBe(5);
});

test('who waits for an actor that is being stored goes on after who stores it, and knows it', async () => {
  const order: string[] = [];
  const spawn = async (who: string, ...ids: ReturnType<typeof id>[]): Promise<void> => {
    await directory.spawn(ids);
    order.push(`${who} ${ids.every(({ name }) => directory.registry.find('s', name))}`);
  };
  const first = spawn('first', id('rex', 'dog'), id('tom', 'cat'));
  await Promise.all([first, spawn('second', id('rex', 'dog')), spawn('third', id('tom', 'cat'))]);
  expect(order).toEqual(['first true', 'second true', 'third true']);
});
