// Several proxies in one process, which share a store and a clock that stands still. Always holds: a node that crashed can
// be started again, and knows nothing then but what the store kept.
import type { ActorInvocation } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createMemoryStateStore } from '../../src/adapters/statestores/memory-state-store.js';
import { placeActor } from '../../src/core/placement.js';
import type { StateStore } from '../../src/ports/state-store.js';
import { anyText, textAny } from './definition.js';
import { createNetwork, type Network } from './in-memory-cluster.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { createTestSystem, type TestSystem } from './test-system.js';

/** A name that lives on that node when all of them can host it. */
export const nameAt = (node: string, nodes: readonly string[] = ['a', 'b']): string =>
  Array.from({ length: 100 }, (_, at) => `actor-${at}`).find(
    (name) => placeActor({ system: 'test', name }, nodes) === node,
  ) ?? '';

interface TestCluster {
  at(name: string): TestSystem;
  /** Another life of a node that crashed. */
  start(name: string): TestSystem;
  /** From now on nothing arrives that it sends, and nothing that is sent to it; its connections stay. */
  silence(name: string): void;
  readonly clock: ManualClock;
  readonly network: Network;
  readonly store: StateStore;
}

export function createNodes(...names: string[]): TestCluster {
  const clock = createManualClock();
  const silent = new Set<string>();
  const fateOf = (from: string, to: string) => (silent.has(from) || silent.has(to) ? [] : [0]);
  const network = createNetwork({ clock, fateOf });
  const store = createMemoryStateStore();
  const systems = new Map<string, TestSystem>();
  const start = (name: string): TestSystem => {
    const system = createTestSystem({}, store, network.node(name), clock);
    systems.set(name, system);
    return system;
  };
  names.forEach(start);
  return {
    at: (name) => systems.get(name) as TestSystem,
    start,
    silence: (name) => void silent.add(name),
    clock,
    network,
    store,
  };
}

/** Appends a letter to the state, and answers with all of it. */
export function appending(letter: string) {
  return (invocation: ActorInvocation) => {
    const state = textAny(`${anyText(invocation.currentContext?.state) ?? ''}${letter}`);
    return { updatedContext: { state }, value: state };
  };
}

/** Until that node knows that the actor can live on those. */
export async function hostedBy({ system }: TestSystem, name: string, ...nodes: string[]): Promise<void> {
  const now = (): string => [...system.membership.hosting.hostsOf({ system: 'test', name })].sort().join();
  while (now() !== nodes.join()) await nextTurn();
}
