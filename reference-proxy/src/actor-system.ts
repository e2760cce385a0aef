// What a flow may touch. Always holds: nothing here knows HTTP, sockets or a database.
import type { DefinitionDefaults } from './core/actor-definition.js';
import type { Registry } from './core/registry.js';
import type { Clock } from './ports/clock.js';
import type { Cluster } from './ports/cluster.js';
import type { StateStore } from './ports/state-store.js';
import type { Activations } from './runtime/activations.js';
import type { Directory } from './runtime/directory.js';
import type { Work } from './runtime/work.js';

export interface ActorSystem {
  readonly settings: SystemSettings;
  readonly registry: Registry;
  readonly directory: Directory;
  readonly activations: Activations;
  readonly work: Work;
  readonly cluster: Cluster;
  readonly store: Pick<StateStore, 'load'>;
  readonly clock: Clock;
}

export interface SystemSettings {
  /** The only system that is served; any when undefined. */
  readonly systemName: string | undefined;
  readonly defaults: DefinitionDefaults;
  readonly invocationTimeoutMs: number;
  readonly metadataBytesMax: number;
  readonly proxyName: string;
  readonly proxyVersion: string;
}
