// Actors in memory: whole calls, with state kept, and no proxy.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { actorRef, json, namedActor, noop, optional, pipe, unnamedActor } from './index.js';
import { createTestSystem } from './testing.js';

const counter = namedActor('counter', { state: json<number>(), initialState: 10, tags: { colour: 'red' } })
  .action('add', { payload: json<number>(), reply: json<number>() }, ({ state, payload }) => ({
    state: state + payload,
    reply: state + payload,
  }))
  .action('paint', { payload: json<string>() }, ({ tags, payload }) => ({
    tags: { ...tags, colour: payload },
  }))
  .action('boom', () => {
    throw new Error('no more paper');
  });

const account = unnamedActor('account', { state: json<string[]>() })
  .action('init', ({ caller }) => ({ state: [`init by ${caller?.name}`] }))
  .action('note', { payload: json<string>() }, ({ state = [], payload }) => ({ state: [...state, payload] }));

const clerk = namedActor('clerk')
  .action('count', { reply: json<number>() }, async ({ client }) => ({
    reply: await client.invoke(counter, 'add', 1),
  }))
  .action('who', { reply: optional(json<string>()) }, ({ caller }) =>
    caller === undefined ? { reply: noop } : { reply: caller.name },
  )
  .action('ask', { reply: optional(json<string>()) }, async ({ client }) => {
    const reply = await client.invoke(
      namedActor('clerk2').action('who', { reply: optional(json<string>()) }, () => undefined),
      'who',
    );
    return reply === undefined ? {} : { reply };
  });
const second = namedActor('clerk2').action('who', { reply: optional(json<string>()) }, ({ caller }) =>
  caller === undefined ? undefined : { reply: caller.name },
);

const make = () => createTestSystem({ actors: [counter, account, clerk, second] });

describe('a system in memory', () => {
  test('keeps state between calls, from the initial state on', async () => {
    const system = make();
    expect(await system.invoke(counter, 'add', 5)).toBe(15);
    expect(await system.invoke(counter, 'add', 1)).toBe(16);
    expect(await system.getState(counter)).toBe(16);
  });

  test('begins anew each time', async () => {
    await make().invoke(counter, 'add', 5);
    expect(await make().getState(counter)).toBe(10);
  });

  test('keeps tags', async () => {
    const system = make();
    expect(system.tagsOf(counter)).toEqual({ colour: 'red' });
    await system.invoke(counter, 'paint', 'blue');
    expect(system.tagsOf(counter)).toEqual({ colour: 'blue' });
    expect(() => system.tagsOf(actorRef('nobody'))).toThrow(
      expect.objectContaining({ code: 'actor-not-found' }),
    );
  });

  test('spawns instances, each with its own state, and runs their init first', async () => {
    const system = make();
    const [ann, bob] = [account.instance('ann'), account.instance('bob')];
    await system.spawn([ann, bob]);
    await system.invoke(ann, 'note', 'hello');
    await system.invoke(ann, 'note', 'again');
    expect(await system.getState(ann)).toEqual(['init by ann', 'hello', 'again']);
    expect(await system.getState(bob)).toEqual(['init by bob']);
  });

  test('knows no instance that was not spawned, unless it is spawned with the call', async () => {
    const system = make();
    const ann = account.instance('ann');
    await expect(system.invoke(ann, 'note', 'x')).rejects.toMatchObject({ code: 'actor-not-found' });
    await system.invoke(ann, 'note', 'x', { registerRef: true });
    expect(await system.getState(ann)).toEqual(['init by ann', 'x']);
  });

  test('spawning again changes nothing; from another parent it is refused', async () => {
    const system = make();
    await system.invoke(account.instance('ann'), 'note', 'x', { registerRef: true });
    await system.spawn(account.instance('ann'));
    expect(await system.getState(account.instance('ann'))).toEqual(['init by ann', 'x']);
    const stranger = actorRef('ann', { parent: 'counter' });
    await expect(system.spawn(stranger)).rejects.toMatchObject({ code: 'refused' });
    const orphan = actorRef('eve', { parent: 'nobody' });
    await expect(system.spawn(orphan)).rejects.toMatchObject({ code: 'actor-not-found' });
  });

  test('lets actors call each other, and tells them who calls', async () => {
    const system = make();
    expect(await system.invoke(clerk, 'count')).toBe(11);
    expect(await system.invoke(clerk, 'ask')).toBe('clerk');
    expect(await system.invokeDetailed(clerk, 'who')).toEqual({ payload: 'noop', reply: undefined });
  });

  test('runs the calls of one actor in order, one at a time', async () => {
    const system = make();
    const replies = await Promise.all([1, 2, 3].map((by) => system.invoke(counter, 'add', by)));
    expect(replies).toEqual([11, 13, 16]);
  });

  test('runs queued calls before later ones', async () => {
    const system = make();
    await system.invokeAsync(counter, 'add', 5);
    expect(await system.invoke(counter, 'add', 1)).toBe(16);
  });

  test('reports what an action throws, and keeps its state', async () => {
    const system = make();
    await expect(system.invoke(counter, 'boom')).rejects.toMatchObject({
      code: 'action-failed',
      message: expect.stringContaining('no more paper') as string,
    });
    expect(system.failures).toMatchObject([
      { actor: 'counter', action: 'boom', error: { cause: { message: 'no more paper' } } },
    ]);
    expect(await system.getState(counter)).toBe(10);
  });

  test('gives all the actors that an invocation is piped to one budget together (INV-31)', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const hang = namedActor('hang').action('on', () => new Promise(() => undefined));
    const slow = namedActor('slow').action('on', async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      return { pipe: pipe(hang, 'on') };
    });
    const call = createTestSystem({ actors: [hang, slow] }).invoke(slow, 'on', undefined, {
      timeoutMs: 1_000,
    });
    const message = 'invoking on of slow: the user function gave no answer within 1000 ms (HTTP 504)';
    const ended = expect(call).rejects.toMatchObject({ code: 'timed-out', message });
    await vi.advanceTimersByTimeAsync(1_499); // the client itself gives up after 1500
    await ended;
  });

  test('keeps deadlines and signals', async () => {
    const hang = namedActor('hang').action('on', () => new Promise(() => undefined));
    const system = createTestSystem({ actors: [hang] });
    await expect(system.invoke(hang, 'on', undefined, { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'timed-out',
      message: 'invoking on of hang: the user function gave no answer within 1 ms (HTTP 504)',
    });
    const signal = AbortSignal.abort();
    await expect(system.invoke(hang, 'on', undefined, { signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});
