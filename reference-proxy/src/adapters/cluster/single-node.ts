// A proxy that is no part of any cluster: every actor lives here. Always holds: nothing is ever sent, and nothing arrives.
import { NodeUnreachable, type Cluster } from '../../ports/cluster.js';

export function createSingleNode(): Cluster {
  return {
    self: '',
    nodes: () => [],
    ask: (node) =>
      Promise.reject(new NodeUnreachable(`this proxy is alone; there is no node ${node}`, false)),
    heardAtMs: () => undefined,
    drop: () => {},
    join: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
