import { expect, test } from 'vitest';
import { DueLines, type Due } from './due-lines.js';

function linesOf(max = 1) {
  const lines = new DueLines((line) => (line === 'wide' ? 2 : max));
  const take = (nowMs: number): Due => {
    const due = lines.takeDue(nowMs);
    if (!due) throw new Error('nobody may go');
    return due;
  };
  return { lines, take };
}

test('one of a line is out; the others follow by time, and by being added; other lines go on', () => {
  const { lines, take } = linesOf();
  for (const [line, ms, id] of [
    ['a', 30, 'a30'],
    ['a', 10, 'a10 first'],
    ['a', 10, 'a10 second'],
    ['b', 20, 'b20'],
  ] as const)
    lines.add(line, ms, id);
  const [first, other] = [take(50), take(50)];
  expect([first.id, other.id]).toEqual(['a10 first', 'b20']);
  expect([lines.takeDue(50), lines.nextMs]).toEqual([undefined, undefined]);
  lines.end(first);
  const second = take(50);
  expect(second.id).toBe('a10 second');
  lines.end(second);
  expect([lines.takeDue(29), lines.nextMs, take(30).id]).toEqual([undefined, 30, 'a30']);
});

test('as many of a line are out as are allowed', () => {
  const { lines, take } = linesOf();
  for (const id of ['one', 'two', 'three']) lines.add('wide', 1, id);
  const [one] = [take(1), take(1)];
  expect(lines.takeDue(1)).toBeUndefined();
  lines.end(one);
  expect(take(1).id).toBe('three');
});

test('what is put back comes first again, after a rest in which nobody of its line goes', () => {
  const { lines, take } = linesOf();
  for (const id of ['one', 'two']) lines.add('a', 5, id);
  lines.add('b', 7, 'other');
  lines.putBack(take(5), 100);
  lines.add('a', 6, 'three');
  expect([take(99).id, lines.takeDue(99), lines.nextMs]).toEqual(['other', undefined, 100]);
  const ids = [1, 2, 3].map(() => {
    const due = take(100);
    lines.end(due);
    return due.id;
  });
  expect(ids).toEqual(['one', 'two', 'three']);
});

test('what is put behind waits for its new time alone', () => {
  const { lines, take } = linesOf();
  for (const id of ['one', 'two']) lines.add('a', 5, id);
  lines.putBehind(take(5), 50);
  const two = take(5);
  expect(two.id).toBe('two');
  lines.end(two);
  expect([lines.takeDue(49), take(50).id]).toEqual([undefined, 'one']);
});

test('a line that was empty begins anew', () => {
  const { lines, take } = linesOf();
  lines.add('a', 5, 'one');
  lines.putBack(take(5), 100);
  lines.end(take(100));
  lines.add('a', 6, 'two');
  expect(take(6).id).toBe('two');
});
