import { expect, test } from 'vitest';
import { Timers, timersOf } from './timers.js';

const ann = { system: 'test', name: 'ann', parent: '' };
const tick = { action: 'tick', everyMs: 100 };
const tock = { action: 'tock', everyMs: 250 };

test('milliseconds, whatever the field is called; without a time never; the same twice is once', () => {
  const action = { name: 'tick' };
  const given = [{ action, seconds: 5 }, { action }, { action, seconds: 5 }, { action, seconds: 7 }];
  expect(timersOf(given)).toEqual([
    { action: 'tick', everyMs: 5 },
    { action: 'tick', everyMs: 7 },
  ]);
  expect(timersOf(undefined)).toEqual([]);
});

test('the first time after its time, then in step; what runs is not due', () => {
  const timers = new Timers();
  timers.set(ann, [tick, tock], 1_000);
  expect([timers.size, timers.nextMs]).toEqual([2, 1_100]);
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
  expect([timers.size, timers.nextMs]).toEqual([2, 180]);
  timers.remove(ann);
  expect([timers.size, timers.nextMs]).toEqual([0, undefined]);
});

test('what ended while it ran does not come back', () => {
  const timers = new Timers();
  timers.set(ann, [tick], 0);
  const series = timers.takeDue(100);
  timers.remove(ann);
  timers.set(ann, [tick], 150);
  if (series) timers.finished(series, 160);
  expect([timers.size, timers.nextMs]).toEqual([1, 250]);
});
