// Graceful shutdown. In order: readiness off and new work refused; what is in work is finished; every actor is saved
// and leaves memory; connections and stores are closed. Always holds: it ends, because each wait is bounded.
import type { HttpServer } from './adapters/http/server.js';
import type { ActorHost } from './ports/actor-host.js';
import type { Clock } from './ports/clock.js';
import type { Cluster } from './ports/cluster.js';
import type { Log } from './ports/log.js';
import type { StateStore } from './ports/state-store.js';
import type { Activations } from './runtime/activations.js';
import type { Work } from './runtime/work.js';

interface Running {
  readonly clock: Clock;
  readonly log: Log;
  readonly store: StateStore;
  readonly host: ActorHost;
  readonly cluster: Cluster;
  readonly work: Work;
  readonly server: HttpServer;
  readonly activations: Activations;
}

export async function stopProxy(
  running: Running,
  limits: { readonly shutdownTimeoutMs: number },
): Promise<void> {
  const { clock, log, store, host, cluster, work, server, activations } = running;
  log.info('stopping', { requests: work.count, asyncWaiting: work.background });
  work.drain();
  const finished = async (): Promise<void> => {
    await work.idle();
    await activations.passivateAll();
    await server.close();
  };
  const inTime = await Promise.race([finished().then(() => true), elapsed(clock, limits.shutdownTimeoutMs)]);
  if (!inTime)
    log.warn('stopped before everything was finished', {
      requests: work.count,
      asyncWaiting: work.background,
    });
  server.abort();
  await Promise.all([cluster.close(), host.close()]);
  await store.close();
}

function elapsed(clock: Clock, ms: number): Promise<false> {
  return new Promise((resolve) => clock.after(ms, () => resolve(false)));
}
