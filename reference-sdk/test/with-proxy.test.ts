// Workflows, timers, schedules, channels and pools against the real proxy: one program, in this process, beside one proxy
// in a process of its own.
import { expect, onTestFinished, test } from 'vitest';
import {
  broadcast,
  createActorSystem,
  forward,
  json,
  namedActor,
  optional,
  pipe,
  pooledActor,
  sideEffect,
  unnamedActor,
  type ActorSystem,
} from '../src/index.js';
import { deferred } from './deferred.js';
import { freePort, proxyMain, startProgram } from './programs.js';

const text = json<string>();
const number = json<number>();
const list = json<readonly string[]>();

const diary = namedActor('diary', {
  state: json<{ readonly notes: readonly string[]; readonly lastMs: number }>(),
  initialState: { notes: [], lastMs: 0 },
})
  .action('note', { payload: text }, ({ state, payload, caller, metadata }) => {
    const note = `${caller?.name ?? 'nobody'}: ${payload}${metadata['mark'] ?? ''}`;
    return { state: { notes: [...state.notes, note], lastMs: Date.now() } };
  })
  .action('length', { payload: text, reply: number }, ({ payload }) => ({ reply: payload.length }));

const page = unnamedActor('page', { state: list, initialState: [] })
  .action('hear', { payload: optional(text) }, ({ state, payload }) => ({
    state: [...state, payload ?? 'nothing'],
  }))
  .channels({ news: 'hear', quiet: 'hear' });

const clock = namedActor('clock', { state: number, initialState: 0 })
  .action('tick', ({ state, caller, self }) => ({ state: caller?.name === self.name ? state + 1 : -1 }))
  .timers({ tick: 20 });

const front = namedActor('front')
  .action('tell', { payload: text }, ({ payload }) => ({
    effects: [
      sideEffect(diary, 'note', payload, { metadata: { mark: '!' } }),
      sideEffect(diary, 'note', `${payload} later`, { delayMs: 300 }),
      sideEffect(page.instance('lazy'), 'hear', payload, { registerRef: true }),
    ],
    broadcast: broadcast('news', payload, text),
  }))
  .action('hush', () => ({ broadcast: broadcast('quiet') }))
  .action('count', { payload: text, reply: number }, () => ({ forward: forward(diary, 'length') }))
  .action('countTwice', { payload: text, reply: number }, ({ payload }) => ({
    pipe: pipe(diary, 'length', payload + payload),
  }));

const entered: (() => void)[] = [];
const pool = pooledActor('pool', { min: 1, max: 3 }).action('work', async () => {
  const { promise, resolve } = deferred();
  entered.push(resolve);
  await promise;
});

/** A program with all of these, registered at a proxy of its own. */
async function beside(): Promise<ActorSystem> {
  const [proxyPort, hostPort] = [await freePort(), await freePort()];
  const proxy = startProgram(proxyMain, {
    PROXY_HTTP_PORT: String(proxyPort),
    USER_FUNCTION_PORT: String(hostPort),
    PROXY_DATABASE_TYPE: 'memory',
  });
  proxy.stdout?.resume();
  proxy.stderr?.resume();
  const system = createActorSystem({
    name: 'features',
    actors: [diary, page, clock, front, pool],
    proxy: { port: proxyPort },
    host: { port: hostPort },
  });
  onTestFinished(() => system.stop({ graceMs: 0 }));
  await system.start();
  return system;
}

test('side effects, delayed ones too, and broadcasts follow on an action', async () => {
  const system = await beside();
  const [first, lazy] = [page.instance('first'), page.instance('lazy')];
  await system.spawn(first);
  await system.invoke(front, 'tell', 'hello', { metadata: { mark: '?' } });
  const notes = () => system.getState(diary);
  await expect.poll(async () => (await notes())?.notes).toEqual(['front: hello!', 'front: hello later?']);
  await expect.poll(() => system.getState(first)).toEqual(['hello']);
  await expect.poll(() => system.getState(lazy)).toContain('hello');
  await system.invoke(front, 'hush');
  await expect.poll(() => system.getState(first)).toEqual(['hello', 'nothing']);
});

test('a forward and a pipe answer with the reply of the target', async () => {
  const system = await beside();
  expect(await system.invoke(front, 'count', 'four')).toBe(4);
  expect(await system.invoke(front, 'countTwice', 'four')).toBe(8);
});

test('a timer ticks, and an invocation runs at its Date, not before', async () => {
  const system = await beside();
  const atMs = Date.now() + 200;
  await system.invokeAsync(diary, 'note', 'dated', { at: new Date(atMs) });
  await expect.poll(async () => (await system.getState(diary))?.notes).toEqual(['nobody: dated']);
  expect((await system.getState(diary))?.lastMs).toBeGreaterThanOrEqual(atMs);
  await expect.poll(() => system.getState(clock)).toBeGreaterThan(2);
});

test('a pool works with several members at once', async () => {
  const system = await beside();
  const calls = [1, 2, 3].map(() => system.invoke(pool, 'work'));
  await expect.poll(() => entered.length).toBe(3);
  entered.forEach((end) => end());
  await Promise.all(calls);
});
