// The strategy that the settings chose, as a discovery.
import type { Clock } from '../../../../ports/clock.js';
import type { Log } from '../../../../ports/log.js';
import type { Random } from '../../../../ports/random.js';
import type { Discovery } from './discovery.js';
import { createDnsDiscovery, type DnsOptions } from './dns-discovery.js';
import { createEpmdDiscovery, type EpmdOptions } from './epmd-discovery.js';
import { createFixedList } from './fixed-list.js';
import { createGossipDiscovery, type GossipOptions } from './gossip-discovery.js';

export type DiscoveryOptions =
  | { readonly strategy: 'list'; readonly nodes: readonly string[] }
  | ({ readonly strategy: 'epmd' } & EpmdOptions)
  | ({ readonly strategy: 'kubernetes-dns' } & DnsOptions)
  | ({ readonly strategy: 'gossip' } & GossipOptions);

interface DiscoveryPorts {
  /** The name of this node. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

export function createDiscovery(options: DiscoveryOptions, ports: DiscoveryPorts): Discovery {
  switch (options.strategy) {
    case 'list':
      return createFixedList(ports.self, options.nodes);
    case 'epmd':
      return createEpmdDiscovery(options, ports);
    case 'kubernetes-dns':
      return createDnsDiscovery(options, ports);
    case 'gossip':
      return createGossipDiscovery(options, ports);
  }
}
