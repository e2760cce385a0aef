// Series of timers over registrations: none is doubled, none outlives its definition.
import { describe, expect, test } from 'vitest';
import { namedActor, type Actor } from '../index.js';
import { createActorSystem } from '../actor-system.js';
import { registrationOf } from '../flows/register.js';
import { ManualClock } from './clock.js';
import { MemoryProxy } from './memory-proxy.js';

/** A proxy on this clock, and the program beside it. */
function proxyOf(hosted: Actor, clock: ManualClock) {
  const system = createActorSystem({ name: 's', actors: [hosted], host: false });
  const proxy = new MemoryProxy((body, signal) => system.answerCallback(body, signal), clock);
  const register = (actor: Actor) => proxy.register(registrationOf('s', [actor], 's'));
  const advanceTo = async (ms: number) => {
    do await proxy.background.settled();
    while (clock.step(ms));
  };
  return { system, proxy, register, advanceTo };
}

/** A proxy whose program's ticks are counted. */
function counting() {
  const clock = new ManualClock(0);
  const ticks: number[] = [];
  const base = namedActor('a')
    .action('tick', () => void ticks.push(clock.now()))
    .action('tock', () => void ticks.push(-clock.now()));
  return { base, ticks, ...proxyOf(base, clock) };
}

describe('a new registration', () => {
  test('that changes nothing leaves the beat as it is', async () => {
    const { base, ticks, register, advanceTo } = counting();
    register(base.timers({ tick: 100 }));
    await advanceTo(150);
    register(base.timers({ tick: 100 }));
    await advanceTo(300);
    expect(ticks).toEqual([100, 200, 300]);
  });

  test('with another time begins anew', async () => {
    const { base, ticks, register, advanceTo } = counting();
    register(base.timers({ tick: 100 }));
    await advanceTo(150);
    register(base.timers({ tick: 70 }));
    await advanceTo(300);
    expect(ticks).toEqual([100, 220, 290]);
  });

  test('with another action, or none, ends the series', async () => {
    const { base, ticks, register, advanceTo } = counting();
    register(base.timers({ tick: 100 }));
    await advanceTo(100);
    register(base.timers({ tock: 100 }));
    await advanceTo(200);
    register(base);
    await advanceTo(1_000);
    expect(ticks).toEqual([100, -200]);
  });
});

test('ticks that come due while one runs are not made up for', async () => {
  const clock = new ManualClock(0);
  const ticks: number[] = [];
  const slow = namedActor('slow')
    .action('tick', () => {
      ticks.push(clock.now());
      if (ticks.length === 1) clock.step(450); // the first one takes as long as three and a half
    })
    .timers({ tick: 100 });
  const { register, advanceTo } = proxyOf(slow, clock);
  register(slow);
  await advanceTo(650);
  expect(ticks).toEqual([100, 450, 550, 650]);
});

test('timers end with the program', async () => {
  const { base, ticks, register, advanceTo, system, proxy } = counting();
  register(base.timers({ tick: 100 }));
  await advanceTo(100);
  await system.stop();
  await advanceTo(10_000);
  expect(ticks).toEqual([100]);
  expect(proxy.background.unheard).toEqual([
    { what: 'timer', actor: 'a', action: 'tick', reason: 'the system s was stopped' },
  ]);
});
