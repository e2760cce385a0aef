// How much happened, for whoever wants to know whether the simulation simulates anything.
import type { NetworkCounts } from './simulated-network.js';
import type { StoreCounts } from './simulated-store.js';
import type { Trouble } from './troubles.js';

export interface Counts extends NetworkCounts, Omit<StoreCounts, 'failed'> {
  failed: number;
  readonly troubles: Record<Trouble['type'], number>;
}

export function createCounts(): Counts {
  return {
    messages: 0,
    lost: 0,
    late: 0,
    doubled: 0,
    haunting: 0,
    requests: 0,
    failed: 0,
    answersLost: 0,
    appliedLate: 0,
    troubles: {
      crash: 0,
      leave: 0,
      register: 0,
      pause: 0,
      block: 0,
      deafen: 0,
      break: 0,
      outage: 0,
      heal: 0,
    },
  };
}
