// The helpers that workflows are made with: what they refuse at once, and what the compiler refuses.
import { describe, expect, test } from 'vitest';
import {
  actorRef,
  broadcast,
  forward,
  json,
  namedActor,
  noop,
  optional,
  pipe,
  sideEffect,
  unnamedActor,
} from './index.js';

const text = json<string>();
const number = json<number>();
const target = actorRef('target')
  .action('length', { payload: text, reply: number })
  .action('note', { payload: text })
  .action('run')
  .action('maybe', { payload: optional(text), reply: optional(number) });
const session = unnamedActor('session').action('touch', () => undefined);

describe('is refused where it is written:', () => {
  test.each<[string, () => unknown, string]>([
    ['an unknown action', () => sideEffect(target, 'fly' as 'run'), 'not known to have an action fly'],
    ['an unnamed actor', () => sideEffect(session as never, 'touch' as never), 'call an instance() of it'],
    ['no actor', () => pipe(null as never, 'x' as never), 'there is no actor to call x of'],
    ['a payload that cannot be written', () => pipe(target, 'note', 1n as never), 'not a JSON value'],
    [
      'a registerRef without a parent',
      () => forward(target, 'run', { registerRef: true }),
      'target has no parent',
    ],
    ['the same of an effect', () => sideEffect(target, 'run', undefined, { registerRef: true }), 'no parent'],
    [
      'metadata that is no text',
      () => sideEffect(target, 'run', undefined, { metadata: { a: 1 as never } }),
      'metadata a is a number',
    ],
    [
      'options in place of no payload',
      () => sideEffect(target, 'run', { delayMs: 5 } as never),
      'run of target: the action takes no payload; give undefined in its place, then the options',
    ],
    ['a deadline of 0', () => sideEffect(target, 'run', undefined, { timeoutMs: 0 }), 'timeoutMs'],
    ['an invalid Date', () => sideEffect(target, 'run', undefined, { at: new Date('x') }), 'no valid Date'],
    ['a negative delay', () => sideEffect(target, 'run', undefined, { delayMs: -1 }), 'delayMs must be'],
    ['a channel without a name', () => broadcast(''), 'the channel name ""'],
    ['a broadcast that cannot be written', () => broadcast('c', 1n, json<unknown>()), 'not a JSON value'],
    ['a broadcast value without a codec', () => broadcast('c', 5 as never), 'needs a codec'],
  ])('%s', (_, make, problem) => {
    expect(make).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: expect.stringContaining(problem) as string,
      }),
    );
  });
});

test('what an effect carries is fixed when it is made', () => {
  const metadata = { trace: '1' };
  const effect = sideEffect(target, 'run', undefined, { metadata });
  metadata.trace = '2';
  expect(effect.request.options.metadata).toEqual({ trace: '1' });
});

test('the compiler refuses what cannot work', () => {
  const actor = namedActor('actor');
  // @ts-expect-error -- no such action
  expect(() => sideEffect(target, 'fly')).toThrow();
  // @ts-expect-error -- the payload is missing
  expect(() => sideEffect(target, 'note')).toThrow();
  // @ts-expect-error -- the payload is no text
  sideEffect(target, 'note', 5);
  // @ts-expect-error -- two times
  expect(() => sideEffect(target, 'run', undefined, { delayMs: 1, at: new Date() })).toThrow();
  // @ts-expect-error -- only an instance of it can be called
  expect(() => pipe(session, 'touch')).toThrow();
  // @ts-expect-error -- a noop where a payload is needed
  sideEffect(target, 'note', noop);
  // @ts-expect-error -- no text
  broadcast('c', 5, text);
  // @ts-expect-error -- one answer
  actor.action('x', () => ({ pipe: pipe(target, 'run'), forward: forward(target, 'run') }));
  // @ts-expect-error -- the reply is that of the target
  actor.action('x', { reply: number }, () => ({ reply: 1, pipe: pipe(target, 'length', 'x') }));
  // @ts-expect-error -- the target replies a number
  actor.action('x', { reply: text }, () => ({ pipe: pipe(target, 'length', 'x') }));
  // @ts-expect-error -- the target replies nothing
  actor.action('x', { reply: text }, () => ({ forward: forward(target, 'run') }));
  // @ts-expect-error -- the target takes a text
  actor.action('x', { payload: number, reply: number }, () => ({ forward: forward(target, 'length') }));
  // @ts-expect-error -- the target takes something
  actor.action('x', () => ({ forward: forward(target, 'note') }));
  // @ts-expect-error -- { pipe: ... }
  actor.action('x', () => pipe(target, 'run'));
  // @ts-expect-error -- { effects: [...] }
  actor.action('x', () => sideEffect(target, 'run'));
  // @ts-expect-error -- not by hand
  actor.action('x', () => ({ effects: [{ actor: target, action: 'run' }] }));
});

test('and takes what does', () => {
  const actor = namedActor('actor')
    .action('length', { payload: text, reply: number }, () => ({ forward: forward(target, 'length') }))
    .action('double', { payload: number, reply: number }, ({ payload }) => ({
      pipe: pipe(target, 'length', 'x'.repeat(payload)),
    }))
    .action('note', { payload: text }, () => ({ forward: forward(target, 'length') }))
    .action('drop', { payload: text }, () => ({ forward: forward(target, 'run') }))
    .action('maybe', { reply: optional(number) }, () => ({ forward: forward(target, 'maybe') }))
    .action('either', { payload: number, reply: number }, ({ payload }) =>
      payload === 0 ? { reply: 0 } : { pipe: pipe(target, 'length', 'x') },
    );
  expect(actor.actions.size).toBe(6);
});
