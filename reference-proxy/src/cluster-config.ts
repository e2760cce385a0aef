// What the settings say about the cluster, or that there is none. Always holds: pure; settings that do not go together
// are refused before anything is started.
import { isIP, isIPv4 } from 'node:net';
import type { DiscoveryOptions } from './adapters/cluster/erlang/discovery/create-discovery.js';
import type { GossipAddress } from './adapters/cluster/erlang/discovery/gossip-socket.js';
import type { ClusterConfig, ClusterStrategy } from './cluster-settings.js';
import { named, problemsOfCluster } from './cluster-problems.js';
import { InvalidConfig } from './config.js';
import { isLoopback, parseNodeName, type NodeName } from './core/node-name.js';

interface ClusterOptions {
  /** Such as `a@127.0.0.1`. */
  readonly nodeName: string;
  readonly cookie: string;
  /** The address to listen on. */
  readonly host: string;
  /** The ports to try, in turn; 0 is a free one. */
  readonly portMin: number;
  readonly portMax: number;
  readonly tickTimeMs: number;
  /** Paths of PEM files; undefined: plain TCP. */
  readonly tls: TlsFiles | undefined;
  /** Where EPMD listens, and whether to be EPMD when nobody is. */
  readonly epmdPort: number;
  readonly epmdServer: boolean;
  readonly discovery: DiscoveryOptions;
  /** What works and should not stay so, for the log. */
  readonly warnings: readonly string[];
}

export interface TlsFiles {
  readonly certPath: string;
  readonly keyPath: string;
  readonly caPath: string;
}

/**
 * @returns undefined: a proxy alone
 * @throws InvalidConfig with everything that does not go together, one a line
 */
export function clusterOptionsOf(config: ClusterConfig): ClusterOptions | undefined {
  const problems = problemsOfCluster(config);
  if (problems.length > 0) throw new InvalidConfig(problems.join('\n'));
  const { nodeName = '', nodeCookie: cookie = '', nodePortMin: portMin } = config;
  const node = parseNodeName(nodeName);
  if (config.clusterStrategy === 'none' || !node) return undefined;
  return {
    nodeName,
    cookie,
    host: config.nodeInterface,
    portMin,
    portMax: config.nodePortMax || portMin,
    tickTimeMs: config.nodeTickTimeMs,
    tls: tlsOf(config),
    epmdPort: config.epmdPort,
    epmdServer: config.epmdServer,
    discovery: discoveryOf(config.clusterStrategy, config, node),
    warnings: warningsOf(config),
  };
}

function discoveryOf(
  strategy: Exclude<ClusterStrategy, 'none'>,
  config: ClusterConfig,
  { name, host }: NodeName,
): DiscoveryOptions {
  const { clusterPollingMs: pollingMs } = config;
  switch (strategy) {
    case 'list':
      return { strategy, nodes: config.clusterNodes ?? [] };
    case 'epmd': {
      const { clusterEpmdHosts: hosts = [host], clusterEpmdPrefix: prefix = '', epmdPort: port } = config;
      return { strategy, hosts, prefix, port, pollingMs };
    }
    case 'kubernetes-dns':
      return {
        strategy,
        service: config.headlessService,
        basename: name,
        family: isIP(host) === 6 ? 6 : 4,
        pollingMs,
      };
    case 'gossip':
      return { strategy, ...gossipOf(config), secret: config.gossipSecret };
  }
}

/** A node that listens on the loopback alone has nobody to call outside. */
function gossipOf(config: ClusterConfig): GossipAddress {
  const {
    nodeInterface,
    gossipMulticastAddress,
    gossipPort: port,
    gossipReuseAddress: reuseAddress,
  } = config;
  const staysHere = isLoopback(nodeInterface) && gossipMulticastAddress === '255.255.255.255';
  const address = staysHere ? '127.255.255.255' : gossipMulticastAddress;
  const isSpecific = isIPv4(nodeInterface) && nodeInterface !== '0.0.0.0';
  return { address, port, reuseAddress, interfaceAddress: isSpecific ? nodeInterface : undefined };
}

function tlsOf({
  nodeTlsCert: certPath,
  nodeTlsKey: keyPath,
  nodeTlsCa: caPath,
}: ClusterConfig): TlsFiles | undefined {
  return certPath && keyPath && caPath ? { certPath, keyPath, caPath } : undefined;
}

function warningsOf(config: ClusterConfig): string[] {
  if (isLoopback(config.nodeInterface) || tlsOf(config)) return [];
  return [
    `links to other nodes are not encrypted, and the cookie is all that protects them: give ${named('nodeTlsCert')}, ${named('nodeTlsKey')} and ${named('nodeTlsCa')}, or keep the network private`,
  ];
}
