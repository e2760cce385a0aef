// The clocks of the proxy in memory.
import { afterEach, expect, test, vi } from 'vitest';
import { ManualClock, systemClock } from './clock.js';

afterEach(() => void vi.useRealTimers());

test.each([
  ['now', 0],
  ['soon', 5],
  ['after more than a timer can wait', 2 ** 31 + 1_000],
  ['after years', 200 * 86_400_000],
])('the time of day runs what is due %s, once', async (_, inMs) => {
  vi.useFakeTimers();
  const ran: number[] = [];
  const clock = systemClock();
  const startMs = clock.now();
  clock.callAt(startMs + inMs, () => ran.push(clock.now() - startMs));
  await vi.advanceTimersByTimeAsync(Math.max(0, inMs - 1));
  expect(ran).toEqual(inMs === 0 ? [0] : []);
  await vi.advanceTimersByTimeAsync(10);
  expect(ran).toEqual([inMs]);
});

test.each([5, 2 ** 31 + 1_000])('and nothing that was taken back: %s', async (inMs) => {
  vi.useFakeTimers();
  const clock = systemClock();
  const cancel = clock.callAt(clock.now() + inMs, () => expect.fail('taken back'));
  await vi.advanceTimersByTimeAsync(inMs - 1);
  cancel();
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(0);
});

test('a clock that is moved runs what is due in order, the same moment in the order of asking', () => {
  const clock = new ManualClock(100);
  const ran: string[] = [];
  clock.callAt(130, () => ran.push(`c at ${clock.now()}`));
  clock.callAt(120, () => ran.push(`a at ${clock.now()}`));
  clock.callAt(120, () => ran.push(`b at ${clock.now()}`));
  clock.callAt(50, () => ran.push(`late at ${clock.now()}`));
  const cancel = clock.callAt(110, () => ran.push('taken back'));
  cancel();
  while (clock.step(125));
  expect([ran, clock.now()]).toEqual([['late at 100', 'a at 120', 'b at 120'], 125]);
  expect(clock.step(130)).toBe(true);
  expect(ran.at(-1)).toBe('c at 130');
});
