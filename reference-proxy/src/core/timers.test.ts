import { expect, test } from 'vitest';
import { Timers, timersOf, type ActorTimer } from './timers.js';

const ann = { system: 'test', name: 'ann', parent: '' };
const tick = { action: 'tick', everyMs: 100 };
const tock = { action: 'tock', everyMs: 250 };

/** The timers that are due, all of which run from now on. */
function takeAll(timers: Timers, nowMs: number): readonly ActorTimer[] {
  const taken: ActorTimer[] = [];
  for (let next = timers.takeDue(nowMs); next; next = timers.takeDue(nowMs)) taken.push(next.timer);
  return taken;
}

test('milliseconds, whatever the field is called; without a time never; the same twice is once', () => {
  const action = { name: 'tick' };
  const given = [{ action, seconds: 5 }, { action }, { action, seconds: 5 }, { action, seconds: 7 }];
  expect(timersOf(given)).toEqual([
    { action: 'tick', everyMs: 5 },
    { action: 'tick', everyMs: 7 },
  ]);
  expect(timersOf(undefined)).toEqual([]);
});

test('the work grows with how many there are, not with its square', () => {
  const given = Array.from({ length: 60_000 }, (_, at) => ({ action: { name: `t${at}` }, seconds: 1_000 }));
  const timers = new Timers();
  const sinceMs = performance.now();
  const read = timersOf(given);
  timers.set(ann, read, 0);
  timers.set(ann, read.slice(1), 0);
  expect(performance.now() - sinceMs).toBeLessThan(5_000); // the square took half a minute
  expect([read.length, timers.nextMs]).toEqual([60_000, 1_000]);
});

test('the first time after its time, then in step; what runs is not due', () => {
  const timers = new Timers();
  timers.set(ann, [tick, tock], 1_000);
  expect(timers.nextMs).toBe(1_100);
  expect(timers.takeDue(1_099)).toBeUndefined();
  const series = timers.takeDue(1_105);
  expect(series).toMatchObject({ id: ann, timer: tick });
  expect(timers.nextMs).toBe(1_250);
  if (series) timers.finished(series, 1_110);
  expect(timers.nextMs).toBe(1_200);
});

test('a tick that takes long is followed at once by one more, then in step', () => {
  const timers = new Timers();
  timers.set(ann, [tick], 0);
  const first = timers.takeDue(100);
  if (first) timers.finished(first, 450);
  expect(timers.nextMs).toBe(400);
  const second = timers.takeDue(450);
  if (second) timers.finished(second, 460);
  expect(timers.nextMs).toBe(500);
});

test('registered again: unchanged ones go on, others end or begin', () => {
  const timers = new Timers();
  timers.set(ann, [tick, tock], 0);
  timers.set(ann, [{ ...tick, everyMs: 120 }, tock], 60);
  expect(timers.nextMs).toBe(180);
  expect(takeAll(timers, 249)).toEqual([{ ...tick, everyMs: 120 }]);
  timers.set(ann, [tock], 249);
  expect(timers.nextMs).toBe(250);
  timers.set(ann, [tick], 300);
  timers.remove(ann);
  expect(timers.nextMs).toBeUndefined();
});

test('one of an actor runs at a time, or as many as it can take; the others wait in order', () => {
  const timers = new Timers();
  const often = { ...tick, everyMs: 200 };
  const tack = { ...often, action: 'tack' };
  timers.set(ann, [often, tack, tock], 0);
  timers.set({ ...ann, name: 'bob' }, [often, tack, tock], 0, 2);
  const first = [timers.takeDue(250), timers.takeDue(250), timers.takeDue(250)];
  expect(first.map((one) => [one?.id.name, one?.timer.action])).toEqual([
    ['ann', 'tick'],
    ['bob', 'tick'],
    ['bob', 'tack'],
  ]);
  expect([timers.takeDue(250), timers.nextMs]).toEqual([undefined, undefined]);
  if (first[0]) timers.finished(first[0], 260);
  expect(takeAll(timers, 260)).toEqual([tack]);
  timers.remove(ann);
  expect(timers.nextMs).toBeUndefined();
  if (first[1]) timers.finished(first[1], 260);
  expect(takeAll(timers, 260)).toEqual([tock]);
});

test('what ended while it ran does not come back', () => {
  const timers = new Timers();
  timers.set(ann, [tick], 0);
  const series = timers.takeDue(100);
  timers.remove(ann);
  timers.set(ann, [tick], 150);
  if (series) timers.finished(series, 160);
  expect(timers.nextMs).toBe(250);
  expect(takeAll(timers, 1_000)).toEqual([tick]);
});
