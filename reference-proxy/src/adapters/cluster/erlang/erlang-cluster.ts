// The cluster, linked by the Erlang distribution protocol. Always holds: this node listens, and looks for others, from
// `join` on; members that are not linked are tried again and again.
import type { Clock } from '../../../ports/clock.js';
import { NodeUnreachable, type Cluster, type NodeRequest } from '../../../ports/cluster.js';
import type { Log } from '../../../ports/log.js';
import { createDialer } from './dialer.js';
import type { Discovery } from './discovery/discovery.js';
import { createErlangNode } from './create-erlang-node.js';
import type { ErlangNodeOptions } from './erlang-node.js';
import { ProxyLinks } from './proxy-links.js';
import { decodeNodeAnswer, encodeNodeRequest } from './proxy-messages.js';

interface ErlangClusterOptions {
  readonly node: ErlangNodeOptions;
  readonly discovery: Discovery;
  /** The largest InvocationRequest that an Erlang program may send. */
  readonly requestBytesMax: number;
}

interface ErlangClusterPorts {
  readonly clock: Clock;
  readonly log: Log;
}

/** How long the first round of dialing may hold up the start of the proxy. */
const firstRoundMs = 3_000;

export function createErlangCluster(
  { node, discovery, requestBytesMax }: ErlangClusterOptions,
  { clock, log }: ErlangClusterPorts,
): Cluster {
  let links: ProxyLinks | undefined;
  const dialer = createDialer({
    clock,
    log,
    connect: (name) => links?.connect(name) ?? Promise.resolve(),
    isLinked: (name) => links?.isLinked(name) ?? false,
  });
  return {
    self: node.name,
    nodes: () => links?.proxies ?? [],
    async ask(to, request, timeoutMs) {
      if (!links) throw new NodeUnreachable(`this node has not joined its cluster`, false);
      const answer = await links.ask(to, encodeNodeRequest(request as NodeRequest), timeoutMs);
      return decodeNodeAnswer(request.type, answer);
    },
    heardAtMs: (name) => links?.heardAtMs(name),
    drop: (name) => links?.drop(name),
    async join(member) {
      const heardOf = (name: string): void => dialer.tryOnce(name);
      const started = await createErlangNode(node);
      // In the very turn in which the node started: whoever links with it finds the process of a proxy.
      links = new ProxyLinks(started, member, { clock, log, requestBytesMax, heardOf });
      await discovery.start((nodes) => dialer.want(nodes));
      await dialer.firstRound(firstRoundMs);
    },
    async close() {
      dialer.stop();
      await discovery.stop();
      await links?.close();
    },
  };
}
