// The cluster that the settings ask for, or none. Always holds: nothing listens or is dialed before the proxy joins; what
// the settings name and is not there is told with the name of the setting.
import { readFile } from 'node:fs/promises';
import { createDiscovery } from './adapters/cluster/erlang/discovery/create-discovery.js';
import { createErlangCluster } from './adapters/cluster/erlang/erlang-cluster.js';
import { createSingleNode } from './adapters/cluster/single-node.js';
import { clusterOptionsOf, type TlsFiles } from './cluster-config.js';
import { named } from './cluster-problems.js';
import type { ClusterConfig } from './cluster-settings.js';
import { InvalidConfig } from './config.js';
import type { Clock } from './ports/clock.js';
import type { Cluster } from './ports/cluster.js';
import type { Log } from './ports/log.js';
import type { Random } from './ports/random.js';

interface ClusterPorts {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** @throws InvalidConfig when the settings do not go together, or a file that they name cannot be read */
export async function openCluster(
  config: ClusterConfig & { readonly bodyBytesMax: number },
  ports: ClusterPorts,
): Promise<Cluster> {
  const options = clusterOptionsOf(config);
  if (!options) return createSingleNode();
  for (const warning of options.warnings) ports.log.warn(warning);
  const { nodeName: name, cookie, host, portMin, portMax, tickTimeMs } = options;
  const node = {
    name,
    cookie,
    listen: { host, portMin, portMax },
    epmd: { port: options.epmdPort, mayServe: options.epmdServer },
    tls: options.tls && (await readTls(options.tls)),
    tickTimeMs,
    packetBytesMax: Math.max(2 * config.bodyBytesMax, linkBytesMin),
    clock: ports.clock,
    log: ports.log,
  };
  const discovery = createDiscovery(options.discovery, { self: name, ...ports });
  return createErlangCluster({ node, discovery, requestBytesMax: config.bodyBytesMax }, ports);
}

/** A message between nodes carries a payload of the largest size, or the definitions of many actors, and what is around. */
const linkBytesMin = 64 * 1024 * 1024;

async function readTls({ certPath, keyPath, caPath }: TlsFiles) {
  const [cert, key, ca] = await Promise.all([
    readPem(certPath, 'nodeTlsCert'),
    readPem(keyPath, 'nodeTlsKey'),
    readPem(caPath, 'nodeTlsCa'),
  ]);
  return { cert, key, ca };
}

async function readPem(path: string, setting: Parameters<typeof named>[0]): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidConfig(`${named(setting)} cannot be read: ${why}`, { cause });
  }
}
