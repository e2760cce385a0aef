// Requests with many actors. Always: a number beyond the limit is refused whole, and one within it leaves room for
// everybody else.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { spawn } from '../../src/flows/spawn.js';
import { createTestSystem } from '../doubles/test-system.js';

const instances = (count: number): { name: string; parent: string }[] =>
  Array.from({ length: count }, (_, at) => ({ name: `a${at}`, parent: 'template' }));

test('more actors than the limit are refused, and none is known', async () => {
  const { system, register } = createTestSystem({ actorsPerRequestMax: 3 });
  const names = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  const refusal = {
    code: 'tooLarge',
    message: expect.stringContaining('names 4 actors, and 3 are') as string,
  };
  await expect(register(...names)).rejects.toMatchObject(refusal);
  expect(system.registry.size).toBe(0);
  await register({ name: 'template', kind: Kind.UNNAMED });
  await expect(spawn(system, { actors: instances(4) }, { system: 'test' })).rejects.toMatchObject(refusal);
  await spawn(system, { actors: instances(3) }, { system: 'test' });
  expect(system.registry.size).toBe(4);
});

test('while many actors start, others get their turn', async () => {
  const store = createMemoryStateStore();
  let loads = 0;
  const load: typeof store.load = (...given) => {
    loads += 1;
    return store.load(...given);
  };
  const { system, register } = createTestSystem({}, { ...store, load });
  await register({ name: 'template', kind: Kind.UNNAMED });
  const spawned = spawn(system, { actors: instances(1_000) }, { system: 'test' });
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(loads).toBeGreaterThan(0);
  expect(loads).toBeLessThan(1_000);
  await spawned;
  expect(loads).toBe(1_000);
});
