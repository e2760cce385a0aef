// The pods behind a headless service of Kubernetes: every address of the service is a node, all of them with this
// node's name before the @. Always holds: a service that nobody knows (yet) has no nodes; a DNS server that does not
// answer is a failed look-up.
import { Resolver } from 'node:dns/promises';
import { readFile } from 'node:fs/promises';
import { createPolling, type PollingOptions } from './polling.js';
import type { Discovery } from './discovery.js';
import { candidatesOf } from './search-domains.js';

export interface DnsOptions {
  readonly service: string;
  /** What stands before the @. */
  readonly basename: string;
  /** Of the addresses that pods have in their names. */
  readonly family: 4 | 6;
  readonly pollingMs: number;
  /** `address:port` of DNS servers; those of the machine if undefined. */
  readonly servers?: readonly string[];
  readonly resolvConfPath?: string;
}

/** c-ares doubles the time with each try: 1 s, then 2 s. */
const patience = { timeout: 1_000, tries: 2 };

export function createDnsDiscovery(
  { service, basename, family, pollingMs, servers, resolvConfPath = '/etc/resolv.conf' }: DnsOptions,
  rest: Pick<PollingOptions, 'self' | 'clock' | 'log'>,
): Discovery {
  const lookUp = async (signal: AbortSignal): Promise<readonly string[]> => {
    const resolvConf = await readFile(resolvConfPath, 'utf8').catch(() => '');
    signal.throwIfAborted();
    const resolver = new Resolver(patience); // anew each time: the servers of a machine may change
    if (servers) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel);
    try {
      const addresses = await firstKnown(resolver, candidatesOf(service, resolvConf), family);
      return addresses.map((address) => `${basename}@${address}`);
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  const what = `DNS name ${service}`;
  return createPolling({ ...rest, what, pollingMs, lookUp });
}

async function firstKnown(
  resolver: Resolver,
  names: readonly string[],
  family: 4 | 6,
): Promise<readonly string[]> {
  for (const name of names) {
    try {
      return family === 6 ? await resolver.resolve6(name) : await resolver.resolve4(name);
    } catch (error) {
      if (!isUnknownName(error)) throw error;
    }
  }
  return [];
}

function isUnknownName(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOTFOUND' || code === 'ENODATA';
}
