// A cluster of one: every actor lives here. Always holds: nothing is ever sent, and nothing arrives.
import type { Cluster } from '../../ports/cluster.js';

export function createSingleNode(self = 'local'): Cluster {
  const alone = [self];
  return {
    self,
    hostsOf: () => alone,
    send: (node) => Promise.reject(new Error(`this proxy is alone; there is no node ${node}`)),
    onInvocation: () => {},
    close: () => Promise.resolve(),
  };
}
