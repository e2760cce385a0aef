// Calls that cannot be made: refused before anything is sent.
import { describe, expect, test } from 'vitest';
import { clientOf, counter, ok, session } from '../test/fake-link.js';
import { actorRef, type ActorRef } from './index.js';

const anybody: ActorRef = actorRef('a');

describe('is refused before anything is sent:', () => {
  const { client, sent } = clientOf({ status: ok });
  test.each<[string, () => Promise<unknown>, string]>([
    ['an unknown action', () => client.invoke(anybody, 'x'), 'the actor a is not known to have'],
    ['an argument that is no JSON', () => client.invoke(counter, 'add', 1n as never), 'not a JSON value'],
    [
      'metadata that is no text',
      () => client.invoke(counter, 'reset', undefined, { metadata: { a: 1 as never } }),
      'metadata',
    ],
    [
      'metadata over 64 KiB, in bytes of UTF-8',
      () => client.invoke(counter, 'reset', undefined, { metadata: { a: 'ü'.repeat(32_768) } }),
      'invoking reset of counter: the metadata has 65537 bytes; 65536 are allowed',
    ],
    ['a deadline of 0', () => client.invoke(counter, 'reset', undefined, { timeoutMs: 0 }), 'timeoutMs'],
    [
      'a deadline beyond all timers',
      () => client.spawn(session.instance('a'), { timeoutMs: 2 ** 31 }),
      'timeoutMs',
    ],
    [
      'two schedules',
      () => client.invokeAsync(counter, 'reset', undefined, { delayMs: 1, at: new Date() } as never),
      'not both',
    ],
    [
      'an invalid Date',
      () => client.invokeAsync(counter, 'reset', undefined, { at: new Date('x') }),
      'no valid Date',
    ],
    ['a negative delay', () => client.invokeAsync(counter, 'reset', undefined, { delayMs: -1 }), 'delayMs'],
    [
      'registerRef without a parent',
      () => client.invoke(counter, 'reset', undefined, { registerRef: true }),
      'no parent',
    ],
    [
      'options in place of no payload',
      () => client.invoke(counter, 'reset', { timeoutMs: 5 } as never),
      'the action takes no payload; give undefined in its place, then the options',
    ],
    ['a spawn of nobody', () => client.spawn([]), 'no actors to spawn'],
    ['a spawn without a parent', () => client.spawn(counter), 'counter has no parent'],
    [
      'a spawn in two systems',
      () => client.spawn([session.instance('a'), actorRef('b', { system: 'x', parent: 'p' })]),
      'several systems',
    ],
    ['a revision below 0', () => client.spawn(session.instance('a'), { revision: -1 }), 'revision'],
    ['a state without a codec', () => client.getState(actorRef('a')), 'a has no state codec'],
  ])('%s', async (_, run, message) => {
    await expect(run()).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining(message) as string,
    });
    expect(sent).toEqual([]);
  });
});
