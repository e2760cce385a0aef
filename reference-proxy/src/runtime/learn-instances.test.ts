import { expect, test } from 'vitest';
import { createRegistry } from '../core/registry.js';
import type { ActorKey, ActorRecord } from '../ports/state-store.js';
import { createLearnInstances } from './learn-instances.js';

const parent = (name: string): ActorKey => ({ system: 'test', name });
const instance = (name: string, of: string): ActorRecord => ({
  key: parent(name),
  kind: 'instance',
  parent: of,
});

/** A store whose questions are answered when the test says so. */
function createSlowStore() {
  const asked: { readonly parents: string[]; answer(...found: ActorRecord[]): void; fail(): void }[] = [];
  const instancesOf = (parents: readonly ActorKey[]): Promise<ActorRecord[]> =>
    new Promise((resolve, reject) => {
      asked.push({
        parents: parents.map(({ name }) => name),
        answer: (...found) => resolve(found),
        fail: () => reject(new Error('no answer')),
      });
    });
  return { asked, instancesOf };
}

const sharesStore = (): boolean => true;
const cluster = { self: 'a', nodes: () => ['b'], ask: () => Promise.reject(new Error('nobody is asked')) };

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

test('who asks while a question is under way gets the answer to the next one', async () => {
  const store = createSlowStore();
  const registry = createRegistry();
  const learn = createLearnInstances(registry, { store, cluster, sharesStore });
  const first = learn([parent('dog')]);
  const others = Promise.all([learn([parent('dog')]), learn([parent('cat')])]);
  expect(store.asked.map(({ parents }) => parents)).toEqual([['dog']]);
  store.asked[0]?.answer(instance('rex', 'dog'));
  await first;
  await turn();
  expect(store.asked.map(({ parents }) => parents)).toEqual([['dog'], ['dog', 'cat']]);
  expect(registry.parentOf(parent('rex'))).toBe('dog');
  store.asked[1]?.answer(instance('rex', 'dog'), instance('kitty', 'cat'));
  await others;
  expect(registry.parentOf(parent('kitty'))).toBe('cat');
});

test('a question that fails fails those who asked it, and no later ones', async () => {
  const store = createSlowStore();
  const learn = createLearnInstances(createRegistry(), { store, cluster, sharesStore });
  const first = learn([parent('dog')]);
  const second = learn([parent('dog')]);
  store.asked[0]?.fail();
  await expect(first).rejects.toThrow('no answer');
  await turn();
  store.asked[1]?.answer();
  await second;
});

test('a proxy alone asks nothing', async () => {
  const store = createSlowStore();
  const alone = { ...cluster, self: '' };
  await createLearnInstances(createRegistry(), { store, cluster: alone, sharesStore })([parent('dog')]);
  expect(store.asked).toEqual([]);
});
