import { expect, test } from 'vitest';
import { createTurns } from './turns.js';

test('callbacks of one actor wait for each other, also after a failure; other actors do not wait', async () => {
  const turns = createTurns();
  const order: string[] = [];
  let endFirst: () => void = () => {};
  const first = turns.take('alice', async () => {
    order.push('first begins');
    await new Promise<void>((resolve) => (endFirst = resolve));
    order.push('first ends');
    throw new Error('first failed');
  });
  const second = turns.take('alice', () => Promise.resolve(order.push('second')));
  await turns.take('bob', () => Promise.resolve(order.push('other')));
  endFirst();
  await expect(first).rejects.toThrow('first failed');
  await second;
  expect(order).toEqual(['first begins', 'other', 'first ends', 'second']);
});
