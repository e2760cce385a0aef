// Workflows in memory: what an action asks for happens, in order, and as on a real proxy.
import { describe, expect, test } from 'vitest';
import { notesIn } from '../test/memory-shop.js';
import {
  actorRef,
  broadcast,
  forward,
  json,
  namedActor,
  noop,
  optional,
  pipe,
  pooledActor,
  sideEffect,
  unnamedActor,
  type Actor,
  type ActionResult,
} from './index.js';
import { createTestSystem } from './testing.js';

const notes = notesIn('notes');
const text = json<string>();
const number = json<number>();
const asking = (result: () => ActionResult<number, undefined>) =>
  namedActor('asking', { state: number, initialState: 0 }).action('ask', result);
const with_ = (...actors: readonly Actor[]) => createTestSystem({ actors: [notes, ...actors] });

describe('side effects', () => {
  test('run in order, in the name of the actor, with its metadata under their own', async () => {
    const first = sideEffect(notes, 'take', 1, { metadata: { step: 'one' } });
    const asks = asking(() => ({ effects: [first, sideEffect(notes, 'take', 2)] }));
    const system = with_(asks);
    await system.invoke(asks, 'ask', undefined, { metadata: { step: 'zero', trace: '7' } });
    await system.settled();
    expect(await system.getState(notes)).toEqual([
      { action: 'take', payload: 1, caller: 'asking', metadata: { step: 'one', trace: '7' } },
      { action: 'take', payload: 2, caller: 'asking', metadata: { step: 'zero', trace: '7' } },
    ]);
    expect(system.unheard).toEqual([]);
  });

  test('on the actor itself run in a later turn, with the new state', async () => {
    const self = namedActor('self', { state: number, initialState: 1 })
      .action('double', ({ state }) => ({ state: state * 2 }))
      .action('ask', ({ state }) => ({
        state: state + 10,
        effects: [sideEffect(actorRef('self').action('double'), 'double')],
      }));
    const system = with_(self);
    await system.invoke(self, 'ask');
    await system.settled();
    expect(await system.getState(self)).toBe(22);
  });

  test('of an action that fails do not run', async () => {
    const fails = asking(() => {
      sideEffect(notes, 'take', 1);
      throw new Error('no');
    });
    const system = with_(fails);
    await expect(system.invoke(fails, 'ask')).rejects.toMatchObject({ code: 'action-failed' });
    await system.settled();
    expect(await system.getState(notes)).toEqual([]);
  });

  test('that fail change nothing for the caller; the test can see them', async () => {
    const nobody = actorRef('nobody').action('x');
    const asks = asking(() => ({ state: 5, effects: [sideEffect(nobody, 'x'), sideEffect(notes, 'boom')] }));
    const system = with_(asks);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(await system.getState(asks)).toBe(5);
    expect(system.unheard).toEqual([
      { what: 'side effect', actor: 'nobody', action: 'x', reason: 'no actor nobody in test' },
      {
        what: 'side effect',
        actor: 'notes',
        action: 'boom',
        reason: 'the user function answered HTTP 500: no more paper',
      },
    ]);
  });

  test('spawn the actor first, when asked to', async () => {
    const session = unnamedActor('session', { state: text }).action('say', { payload: text }, (context) => ({
      state: context.payload,
    }));
    const ann = session.instance('ann');
    const asks = asking(() => ({ effects: [sideEffect(ann, 'say', 'hello', { registerRef: true })] }));
    const system = with_(asks, session);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(await system.getState(ann)).toBe('hello');
  });

  test('that follow on each other for ever let a test do other things', async () => {
    let isOn = true;
    const again = sideEffect(actorRef('asking').action('ask'), 'ask');
    const asks = asking(() => ({ effects: isOn ? [again] : [] }));
    const system = with_(asks);
    await system.invoke(asks, 'ask');
    setTimeout(() => (isOn = false), 1);
    await system.settled();
    expect(isOn).toBe(false);
  });
});

describe('a broadcast', () => {
  const receive = { payload: optional(text) };
  const session = unnamedActor('session', { state: text })
    .action('hear', receive, ({ payload }) => ({ state: payload ?? 'noop' }))
    .channels({ news: 'hear' });

  test('reaches every subscriber, each of its actions, each instance, and the sender', async () => {
    const paper = notesIn('paper').channels({ news: ['take', 'receive'], weather: 'take' });
    const deaf = notesIn('deaf').channels({ sports: 'take' });
    const sender = namedActor('sender', { state: text })
      .action('hear', receive, ({ payload }) => ({ state: `heard ${payload}` }))
      .action('send', () => ({ broadcast: broadcast('news', 'rain', text) }))
      .channels({ news: 'hear' });
    const system = with_(paper, deaf, sender, session);
    await system.spawn([session.instance('ann'), session.instance('bob')]);
    await system.invoke(sender, 'send', undefined, { metadata: { trace: '7' } });
    await system.settled();
    const heard = { payload: 'rain', caller: 'sender', metadata: { trace: '7' } };
    expect(await system.getState(paper)).toEqual([
      { action: 'take', ...heard },
      { action: 'receive', ...heard },
    ]);
    expect(await system.getState(session.instance('ann'))).toBe('rain');
    expect(await system.getState(session.instance('bob'))).toBe('rain');
    expect(await system.getState(sender)).toBe('heard rain');
    expect(await system.getState(deaf)).toEqual([]);
    expect(system.unheard).toEqual([]);
  });

  test('without a value arrives without one', async () => {
    const paper = notesIn('paper').channels({ news: 'take' });
    const asks = asking(() => ({ broadcast: broadcast('news') }));
    const system = with_(paper, asks);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(await system.getState(paper)).toMatchObject([{ action: 'take', caller: 'asking' }]);
  });

  test('reaches one member of a pool', async () => {
    let heard = 0;
    const pool = pooledActor('pool', { min: 3, max: 3 })
      .action('hear', () => void (heard += 1))
      .channels({ news: 'hear' });
    const asks = asking(() => ({ broadcast: broadcast('news') }));
    const system = with_(pool, asks);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(heard).toBe(1);
  });

  test('that one subscriber cannot take harms no other', async () => {
    const broken = notesIn('broken').channels({ news: 'boom' });
    const paper = notesIn('paper').channels({ news: 'take' });
    const asks = asking(() => ({ broadcast: broadcast('news', 'rain', text) }));
    const system = with_(broken, paper, asks);
    await system.invoke(asks, 'ask');
    await system.settled();
    expect(await system.getState(paper)).toHaveLength(1);
    expect(system.unheard).toMatchObject([{ what: 'broadcast', actor: 'broken', action: 'boom' }]);
  });
});

describe('routing', () => {
  const numbers = { payload: number, reply: number };
  const cycle = actorRef('round').action('go', numbers);

  test('by pipe hands on what the action says; the caller gets the reply of the last', async () => {
    const asks = namedActor('asks').action('spell', numbers, ({ payload }) => ({
      pipe: pipe(notes, 'length', 'x'.repeat(payload)),
    }));
    const system = with_(asks);
    expect(await system.invoke(asks, 'spell', 3, { metadata: { trace: '7' } })).toBe(3);
    expect(await system.getState(notes)).toEqual([
      { action: 'length', payload: 'xxx', caller: 'asks', metadata: { trace: '7' } },
    ]);
  });

  test('by forward hands on what came', async () => {
    const asks = namedActor('asks').action('spell', { payload: text, reply: number }, () => ({
      forward: forward(notes, 'length'),
    }));
    const system = with_(asks);
    expect(await system.invoke(asks, 'spell', 'four')).toBe(4);
    expect(await system.getState(notes)).toMatchObject([{ payload: 'four', caller: 'asks' }]);
  });

  test('of an async invocation happens, too', async () => {
    const asks = asking(() => ({ pipe: pipe(notes, 'take', noop) as never }));
    const system = with_(asks);
    await system.invokeAsync(asks, 'ask');
    await system.settled();
    expect(await system.getState(notes)).toMatchObject([{ action: 'take', caller: 'asking' }]);
  });

  test('gives the error of the target; state and effects of the source stay', async () => {
    const effects = [sideEffect(notes, 'take', 1)];
    const asks = asking(() => ({ state: 7, effects, forward: forward(notes, 'boom') as never }));
    const system = with_(asks);
    await expect(system.invoke(asks, 'ask')).rejects.toMatchObject({
      code: 'action-failed',
      message: expect.stringContaining('no more paper') as string,
    });
    await system.settled();
    expect(await system.getState(asks)).toBe(7);
    expect(await system.getState(notes)).toHaveLength(1);
  });

  test('to the actor itself is a later turn', async () => {
    const countdown = namedActor('round', { state: number, initialState: 0 }).action(
      'go',
      numbers,
      ({ payload, state }) =>
        payload === 0 ? { reply: state } : { state: state + 1, pipe: pipe(cycle, 'go', payload - 1) },
    );
    expect(await with_(countdown).invoke(countdown, 'go', 5)).toBe(5);
  });

  test('in a circle ends with an error', async () => {
    let turns = 0;
    const round = namedActor('round').action('go', numbers, () => {
      turns += 1;
      return { forward: forward(cycle, 'go') };
    });
    await expect(with_(round).invoke(round, 'go', 1)).rejects.toMatchObject({
      code: 'action-failed',
      message: expect.stringContaining('round hands the invocation on') as string,
    });
    expect(turns).toBe(65);
  });

  test('to nobody is an error', async () => {
    const asks = namedActor('asks').action('x', () => ({
      forward: forward(actorRef('nobody').action('x'), 'x'),
    }));
    await expect(with_(asks).invoke(asks, 'x')).rejects.toMatchObject({ code: 'actor-not-found' });
  });
});
