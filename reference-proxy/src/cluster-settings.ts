// The settings of a proxy in a cluster. Always holds: a proxy alone, the default, reads none of them but the strategy.
// Names of deployed proxies and of Erlang releases where there are such.
import {
  cookie,
  hostName,
  ipv4Address,
  listOf,
  nodeName,
  oneOf,
  secret,
  text,
  wholeNumber,
  yesOrNo,
  type Form,
} from './setting-forms.js';
import { defineSettingOf, type Setting } from './setting.js';

/** How the members of the cluster are found. */
const clusterStrategies = ['none', 'list', 'epmd', 'kubernetes-dns', 'gossip'] as const;
export type ClusterStrategy = (typeof clusterStrategies)[number];

export interface ClusterConfig {
  readonly clusterStrategy: ClusterStrategy;
  readonly nodeName: string | undefined;
  readonly nodeCookie: string | undefined;
  readonly nodeInterface: string;
  readonly nodePortMin: number;
  readonly nodePortMax: number;
  readonly nodeTickTimeMs: number;
  readonly nodeTlsCert: string | undefined;
  readonly nodeTlsKey: string | undefined;
  readonly nodeTlsCa: string | undefined;
  readonly epmdPort: number;
  readonly epmdServer: boolean;
  readonly clusterPollingMs: number;
  readonly clusterNodes: readonly string[] | undefined;
  readonly clusterEpmdHosts: readonly string[] | undefined;
  readonly clusterEpmdPrefix: string | undefined;
  readonly headlessService: string;
  readonly gossipMulticastAddress: string;
  readonly gossipBroadcastOnly: boolean;
  readonly gossipReuseAddress: boolean;
  readonly gossipPort: number;
  readonly gossipSecret: string | undefined;
}

const setting = defineSettingOf<ClusterConfig>();
const port = wholeNumber('port', 1, 65_535);
const portOrAny = wholeNumber('port', 0, 65_535);
const strategy = oneOf(clusterStrategies);
const pemFile: Form<string> = ['path', text[1]];

const nodeSettings: readonly Setting[] = [
  setting(
    'clusterStrategy',
    'PROXY_CLUSTER_STRATEGY',
    strategy,
    'none',
    'how members are found; none: a proxy alone',
  ),
  setting(
    'nodeName',
    'RELEASE_NODE',
    nodeName,
    undefined,
    'this node, by the address where the others reach it',
  ),
  setting('nodeCookie', 'RELEASE_COOKIE', cookie, undefined, 'the secret that all nodes share'),
  setting(
    'nodeInterface',
    'PROXY_NODE_INTERFACE',
    hostName,
    '127.0.0.1',
    'the address to listen on for nodes',
  ),
  setting(
    'nodePortMin',
    'PROXY_NODE_PORT_MIN',
    portOrAny,
    0,
    'first port to listen on for nodes; 0 takes a free one',
  ),
  setting('nodePortMax', 'PROXY_NODE_PORT_MAX', portOrAny, 0, 'last port to try; 0 tries the first alone'),
  setting(
    'nodeTickTimeMs',
    'PROXY_NODE_TICK_TIME_MS',
    wholeNumber('ms', 1_000, 3_600_000),
    60_000,
    'silence after which a node counts as lost',
  ),
  setting('nodeTlsCert', 'PROXY_NODE_TLS_CERT', pemFile, undefined, 'certificate (PEM) for links to nodes'),
  setting('nodeTlsKey', 'PROXY_NODE_TLS_KEY', pemFile, undefined, 'its private key (PEM)'),
  setting('nodeTlsCa', 'PROXY_NODE_TLS_CA', pemFile, undefined, 'who signs the certificates of nodes (PEM)'),
  setting('epmdPort', 'ERL_EPMD_PORT', port, 4369, 'port of EPMD, here and on all nodes'),
  setting('epmdServer', 'PROXY_EPMD_SERVER', yesOrNo, true, 'be EPMD when none runs on this machine'),
];

const discoverySettings: readonly Setting[] = [
  setting(
    'clusterPollingMs',
    'PROXY_CLUSTER_POLLING',
    wholeNumber('ms', 100, 3_600_000),
    3_000,
    'pause between two look-ups of members',
  ),
  setting(
    'clusterNodes',
    'PROXY_CLUSTER_NODES',
    listOf(nodeName, 'names of nodes'),
    undefined,
    'list: the members',
  ),
  setting(
    'clusterEpmdHosts',
    'PROXY_CLUSTER_EPMD_HOSTS',
    listOf(hostName, 'hosts'),
    undefined,
    'epmd: hosts to ask; its own if unset',
  ),
  setting(
    'clusterEpmdPrefix',
    'PROXY_CLUSTER_EPMD_PREFIX',
    text,
    undefined,
    'epmd: how names of members begin; any if unset',
  ),
  setting(
    'headlessService',
    'PROXY_HEADLESS_SERVICE',
    hostName,
    'proxy-headless',
    'kubernetes-dns: the service of all members',
  ),
  setting(
    'gossipMulticastAddress',
    'PROXY_CLUSTER_GOSSIP_MULTICAST_ADDRESS',
    ipv4Address,
    '255.255.255.255',
    'gossip: where it is sent to',
  ),
  setting(
    'gossipBroadcastOnly',
    'PROXY_CLUSTER_GOSSIP_BROADCAST_ONLY',
    yesOrNo,
    true,
    'gossip: false insists on a multicast group',
  ),
  setting(
    'gossipReuseAddress',
    'PROXY_CLUSTER_GOSSIP_REUSE_ADDRESS',
    yesOrNo,
    true,
    'gossip: several nodes on one machine',
  ),
  setting('gossipPort', 'PROXY_CLUSTER_GOSSIP_PORT', port, 45_892, 'gossip: UDP port of all members'),
  setting('gossipSecret', 'PROXY_CLUSTER_GOSSIP_SECRET', secret, undefined, 'gossip: encrypts it, if set'),
];

/** In the order in which the help shows them. */
export const clusterSettings: readonly Setting[] = [...nodeSettings, ...discoverySettings];
