// The actors of one proxy with everything outside replaced: a clock that stands still, a user function that waits to be
// told what to answer, states in memory. What flows do is tested through it.
import {
  InvocationRequest,
  RegistrationRequest,
  SpawnRequest,
  type InvocationResponse,
  type RegistrationResponse,
  type SpawnResponse,
} from '@spawn-conformance/proto';
import { createActorSystem, type ActorSystem, type SystemSettings } from '../../src/actor-system.js';
import { createSingleNode } from '../../src/adapters/cluster/single-node.js';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { createWorkflowRunner } from '../../src/flows/carry-out-workflow.js';
import { invoke } from '../../src/flows/invoke.js';
import { register } from '../../src/flows/register.js';
import { createMember } from '../../src/flows/serve-node.js';
import { spawn } from '../../src/flows/spawn.js';
import type { Cluster } from '../../src/ports/cluster.js';
import type { StateStore } from '../../src/ports/state-store.js';
import { actorMessage, type DefinitionSketch } from './definition.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { createRecordedLog, type RecordedLog } from './recorded-log.js';
import { createScriptedHost, type ScriptedHost } from './scripted-host.js';

export interface TestSystem {
  readonly system: ActorSystem;
  readonly host: ScriptedHost;
  readonly clock: ManualClock;
  readonly log: RecordedLog;
  readonly store: StateStore;
  register(...actors: readonly DefinitionSketch[]): Promise<RegistrationResponse>;
  spawn(name: string, parent: string, revision?: number): Promise<SpawnResponse>;
  invoke(name: string, actionName: string, more?: InvocationRequest): Promise<InvocationResponse>;
}

const testSettings: SystemSettings = {
  systemName: undefined,
  defaults: { passivateAfterMs: 10_000, snapshotEveryMs: 2_000 },
  persistence: 'durable',
  mailboxMax: 10,
  routesMax: 5,
  times: { initTimeoutMs: 90_000, retryRefusedForMs: 5_000, retryRefusedInitForMs: 30_000 },
  invocationTimeoutMs: 60_000,
  metadataBytesMax: 1024,
  requestsMax: 100,
  actorsMax: 10_000,
  schedulesMax: 10_000,
  requestsBytesMax: 1_000_000,
  actorsPerRequestMax: 1_000,
  address: 'test address',
  storeId: 'test store',
  proxyName: 'test proxy',
  proxyVersion: '1.2.3',
};

export function createTestSystem(
  settings: Partial<SystemSettings> = {},
  store: StateStore = createMemoryStateStore(),
  cluster: Cluster = createSingleNode(),
  clock: ManualClock = createManualClock(),
): TestSystem {
  const host = createScriptedHost();
  const log = createRecordedLog();
  const ports = { host, clock, log, store, cluster };
  const system = createActorSystem({ ...testSettings, ...settings }, ports, createWorkflowRunner);
  void cluster.join(createMember(system));
  return {
    system,
    host,
    clock,
    log,
    store,
    register(...sketches) {
      const actors = sketches.map(actorMessage).map((actor) => [actor.id?.name ?? '', actor] as const);
      const actorSystem = { name: 'test', registry: { actors: Object.fromEntries(actors) } };
      return register(system, wire(RegistrationRequest, { serviceInfo: {}, actorSystem }));
    },
    spawn: (name, parent, revision) =>
      spawn(system, wire(SpawnRequest, { actors: [{ name, parent }] }), { system: 'test', revision }),
    invoke: (name, actionName, more = {}) =>
      invoke(system, wire(InvocationRequest, { actionName, ...more }), { system: 'test', name }),
  };
}

/** As it arrives: through bytes, with the defaults that decoding fills in. */
function wire<P, M extends P>(
  type: { encode(message: P): Uint8Array; decode(bytes: Uint8Array): M },
  message: P,
): M {
  return type.decode(type.encode(message));
}
