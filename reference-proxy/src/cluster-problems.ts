// Settings of a cluster that do not go together. Always holds: pure; each problem names the settings by both their
// names, and says what to do.
import { isIP } from 'node:net';
import type { ClusterConfig, ClusterStrategy } from './cluster-settings.js';
import { isLoopback, parseNodeName } from './core/node-name.js';
import { settings } from './settings.js';

/** Everything that does not go together, each with what to do. */
export function problemsOfCluster(config: ClusterConfig): string[] {
  const stray = strayProblems(config);
  if (config.clusterStrategy === 'none') return stray;
  return [...stray, ...problemsOfNode(config), ...problemsOfLinks(config), ...problemsOfStrategy(config)];
}

/** Settings that only one strategy reads: given beside another one, somebody would wait for their effect. */
const readBy = {
  clusterNodes: 'list',
  clusterEpmdHosts: 'epmd',
  clusterEpmdPrefix: 'epmd',
  gossipSecret: 'gossip',
} as const satisfies Partial<Record<keyof ClusterConfig, ClusterStrategy>>;

function strayProblems(config: ClusterConfig): string[] {
  const { clusterStrategy: strategy } = config;
  const stray = (Object.keys(readBy) as (keyof typeof readBy)[])
    .filter((key) => config[key] !== undefined && strategy !== readBy[key])
    .map(
      (key) =>
        `${named(key)} counts with the strategy ${readBy[key]} alone, and ${named('clusterStrategy')} is ${strategy}`,
    );
  if (strategy === 'none' && (config.nodeTlsCert ?? config.nodeTlsKey ?? config.nodeTlsCa) !== undefined) {
    stray.push(
      `certificates for links to nodes are given, and ${named('clusterStrategy')} is none; set how members are found`,
    );
  }
  return stray;
}

function problemsOfNode({ nodeName, nodeCookie, nodeInterface }: ClusterConfig): string[] {
  const problems = [];
  if (nodeName === undefined) {
    problems.push(
      `a node of a cluster needs a name: set ${named('nodeName')} to name@host, host being where the others reach it`,
    );
  }
  if (nodeCookie === undefined) {
    problems.push(
      `a node of a cluster needs a cookie: set ${named('nodeCookie')} to a long random text, the same for all nodes; whoever knows it has full control of them`,
    );
  }
  const host = parseNodeName(nodeName ?? '')?.host;
  if (host !== undefined && !isLoopback(host) && isLoopback(nodeInterface)) {
    problems.push(
      `${named('nodeName')} says that the others reach this node at ${host}, but it listens on ${nodeInterface} alone; set ${named('nodeInterface')} to ${isIP(host) ? host : 'its address'} (and certificates: ${named('nodeTlsCert')})`,
    );
  }
  return problems;
}

function problemsOfLinks(config: ClusterConfig): string[] {
  const { nodePortMin: min, nodePortMax: max } = config;
  const problems = [];
  if (max !== 0 && (min === 0 || max < min)) {
    problems.push(
      `${named('nodePortMax')} is ${max}; it needs a ${named('nodePortMin')} from 1 to ${max}, not ${min}`,
    );
  }
  const files = ['nodeTlsCert', 'nodeTlsKey', 'nodeTlsCa'] as const;
  const missing = files.filter((key) => config[key] === undefined);
  if (missing.length > 0 && missing.length < files.length) {
    problems.push(`links with certificates need all three files; missing: ${missing.map(named).join(', ')}`);
  }
  return problems;
}

function problemsOfStrategy(config: ClusterConfig): string[] {
  const {
    clusterStrategy,
    clusterNodes,
    nodeName,
    gossipBroadcastOnly,
    gossipMulticastAddress: address,
  } = config;
  const host = parseNodeName(nodeName ?? '')?.host;
  if (clusterStrategy === 'list' && clusterNodes === undefined) {
    return [
      `the strategy list needs the names of the members: set ${named('clusterNodes')} (this node may be among them)`,
    ];
  }
  if (clusterStrategy === 'kubernetes-dns' && host !== undefined && isIP(host) === 0) {
    return [
      `the strategy kubernetes-dns finds nodes by the address of their pod: ${named('nodeName')} must end in this pod's, such as spawn@10.1.2.3, and not in ${host}`,
    ];
  }
  if (clusterStrategy === 'gossip' && !gossipBroadcastOnly && !isMulticast(address)) {
    return [
      `${named('gossipBroadcastOnly')} is false: ${named('gossipMulticastAddress')} must be a multicast group, such as 233.252.1.32, and not ${address}`,
    ];
  }
  return [];
}

function isMulticast(address: string): boolean {
  const first = Number(address.split('.')[0]);
  return first >= 224 && first <= 239;
}

/** By both names that the user can set. */
export function named(key: keyof ClusterConfig): string {
  const setting = settings.find((one) => one.key === key);
  return setting ? `${setting.env} (${setting.flag})` : key;
}
