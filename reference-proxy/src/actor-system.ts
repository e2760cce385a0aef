// What a flow may touch: the actors of one proxy, known and alive. Always holds: nothing here knows HTTP, sockets or a
// database.
import { randomUUID } from 'node:crypto';
import type { DefinitionDefaults } from './core/actor-definition.js';
import { createRegistry, type Registry } from './core/registry.js';
import type { ActorHost } from './ports/actor-host.js';
import type { Clock } from './ports/clock.js';
import type { Cluster } from './ports/cluster.js';
import type { Log } from './ports/log.js';
import type { StateStore } from './ports/state-store.js';
import type { WorkflowRunner } from './runtime/activation-ports.js';
import { Activations, type ActivationOptions } from './runtime/activations.js';
import { createDirectory, type Directory } from './runtime/directory.js';
import { createLearnInstances, type LearnInstances } from './runtime/learn-instances.js';
import { createLookUp, type LookUp } from './runtime/look-up.js';
import { createMembership, type Membership } from './runtime/membership.js';
import { Schedules } from './runtime/schedules.js';
import { createWork, type Work, type WorkLimits } from './runtime/work.js';

export interface ActorSystem {
  readonly settings: SystemSettings;
  readonly registry: Registry;
  readonly directory: Directory;
  readonly activations: Activations;
  readonly work: Work;
  /** Invocations that wait for their time. */
  readonly schedules: Schedules;
  readonly cluster: Cluster;
  readonly membership: Membership;
  /** Finds instances that were spawned through other nodes. */
  readonly lookUp: LookUp;
  readonly learnInstances: LearnInstances;
  /** Another one each time; no other node, and no other life of this one, makes the same. */
  readonly nextRequestId: () => string;
  readonly store: Pick<StateStore, 'load'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SystemSettings extends Omit<ActivationOptions, 'isFenced'>, WorkLimits {
  /** The only system that is served; any when undefined. */
  readonly systemName: string | undefined;
  readonly defaults: DefinitionDefaults;
  readonly invocationTimeoutMs: number;
  readonly metadataBytesMax: number;
  readonly actorsMax: number;
  readonly schedulesMax: number;
  readonly actorsPerRequestMax: number;
  /** Where the proxy is: of those that are alone, and may use one store, no two have the same at the same time. */
  readonly address: string;
  /** Names the state store. */
  readonly storeId: string;
  readonly proxyName: string;
  readonly proxyVersion: string;
}

export interface SystemPorts {
  readonly store: StateStore;
  readonly host: ActorHost;
  readonly clock: Clock;
  readonly log: Log;
  readonly cluster: Cluster;
}

/** @param workflowOf how workflows are carried out: by flows, which are above */
export function createActorSystem(
  settings: SystemSettings,
  ports: SystemPorts,
  workflowOf: (system: ActorSystem) => WorkflowRunner,
): ActorSystem {
  const { store, cluster, clock, log } = ports;
  const registry = createRegistry();
  const work = createWork(settings);
  const membership = createMembership(ports, { ...settings, registry });
  const { hosting, isClustered: isFenced } = membership;
  const directory = createDirectory({ registry, hosting }, ports, settings);
  const workflow: WorkflowRunner = {
    dispatch: (self, effects) => runner.dispatch(self, effects),
    broadcast: (self, publication) => runner.broadcast(self, publication),
    route: (self, route, limits) => runner.route(self, route, limits),
  };
  const activations = new Activations({ ...ports, workflow }, { ...settings, isFenced }, work, membership);
  const { self, onChange, isClustered } = membership;
  const schedules = new Schedules(ports, {
    self: isClustered ? self : settings.address,
    isAlone: !isClustered,
    onChange,
    work,
    others: () => cluster.nodes(),
    isWaitingForFunction: () => hosting.isWaitingForFunction,
    schedulesMax: settings.schedulesMax,
    runsMax: settings.requestsMax,
    runsMaxOf: ({ system: of, name }) => registry.find(of, name)?.definition.pool?.max ?? 1,
  });
  const sharesStore = (node: string): boolean => hosting.sharesStore(node, settings.storeId);
  const lookUp = createLookUp(registry, { store, cluster, sharesStore });
  // A clock that was set back may show the same time at the start of two lives.
  const life = `${clock.nowMs()}-${randomUUID().slice(0, 8)}`;
  let requests = 0;
  const nextRequestId = (): string => `${life}-${(requests += 1)}`;
  const system: ActorSystem = {
    settings,
    registry,
    directory,
    activations,
    work,
    schedules,
    cluster,
    membership,
    lookUp,
    learnInstances: createLearnInstances(registry, { store, cluster, sharesStore }),
    nextRequestId,
    store,
    clock,
    log,
  };
  const runner = workflowOf(system);
  return system;
}
