// A program that talks HTTP to its proxy, with Mock Service Worker in between: nothing of it notices.
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createActorSystem, json, namedActor, sideEffect, unnamedActor } from './index.js';
import { proxyHandlers } from './msw.js';

const counter = namedActor('counter', { state: json<number>(), initialState: 0 }).action(
  'add',
  { payload: json<number>(), reply: json<number>() },
  ({ state, payload }) => ({ state: state + payload, reply: state + payload }),
);
const session = unnamedActor('a/b').action('name', { reply: json<string>() }, ({ self }) => ({
  reply: self.name,
}));

const worker = setupServer();
beforeAll(() => worker.listen({ onUnhandledFrame: 'error' }));
afterEach(() => worker.resetHandlers());
afterAll(() => worker.close());

describe.each(['/api/v1', ''])('with the base path "%s"', (basePath) => {
  const make = () =>
    createActorSystem({
      name: 'shop',
      actors: [counter, session],
      host: false,
      checkProxyEveryMs: Infinity,
      basePath,
    });

  test('a system registers, spawns and invokes, and its states are kept', async () => {
    const system = make();
    worker.use(...proxyHandlers(system));
    await system.start();
    expect(await system.invoke(counter, 'add', 2)).toBe(2);
    expect(await system.invoke(counter, 'add', 3)).toBe(5);
    await system.spawn(session.instance('x/ü?'));
    expect(await system.invoke(session.instance('x/ü?'), 'name')).toBe('x/ü?');
    await system.stop();
  });

  test('side effects, schedules and timers run by themselves', async () => {
    const clock = namedActor('clock', { state: json<number>(), initialState: 0 })
      .action('tick', ({ state }) => ({ state: state + 1 }))
      .timers({ tick: 1 });
    const asks = namedActor('asks').action('ask', () => ({
      effects: [sideEffect(counter, 'add', 1), sideEffect(counter, 'add', 10, { delayMs: 5 })],
    }));
    const system = createActorSystem({
      name: 'shop',
      actors: [counter, clock, asks],
      host: false,
      checkProxyEveryMs: Infinity,
      basePath,
    });
    worker.use(...proxyHandlers(system));
    await system.start();
    await system.invoke(asks, 'ask');
    await system.invokeAsync(counter, 'add', 100, { delayMs: 1 });
    await expect.poll(() => system.getState(counter)).toBe(111);
    await expect.poll(() => system.getState(clock)).toBeGreaterThan(1);
    await system.stop();
  });

  test('an actor that was not registered is not found', async () => {
    const system = make();
    worker.use(...proxyHandlers(system));
    await expect(system.invoke(counter, 'add', 1)).rejects.toMatchObject({ code: 'actor-not-found' });
    await system.stop();
  });
});
