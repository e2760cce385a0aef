// Time in memory: timers and schedules run when the test moves the clock, and not before.
import { describe, expect, test } from 'vitest';
import { deferred } from '../test/deferred.js';
import { actorRef, json, namedActor, pooledActor, sideEffect, unnamedActor } from './index.js';
import { createTestSystem } from './testing.js';

const startAt = new Date('2030-01-01T00:00:00Z');
const list = json<readonly string[]>();
const diary = namedActor('diary', { state: list, initialState: [] }).action(
  'note',
  { payload: json<string>() },
  ({ state, payload }) => ({ state: [...state, payload] }),
);

describe('a timer', () => {
  const clock = namedActor('clock', { state: json<number>(), initialState: 0 })
    .action('tick', ({ state, caller }) => ({ state: caller?.name === 'clock' ? state + 1 : -100 }))
    .timers({ tick: 1_000 });

  test('runs its action again and again as the time passes', async () => {
    const system = createTestSystem({ actors: [clock] });
    await system.advance(999);
    expect(await system.getState(clock)).toBe(0);
    await system.advance(1);
    expect(await system.getState(clock)).toBe(1);
    await system.advance(3_500);
    expect(await system.getState(clock)).toBe(4);
  });

  test('of each instance runs from the spawning on', async () => {
    const session = unnamedActor('session', { state: json<number>(), initialState: 0 })
      .action('tick', ({ state }) => ({ state: state + 1 }))
      .timers({ tick: 10 });
    const system = createTestSystem({ actors: [session] });
    await system.spawn(session.instance('ann'));
    await system.advance(10);
    await system.spawn(session.instance('bob'));
    await system.advance(10);
    expect(await system.getState(session.instance('ann'))).toBe(2);
    expect(await system.getState(session.instance('bob'))).toBe(1);
  });

  test('of a pool runs on one member', async () => {
    let ticks = 0;
    const pool = pooledActor('pool', { min: 3, max: 3 })
      .action('tick', () => void (ticks += 1))
      .timers({ tick: 10 });
    await createTestSystem({ actors: [pool] }).advance(20);
    expect(ticks).toBe(2);
  });

  test('goes on when a tick fails', async () => {
    const broken = namedActor('broken')
      .action('tick', () => {
        throw new Error('no');
      })
      .timers({ tick: 10 });
    const system = createTestSystem({ actors: [broken] });
    await system.advance(20);
    expect(system.unheard).toMatchObject([
      { what: 'timer', actor: 'broken', action: 'tick' },
      { what: 'timer', actor: 'broken', action: 'tick' },
    ]);
  });

  test('never ticks while its last tick runs', async () => {
    const { promise, resolve } = deferred();
    let running = 0;
    let most = 0;
    const slow = namedActor('slow')
      .action('tick', async () => {
        most = Math.max(most, (running += 1));
        await promise;
        running -= 1;
      })
      .timers({ tick: 10 });
    const system = createTestSystem({ actors: [slow] });
    const moved = system.advance(100);
    setImmediate(resolve);
    await moved;
    expect(most).toBe(1);
  });
});

describe('a scheduled invocation', () => {
  test('runs when it is due', async () => {
    const system = createTestSystem({ actors: [diary], startAt });
    await system.invokeAsync(diary, 'note', 'delayed', { delayMs: 500 });
    await system.invokeAsync(diary, 'note', 'dated', { at: new Date('2030-01-01T00:00:00.400Z') });
    await system.invokeAsync(diary, 'note', 'past', { at: new Date('2029-01-01') });
    await system.settled();
    expect(await system.getState(diary)).toEqual(['past']);
    await system.advance(400);
    expect(await system.getState(diary)).toEqual(['past', 'dated']);
    await system.advance(99);
    expect(await system.getState(diary)).toEqual(['past', 'dated']);
    await system.advance(1);
    expect(await system.getState(diary)).toEqual(['past', 'dated', 'delayed']);
    expect(new Date(system.now())).toEqual(new Date('2030-01-01T00:00:00.500Z'));
  });

  test('waits also for a millisecond', async () => {
    const system = createTestSystem({ actors: [diary] });
    await system.invokeAsync(diary, 'note', 'soon', { delayMs: 1 });
    await system.settled();
    expect(await system.getState(diary)).toEqual([]);
    await system.advance(1);
    expect(await system.getState(diary)).toEqual(['soon']);
  });

  test('runs in the order of acceptance where several are due', async () => {
    const system = createTestSystem({ actors: [diary] });
    for (const word of ['a', 'b', 'c']) await system.invokeAsync(diary, 'note', word, { delayMs: 10 });
    await system.advance(10);
    expect(await system.getState(diary)).toEqual(['a', 'b', 'c']);
  });

  test('can be a side effect, which counts from the answer of its action', async () => {
    const asks = namedActor('asks').action('ask', () => ({
      effects: [
        sideEffect(diary, 'note', 'late', { delayMs: 1_000 }),
        sideEffect(diary, 'note', 'at once'),
        sideEffect(diary, 'note', 'dated', { at: new Date('2030-01-01T00:00:00.200Z') }),
      ],
    }));
    const system = createTestSystem({ actors: [diary, asks], startAt });
    await system.advance(100);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(await system.getState(diary)).toEqual(['at once']);
    await system.advance(999);
    expect(await system.getState(diary)).toEqual(['at once', 'dated']);
    await system.advance(1);
    expect(await system.getState(diary)).toEqual(['at once', 'dated', 'late']);
  });

  test('can schedule the next one: an actor that wakes itself', async () => {
    const heart = namedActor('heart', { state: json<number>(), initialState: 0 }).action(
      'beat',
      ({ state }) => ({
        state: state + 1,
        effects: [sideEffect(actorRef('heart').action('beat'), 'beat', undefined, { delayMs: 100 })],
      }),
    );
    const system = createTestSystem({ actors: [heart] });
    await system.invoke(heart, 'beat');
    await system.advance(1_000);
    expect(await system.getState(heart)).toBe(11);
  });

  test('of an actor that is not there is refused at once', async () => {
    const system = createTestSystem({ actors: [diary] });
    const nobody = actorRef('nobody').action('x');
    await expect(system.invokeAsync(nobody, 'x', undefined, { delayMs: 5 })).rejects.toMatchObject({
      code: 'actor-not-found',
    });
  });

  test('that fails is seen by the test', async () => {
    const broken = namedActor('broken').action('x', () => {
      throw new Error('no');
    });
    const system = createTestSystem({ actors: [broken] });
    await system.invokeAsync(broken, 'x', undefined, { delayMs: 5 });
    await system.invokeAsync(broken, 'x');
    await system.advance(5);
    expect(system.unheard).toMatchObject([{ what: 'async invocation' }, { what: 'scheduled invocation' }]);
  });
});

test('time moves in whole milliseconds, forward', () => {
  const system = createTestSystem({ actors: [] });
  expect(() => system.advance(0)).toThrow('the time to advance must be a whole number');
  expect(() => system.advance(-1)).toThrow('got -1');
});

test('time moves by years', async () => {
  const system = createTestSystem({ actors: [diary], startAt });
  await system.invokeAsync(diary, 'note', 'late', { delayMs: 365 * 86_400_000 });
  await system.advance(366 * 86_400_000);
  expect(await system.getState(diary)).toEqual(['late']);
});

test('what is no time is refused', async () => {
  expect(() => createTestSystem({ actors: [], startAt: new Date(Number.NaN) })).toThrow(
    expect.objectContaining({ code: 'invalid-argument', message: 'startAt: the time is no valid Date' }),
  );
  const options = { delayMs: Number.MAX_SAFE_INTEGER };
  await expect(
    createTestSystem({ actors: [diary] }).invokeAsync(diary, 'note', 'x', options),
  ).rejects.toThrow(
    'invoking note of diary: delayMs 9007199254740991 ends after the last time that a Date can hold',
  );
});
