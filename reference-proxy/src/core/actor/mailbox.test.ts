import { expect, test } from 'vitest';
import { createMailbox } from './mailbox.js';

const invocation = (id: number) => ({ id, actionName: 'run', payload: undefined, metadata: {} });

test('what came first leaves first', () => {
  const mailbox = createMailbox(3);
  for (const id of [7, 3, 5]) mailbox.add(invocation(id));
  expect([mailbox.take()?.id, mailbox.take()?.id, mailbox.take()?.id, mailbox.take()]).toEqual([
    7,
    3,
    5,
    undefined,
  ]);
});

test('beyond its size it takes nothing more, until something leaves', () => {
  const mailbox = createMailbox(1);
  expect([mailbox.add(invocation(1)), mailbox.add(invocation(2)), mailbox.size]).toEqual([true, false, 1]);
  mailbox.take();
  expect(mailbox.add(invocation(3))).toBe(true);
});

test('what is removed does not come again', () => {
  const mailbox = createMailbox(3);
  for (const id of [1, 2, 3]) mailbox.add(invocation(id));
  expect([mailbox.remove(2), mailbox.remove(2), mailbox.remove(9)]).toEqual([true, false, false]);
  expect([mailbox.take()?.id, mailbox.take()?.id, mailbox.size]).toEqual([1, 3, 0]);
});
