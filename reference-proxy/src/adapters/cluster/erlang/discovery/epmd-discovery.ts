// The nodes that EPMD knows on a few hosts. Always holds: a host that does not answer hides only its own nodes.
import { createPolling, type PollingOptions } from './polling.js';
import { askEpmdNames } from './ask-epmd-names.js';
import type { Discovery } from './discovery.js';

export interface EpmdOptions {
  readonly hosts: readonly string[];
  /** EPMD's port, on all of them. */
  readonly port: number;
  /** How the names of members begin; '' takes all. */
  readonly prefix: string;
  readonly pollingMs: number;
}

const askTimeoutMs = 2_000;

export function createEpmdDiscovery(
  { hosts, port, prefix, pollingMs }: EpmdOptions,
  rest: Pick<PollingOptions, 'self' | 'clock' | 'log'>,
): Discovery {
  const silent = new Set<string>();
  const nodesAt = async (host: string, signal: AbortSignal): Promise<readonly string[]> => {
    const names = await askEpmdNames(host, port, askTimeoutMs, signal);
    return names.filter((name) => name.startsWith(prefix)).map((name) => `${name}@${host}`);
  };
  /** One silent host is no failed look-up; it is told once. */
  const note = (host: string, problem: Error | undefined): void => {
    const isNew = problem !== undefined && !silent.has(host);
    if (isNew && hosts.length > 1) rest.log.warn('a host hides its nodes', { host, reason: problem.message });
    if (problem) silent.add(host);
    else silent.delete(host);
  };
  const lookUp = async (signal: AbortSignal): Promise<readonly string[]> => {
    const asked = await Promise.allSettled(hosts.map((host) => nodesAt(host, signal)));
    signal.throwIfAborted();
    asked.forEach((one, i) =>
      note(hosts[i] ?? '', one.status === 'rejected' ? (one.reason as Error) : undefined),
    );
    const failed = asked.find((one) => one.status === 'rejected');
    if (failed && silent.size === hosts.length) throw failed.reason;
    return asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  };
  const what = `EPMD at ${hosts.join(', ')}`;
  return createPolling({ ...rest, what, pollingMs, lookUp });
}
