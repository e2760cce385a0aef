// Results that ask for what cannot be: the action has failed, and nothing of its result happens.
import { describe, expect, test } from 'vitest';
import { answerOf, elsewhere, stock, type OneAction } from '../../test/one-action.js';
import { refusalIn } from '../../test/shop.js';
import { forward, pipe, sideEffect } from '../index.js';

describe('a result that contradicts itself fails, and nothing of it happens:', () => {
  const route = { pipe: pipe(stock, 'take', 1), forward: forward(stock, 'take') };
  const effect = sideEffect(stock, 'look');
  test.each<[string, () => unknown, string]>([
    ['a pipe alone', () => route.pipe, 'return { pipe }, with what the helper made in it'],
    ['an effect alone', () => effect, 'return { effects: [...] }'],
    ['pipe and forward', () => route, 'pipe and forward are both there: give one'],
    ['a reply and a pipe', () => ({ reply: 'x', pipe: route.pipe }), 'reply and pipe are both there'],
    ['a reply and a forward', () => ({ reply: 'x', forward: route.forward }), 'reply and forward are both'],
    ['a forward in place of a pipe', () => ({ pipe: route.forward }), 'pipe was not made by pipe()'],
    ['a pipe made by hand', () => ({ pipe: { actor: 'stock' } }), 'pipe was not made by pipe()'],
    ['an effect that is no array', () => ({ reply: 'x', effects: effect }), 'effects is no array'],
    [
      'an effect made by hand',
      () => ({ reply: 'x', effects: [effect, { actor: stock }] }),
      'effects[1] was not made by sideEffect()',
    ],
    ['a missing effect', () => ({ reply: 'x', effects: [undefined] }), 'effects[0] is missing'],
    ['a broadcast made by hand', () => ({ reply: 'x', broadcast: 'orders' }), 'not made by broadcast()'],
    [
      'a pipe to another system',
      () => ({ pipe: pipe(elsewhere, 'pay', 1) }),
      'pipe stays within s, and bank is an actor of money',
    ],
    ['an effect without a target', () => ({ effects: [sideEffect(undefined as never, 'x')] }), 'no actor'],
    ['an invalid Date', () => ({ effects: [sideEffect(stock, 'take', 1, { at: new Date('x') })] }), 'Date'],
    ['no Date', () => ({ effects: [sideEffect(stock, 'take', 1, { at: 5 as never })] }), 'no valid Date'],
    ['a negative delay', () => ({ effects: [sideEffect(stock, 'take', 1, { delayMs: -1 })] }), 'got -1'],
    [
      'a delay beyond time',
      () => ({ effects: [sideEffect(stock, 'take', 1, { delayMs: 9e15 })] }),
      'delayMs 9000000000000000 ends after',
    ],
    [
      'two times',
      () => ({ effects: [sideEffect(stock, 'take', 1, { delayMs: 1, at: new Date() } as never)] }),
      'not both',
    ],
  ])('%s', async (_, handle, problem) => {
    const { status, answer } = await answerOf(handle as OneAction);
    expect(status).toBe(500);
    expect(refusalIn(answer)).toContain(problem);
    expect(answer.updatedContext ?? undefined).toBeUndefined();
    expect(answer.workflow ?? undefined).toBeUndefined();
  });
});
