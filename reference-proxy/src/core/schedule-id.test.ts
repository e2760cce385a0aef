import { expect, test } from 'vitest';
import { actorOfLine, lineOf, scheduleId } from './schedule-id.js';

test.each([
  ['bank', 'ann'],
  ['', 'a b'],
  ['a b', ''],
  ['ä %20', 'x\0 /y'],
])('the id says whose it is: %j %j', (system, name) => {
  const actor = { system, name };
  const [one, other] = [scheduleId(actor, 'one'), scheduleId(actor, 'other')];
  expect(one).not.toBe(other);
  expect(lineOf(one)).toBe(lineOf(other));
  expect(actorOfLine(lineOf(one))).toEqual(actor);
});

test('no two actors share a line', () => {
  const line = (system: string, name: string) => lineOf(scheduleId({ system, name }, 'one'));
  expect(line('a', 'b c')).not.toBe(line('a b', 'c'));
});

test('an id of an earlier version is a line of its own, of nobody', () => {
  expect(lineOf('3f0e')).toBe('3f0e');
  expect(actorOfLine('3f0e')).toBeUndefined();
});
