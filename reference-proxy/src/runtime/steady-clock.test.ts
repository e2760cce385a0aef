import { expect, test } from 'vitest';
import { createSteadyClock } from './steady-clock.js';

test('it goes on when somebody sets the clock back, and follows when it is set forward', () => {
  let realMs = 10_000;
  const clock = createSteadyClock({ nowMs: () => realMs, after: () => ({ cancel: () => {} }) });
  realMs = 10_500;
  expect(clock.nowMs()).toBe(10_500);
  realMs = 4_000;
  expect(clock.nowMs()).toBe(10_500);
  realMs = 4_100;
  expect(clock.nowMs()).toBe(10_600);
  realMs = 9_100;
  expect(clock.nowMs()).toBe(15_600);
});
