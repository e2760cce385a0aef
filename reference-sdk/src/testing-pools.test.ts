// Pools in memory: how many members work, and who waits for whom.
import { describe, expect, test } from 'vitest';
import { deferred } from '../test/deferred.js';
import { json, pooledActor } from './index.js';
import { createTestSystem } from './testing.js';

describe('a pool', () => {
  /** A pool whose calls end when they are told to, and how many members work. */
  function pooled(sizes: { min?: number; max?: number }) {
    const ends: (() => void)[] = [];
    let running = 0;
    const pool = pooledActor('pool', sizes).action('work', async () => {
      const { promise, resolve } = deferred();
      ends.push(resolve);
      running += 1;
      await promise;
      running -= 1;
    });
    return { pool, ends, running: () => running };
  }

  test('works with as many members as it may have; what comes then waits', async () => {
    const { pool, ends, running } = pooled({ max: 2 });
    const system = createTestSystem({ actors: [pool] });
    const calls = [1, 2, 3].map(() => system.invoke(pool, 'work'));
    await expect.poll(running).toBe(2);
    expect(ends).toHaveLength(2);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(3);
    ends.forEach((end) => end());
    await Promise.all(calls);
  });

  test('lets nobody wait for one busy member while another one is free', async () => {
    const { promise, resolve: endLong } = deferred();
    const started: string[] = [];
    const pool = pooledActor('pool', { max: 2 }).action(
      'work',
      { payload: json<string>() },
      async ({ payload }) => {
        started.push(payload);
        if (payload === 'long') await promise;
      },
    );
    const system = createTestSystem({ actors: [pool] });
    const long = system.invoke(pool, 'work', 'long');
    await Promise.all(['b', 'c', 'd', 'e'].map((name) => system.invoke(pool, 'work', name)));
    expect(started).toEqual(['long', 'b', 'c', 'd', 'e']);
    endLong();
    await long;
  });

  test('takes a member that is idle', async () => {
    const inits: number[] = [];
    const pool = pooledActor('pool', { max: 5 })
      .action('init', () => void inits.push(1))
      .action('work', () => undefined);
    const system = createTestSystem({ actors: [pool] });
    await system.invoke(pool, 'work');
    await system.invoke(pool, 'work');
    expect(inits).toHaveLength(1);
    await Promise.all([system.invoke(pool, 'work'), system.invoke(pool, 'work')]);
    expect(inits).toHaveLength(2);
  });

  test.each([
    ['10', {}, 10],
    ['min, where that is more', { min: 12 }, 12],
  ])('has at most %s members when it says nothing', async (_, sizes, most) => {
    const { pool, ends, running } = pooled(sizes);
    const system = createTestSystem({ actors: [pool] });
    const calls = Array.from({ length: 13 }, () => system.invoke(pool, 'work'));
    await expect.poll(running).toBe(most);
    const rest = 13 - most;
    ends.slice(0, rest).forEach((end) => end());
    await expect.poll(() => ends.length).toBe(13);
    ends.forEach((end) => end());
    await Promise.all(calls);
  });
});
