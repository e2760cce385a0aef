// The face of the package: start a proxy, and the seams to put something else behind it.

export { createProxy, type Proxy, type ProxyOptions, type ProxyPorts } from './proxy.js';
export type { DatabaseType } from './database-settings.js';
export type { Persistence, ProxyConfig } from './settings.js';

export type { ActorHost, CancelCall, HostCall, HostResult } from './ports/actor-host.js';
export type { Clock, Timer } from './ports/clock.js';
export { NodeUnreachable, type Cluster, type ClusterMember, type NodeRequest } from './ports/cluster.js';
export type { Log, LogFields, LogLevel } from './ports/log.js';
export type { Random } from './ports/random.js';
export {
  ParentConflict,
  RevisionConflict,
  type ActorKey,
  type ActorRecord,
  type Loaded,
  type Snapshot,
  type StateStore,
} from './ports/state-store.js';
export { ProxyError, type ErrorCode } from './core/errors.js';
