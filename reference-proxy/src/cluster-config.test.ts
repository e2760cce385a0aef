import { expect, test } from 'vitest';
import { clusterOptionsOf } from './cluster-config.js';
import { InvalidConfig, readConfig } from './config.js';

const node = { RELEASE_NODE: 'a@127.0.0.1', RELEASE_COOKIE: 'biscuit' };
const outside = {
  RELEASE_NODE: 'spawn@10.1.2.3',
  RELEASE_COOKIE: 'biscuit',
  PROXY_NODE_INTERFACE: '0.0.0.0',
};
const tls = { PROXY_NODE_TLS_CERT: 'c.pem', PROXY_NODE_TLS_KEY: 'k.pem', PROXY_NODE_TLS_CA: 'ca.pem' };

function optionsOf(env: Record<string, string>) {
  return clusterOptionsOf(readConfig(env));
}

function discoveryOf(env: Record<string, string>) {
  return optionsOf(env)?.discovery;
}

function refused(env: Record<string, string>): string {
  try {
    optionsOf(env);
  } catch (error) {
    if (error instanceof InvalidConfig) return error.message;
    throw error;
  }
  return 'accepted';
}

test('a proxy alone needs nothing, and a name that the environment has anyway does not matter', () => {
  expect(optionsOf({})).toBeUndefined();
  expect(optionsOf(node)).toBeUndefined();
  expect(optionsOf({ RELEASE_NODE: 'spawn@10.1.2.3' })).toBeUndefined();
});

test('a node with a list of members', () => {
  const env = { ...node, PROXY_CLUSTER_STRATEGY: 'list', PROXY_CLUSTER_NODES: 'a@127.0.0.1,b@127.0.0.1' };
  expect(optionsOf(env)).toEqual({
    nodeName: 'a@127.0.0.1',
    cookie: 'biscuit',
    host: '127.0.0.1',
    portMin: 0,
    portMax: 0,
    tickTimeMs: 60_000,
    tls: undefined,
    epmdPort: 4369,
    epmdServer: true,
    discovery: { strategy: 'list', nodes: ['a@127.0.0.1', 'b@127.0.0.1'] },
    warnings: [],
  });
});

test('EPMD is asked where the node is, unless hosts are named', () => {
  const epmd = { ...node, PROXY_CLUSTER_STRATEGY: 'epmd', ERL_EPMD_PORT: '5000' };
  const asked = { strategy: 'epmd', hosts: ['127.0.0.1'], prefix: '', port: 5000, pollingMs: 3_000 };
  expect(discoveryOf(epmd)).toEqual(asked);
  const named = { PROXY_CLUSTER_EPMD_HOSTS: 'one,two', PROXY_CLUSTER_EPMD_PREFIX: 'spawn' };
  expect(discoveryOf({ ...epmd, ...named })).toEqual({ ...asked, hosts: ['one', 'two'], prefix: 'spawn' });
});

test('what the operator of Kubernetes sets is understood', () => {
  const operator = {
    ...outside,
    PROXY_CLUSTER_STRATEGY: 'kubernetes-dns',
    PROXY_HEADLESS_SERVICE: 'system-spawn-system',
    PROXY_CLUSTER_POLLING: '3000',
  };
  const service = {
    strategy: 'kubernetes-dns',
    service: 'system-spawn-system',
    basename: 'spawn',
    pollingMs: 3_000,
  };
  expect(discoveryOf(operator)).toEqual({ ...service, family: 4 });
  expect(discoveryOf({ ...operator, RELEASE_NODE: 'spawn@fd00::2' })).toEqual({ ...service, family: 6 });
});

test('gossip goes where deployed proxies send it, and stays on the machine when the node does', () => {
  const gossip = { PROXY_CLUSTER_STRATEGY: 'gossip' };
  const common = { strategy: 'gossip', port: 45_892, reuseAddress: true, secret: undefined };
  const everywhere = { ...common, address: '255.255.255.255', interfaceAddress: undefined };
  expect(discoveryOf({ ...outside, ...gossip })).toEqual(everywhere);
  const here = { ...common, address: '127.255.255.255', interfaceAddress: '127.0.0.1' };
  expect(discoveryOf({ ...node, ...gossip })).toEqual(here);
  const group = {
    PROXY_CLUSTER_GOSSIP_MULTICAST_ADDRESS: '233.252.1.32',
    PROXY_CLUSTER_GOSSIP_BROADCAST_ONLY: 'false',
  };
  const secret = { PROXY_CLUSTER_GOSSIP_SECRET: 'quiet' };
  expect(discoveryOf({ ...outside, ...gossip, ...group, ...secret })).toEqual({
    ...everywhere,
    address: '233.252.1.32',
    secret: 'quiet',
  });
});

test('ports and certificates', () => {
  const list = { PROXY_CLUSTER_STRATEGY: 'list', PROXY_CLUSTER_NODES: 'b@10.1.2.4' };
  const env = { ...outside, ...list, ...tls, PROXY_NODE_PORT_MIN: '9100', PROXY_NODE_PORT_MAX: '9105' };
  expect(optionsOf(env)).toMatchObject({
    portMin: 9100,
    portMax: 9105,
    tls: { certPath: 'c.pem', keyPath: 'k.pem', caPath: 'ca.pem' },
    warnings: [],
  });
  expect(optionsOf({ ...outside, ...list, PROXY_NODE_PORT_MIN: '9100' })).toMatchObject({
    portMin: 9100,
    portMax: 9100,
  });
});

test('links that anybody on the way can read are warned of', () => {
  const env = { ...outside, PROXY_CLUSTER_STRATEGY: 'list', PROXY_CLUSTER_NODES: 'b@10.1.2.4' };
  expect(optionsOf(env)?.warnings).toEqual([expect.stringContaining('not encrypted')]);
});

const gossip = { ...node, PROXY_CLUSTER_STRATEGY: 'gossip' };

test.each<[string, Record<string, string>, RegExp]>([
  [
    'no name',
    { PROXY_CLUSTER_STRATEGY: 'gossip', RELEASE_COOKIE: 'x' },
    /^a node of a cluster needs a name: set RELEASE_NODE \(--node-name\)/,
  ],
  [
    'no cookie',
    { PROXY_CLUSTER_STRATEGY: 'gossip', RELEASE_NODE: 'a@127.0.0.1' },
    /^a node of a cluster needs a cookie: set RELEASE_COOKIE/,
  ],
  [
    'no members',
    { ...node, PROXY_CLUSTER_STRATEGY: 'list' },
    /^the strategy list needs .* set PROXY_CLUSTER_NODES/,
  ],
  [
    'nobody can reach it',
    { ...gossip, RELEASE_NODE: 'a@10.1.2.3' },
    /10\.1\.2\.3, but it listens on 127\.0\.0\.1 alone; set PROXY_NODE_INTERFACE .* to 10\.1\.2\.3/,
  ],
  [
    'a pod without its address',
    { ...outside, RELEASE_NODE: 'spawn@pod-1', PROXY_CLUSTER_STRATEGY: 'kubernetes-dns' },
    /^the strategy kubernetes-dns .* and not in pod-1/,
  ],
  [
    'no group',
    { ...gossip, PROXY_CLUSTER_GOSSIP_BROADCAST_ONLY: 'false' },
    /must be a multicast group, such as 233\.252\.1\.32, and not 255/,
  ],
  [
    'half a range',
    { ...gossip, PROXY_NODE_PORT_MAX: '9100' },
    /^PROXY_NODE_PORT_MAX \(--node-port-max\) is 9100; it needs a PROXY_NODE_PORT_MIN .* from 1 to 9100, not 0/,
  ],
  [
    'a range upside down',
    { ...gossip, PROXY_NODE_PORT_MIN: '9101', PROXY_NODE_PORT_MAX: '9100' },
    /not 9101$/,
  ],
  [
    'half the certificates',
    { ...gossip, PROXY_NODE_TLS_CERT: 'c.pem' },
    /missing: PROXY_NODE_TLS_KEY .*, PROXY_NODE_TLS_CA/,
  ],
  [
    'members for nobody',
    { PROXY_CLUSTER_NODES: 'a@127.0.0.1' },
    /^PROXY_CLUSTER_NODES .* counts with the strategy list alone, and PROXY_CLUSTER_STRATEGY .* is none$/,
  ],
  [
    'a secret for nobody',
    { ...node, PROXY_CLUSTER_STRATEGY: 'epmd', PROXY_CLUSTER_GOSSIP_SECRET: 's3cret' },
    /^PROXY_CLUSTER_GOSSIP_SECRET .* counts with the strategy gossip alone/,
  ],
  ['certificates for nobody', tls, /PROXY_CLUSTER_STRATEGY .* is none; set how members are found$/],
])('%s: refused, with what to do', (_what, env, message) => {
  expect(refused(env)).toMatch(message);
});

test('everything is refused at once, and no secret is told', () => {
  const lines = refused({
    ...tls,
    PROXY_CLUSTER_STRATEGY: 'list',
    PROXY_CLUSTER_GOSSIP_SECRET: 's3cret',
  }).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.join()).not.toContain('s3cret');
});
