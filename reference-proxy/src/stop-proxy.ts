// Graceful shutdown. In order: readiness off (OPS-10) and new work refused (OPS-12); the other nodes take over (each actor
// is handed over when it is called next); what is in work is finished (OPS-11); every actor is saved and leaves memory; connections and stores are closed. Always holds: it ends (OPS-13), because each
// wait is bounded.
import type { HttpServer } from './adapters/http/server.js';
import type { ActorHost } from './ports/actor-host.js';
import type { Clock } from './ports/clock.js';
import type { Cluster } from './ports/cluster.js';
import type { Log, LogFields } from './ports/log.js';
import type { StateStore } from './ports/state-store.js';
import type { Activations } from './runtime/activations.js';
import type { Membership } from './runtime/membership.js';
import { within } from './runtime/within.js';
import type { Work } from './runtime/work.js';

interface Running {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: StateStore;
  readonly host: ActorHost;
  readonly cluster: Cluster;
  readonly membership: Pick<Membership, 'leave'>;
  readonly work: Work;
  readonly server: HttpServer;
  readonly activations: Activations;
}

/** For closing what is open: sockets, and a database that may be far away. */
const closeTimeoutMs = 5_000;

export async function stopProxy(
  running: Running,
  limits: { readonly shutdownTimeoutMs: number },
): Promise<void> {
  const { clock, log, work } = running;
  log.info('stopping', inWork(work));
  work.drain();
  const inTime = await within(clock, limits.shutdownTimeoutMs, finish(running));
  if (!inTime) log.warn('stopped before everything was finished', inWork(work));
  const closed = await within(clock, closeTimeoutMs, close(running));
  if (!closed) log.warn('stopped before everything was closed');
}

async function finish({ work, membership, activations, server }: Running): Promise<void> {
  await membership.leave();
  await work.idle();
  await activations.passivateAll();
  await server.close();
}

async function close({ server, cluster, host, store }: Running): Promise<void> {
  server.abort();
  await Promise.all([cluster.close(), host.close()]);
  await store.close();
}

function inWork({ count, background }: Work): LogFields {
  return { requests: count, asyncWaiting: background };
}
