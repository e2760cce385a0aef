// Wrong clusters of chapter 11: timers that run in several places or in none, schedules that end with their proxy.
import { calledActor, callbackIn } from '../messages.js';
import type { ClusterMutant, ClusterSeat } from '../mutant.js';
import { acknowledging, inMemory } from '../schedules.js';
import { dropTicks, intervals } from '../ticks.js';

/** Drops the ticks of actors that ticked at another proxy first. */
const staysWhereItBegan = ({ name, notes }: ClusterSeat) =>
  dropTicks((request) => {
    const place = `first tick of ${calledActor(request)}`;
    if (notes.read(place) === undefined) notes.keep(place, name);
    return notes.read(place) !== name;
  });

export const timingMutants: readonly ClusterMutant[] = [
  {
    id: 'ticks-at-every-proxy',
    breaks: 'TIM-32',
    intent: 'runs a timer once for each proxy that has its actor registered',
    observed: 'eighth.atMs: expected at least \\d+, got \\d+',
    front: () => intervals((ms) => Math.ceil(ms / 2)),
  },
  {
    id: 'does-not-tick-for-instances-from-elsewhere',
    breaks: 'TIM-33',
    intent: 'runs no timers of instances that were spawned at another proxy',
    observed: 'tick.host: expected B, got nothing',
    at: ['B'],
    back: () => dropTicks((request) => Boolean(callbackIn(request).actor?.parent)),
  },
  {
    id: 'schedules-its-own-alone',
    breaks: 'TIM-34',
    intent: 'acknowledges scheduled invocations of actors that live elsewhere, and forgets them',
    observed: 'callback.host: expected B, got nothing',
    at: ['A'],
    front: () => acknowledging(() => true),
  },
  {
    id: 'ends-timers-with-their-proxy',
    breaks: 'TIM-35',
    intent: 'does not go on with the timers of a proxy that has ended',
    observed: '(one|two|three|four|five|six|seven|eight).host: expected A, got nothing',
    back: staysWhereItBegan,
  },
  {
    id: 'ends-schedules-with-their-proxy',
    breaks: 'TIM-36',
    intent: 'keeps scheduled invocations in the memory of the proxy that acknowledged them',
    observed: 'callback.host: expected A, got nothing',
    at: ['B'],
    front: () => inMemory(),
  },
];
