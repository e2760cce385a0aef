// The composition root: wires one proxy, the only place that knows all adapters. Always holds: proxies share nothing,
// so many of them can live in one process; what start() opened, stop() closes.
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { createActorSystem, type SystemPorts, type SystemSettings } from './actor-system.js';
import { createHttpActorHost } from './adapters/http/http-actor-host.js';
import { createApp, listen, type HttpServer } from './adapters/http/server.js';
import { createMeasuredHost } from './adapters/measured-host.js';
import { createPinoLog } from './adapters/pino-log.js';
import { createPrometheusMetrics } from './adapters/prometheus-metrics.js';
import { createSystemClock } from './adapters/system-clock.js';
import { createSystemRandom } from './adapters/system-random.js';
import { defaultConfig } from './config.js';
import { createWorkflowRunner } from './flows/carry-out-workflow.js';
import { enter } from './flows/enter.js';
import { createMember } from './flows/serve-node.js';
import { asListenProblem } from './listen-problem.js';
import { openCluster } from './open-cluster.js';
import { openStateStore } from './open-state-store.js';
import type { Random } from './ports/random.js';
import type { ProxyConfig } from './settings.js';
import { stopProxy } from './stop-proxy.js';
import { proxyName, proxyVersion } from './version.js';

/** The seams, for who wants another clock, store, user function … than the real one. */
export interface ProxyPorts extends SystemPorts {
  readonly random: Random;
}

/** Settings that differ from their defaults, and ports that differ from the real ones. */
export interface ProxyOptions extends Partial<ProxyConfig> {
  readonly ports?: Partial<ProxyPorts>;
}

export interface Proxy {
  /** Where it listens, such as `http://127.0.0.1:9001`. */
  readonly url: string;
  readonly port: number;
  /** Takes no new work, finishes what is in work (within the shutdown timeout), saves, closes. */
  stop(): Promise<void>;
}

/** How long the init action may take, and how long the user function may take to start listening before it. */
const times = { initTimeoutMs: 90_000, retryRefusedForMs: 5_000, retryRefusedInitForMs: 30_000 };

/**
 * Starts a proxy; it is ready when the promise resolves.
 * @throws when the port is taken, or the state store cannot be opened
 */
export async function createProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const { ports: given, ...changed } = options;
  const config: ProxyConfig = { ...defaultConfig, ...changed };
  const ports = await createPorts(config, given ?? {});
  try {
    return await startProxy(config, ports);
  } catch (error) {
    await Promise.all([ports.store.close(), ports.host.close(), ports.cluster.close()]);
    throw error;
  }
}

async function startProxy(config: ProxyConfig, ports: ProxyPorts): Promise<Proxy> {
  const metrics = createPrometheusMetrics({
    actorsKnown: () => system.registry.size,
    activations: () => system.activations.size,
    requestsInWork: () => system.work.count,
    asyncWaiting: () => system.work.background,
    scheduled: () => system.schedules.size,
    clusterNodes: () => ports.cluster.nodes().length,
  });
  const settings = settingsOf(config, await ports.store.identity());
  const measured = { ...ports, host: createMeasuredHost(ports.host, metrics) };
  const system = createActorSystem(settings, measured, createWorkflowRunner);
  const { work, activations, membership } = system;
  const { bodyBytesMax, bodyTimeoutMs } = config;
  const app = createApp({ system, metrics, log: ports.log, bodyBytesMax, bodyTimeoutMs });
  // The port first: a proxy that cannot have it must not show in the cluster.
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const server = await listen(app, config.hostInterface, config.httpPort, opened).catch((error: unknown) => {
    throw asListenProblem(error, config);
  });
  await enter(system, ports.host, createMember(system)).catch(async (error: unknown) => {
    server.abort();
    await server.close();
    throw error;
  });
  open();
  ports.log.info('ready', { url: urlOf(config, server), actorsKnown: system.registry.size });
  let stopping: Promise<void> | undefined;
  return {
    url: urlOf(config, server),
    port: server.port,
    stop: () => (stopping ??= stopProxy({ ...ports, work, server, activations, membership }, config)),
  };
}

function settingsOf(config: ProxyConfig, storeId: string): SystemSettings {
  const { passivateAfterMs, snapshotEveryMs, actorSystemName: systemName } = config;
  return {
    ...config,
    systemName,
    defaults: { passivateAfterMs, snapshotEveryMs },
    times,
    address: addressOf(config),
    storeId,
    proxyName,
    proxyVersion,
  };
}

/** Whoever has the port is alone there; the next one to have it is the next life of this proxy. */
function addressOf({ hostInterface, httpPort }: ProxyConfig): string {
  return `//${hostname()}/${hostInterface}:${httpPort === 0 ? randomUUID() : httpPort}`;
}

async function createPorts(config: ProxyConfig, given: Partial<ProxyPorts>): Promise<ProxyPorts> {
  const clock = given.clock ?? createSystemClock();
  const random = given.random ?? createSystemRandom();
  const log = given.log ?? createPinoLog(config.logLevel);
  const { userFunctionHost, userFunctionPort: port, bodyBytesMax: answerBytesMax } = config;
  const cluster = given.cluster ?? (await openCluster(config, { clock, random, log }));
  const store = given.store ?? (await openStateStore(config));
  const host =
    given.host ?? createHttpActorHost({ hostname: userFunctionHost, port, answerBytesMax, clock, random });
  return { clock, random, log, store, host, cluster };
}

function urlOf({ hostInterface }: ProxyConfig, { port }: HttpServer): string {
  return `http://${hostInterface.includes(':') ? `[${hostInterface}]` : hostInterface}:${port}`;
}
