// What is going to happen in one history, as far as it can be said beforehand: the nodes, the actors, what the clients
// ask, what goes wrong and when. Always holds: a seed gives one plan.
//
// Half of the histories are calm: the network is slow but whole and in order, everybody works, nodes join and
// leave as they should. Then nothing may fail, at any time. In the other half everything can go wrong, each kind of fault in
// some histories only, so that combinations of few are seen, too.
import type { Chance } from './chance.js';
import type { Action } from './history.js';
import type { HostFaults } from './simulated-host.js';
import type { NetworkFaults } from './simulated-network.js';
import type { StoreFaults } from './simulated-store.js';
import { withLater, withTimers } from './timing.js';
import { planTroubles, type Trouble } from './troubles.js';

export interface ActorPlan {
  readonly name: string;
  readonly kind: 'named' | 'unnamed';
  readonly stateful: boolean;
  readonly hasInit: boolean;
  readonly passivateAfterMs: number;
  /** How often a timer invokes it; none when it is 0. */
  readonly tickEveryMs: number;
}

export interface NodePlan {
  readonly name: string;
  /** Names of the definitions that its user function registers; at first only some of them. */
  readonly hosts: readonly string[];
  readonly hostsAtFirst: readonly string[];
  /** How much its clock is ahead, in each of its lives: somebody may set it right between two of them. */
  readonly skewsMs: readonly number[];
  /** How long after the node its user function comes up, in each of its lives. */
  readonly functionAfterMs: readonly number[];
  /** When it starts for the first time. */
  readonly startMs: number;
}

/** One request of a client, so long after its last one was answered. */
export interface Step {
  readonly id: number;
  readonly waitMs: number;
  readonly actor: string;
  readonly action: Action;
  readonly isAsync: boolean;
  /** Of `later`: when it is to be run, so long after it is asked. */
  readonly afterMs?: number;
  /** The instance is spawned on the way. */
  readonly spawnsFirst: boolean;
  /** Of an instance: what it is spawned from. */
  readonly parent: string | undefined;
  /** Which of the nodes that can be reached then. */
  readonly node: number;
  readonly budgetMs: number;
}

export interface Faults {
  readonly network: NetworkFaults;
  readonly store: StoreFaults;
  readonly host: HostFaults;
}

export interface Plan {
  readonly isCalm: boolean;
  readonly definitions: readonly ActorPlan[];
  /** In calm histories alone it can be `snapshot`, since that may lose what was acknowledged when a node dies. */
  readonly persistence: 'durable' | 'snapshot';
  /** Instance → the definitions that clients try to spawn it from; the first of them to come is its parent. */
  readonly instances: ReadonlyMap<string, readonly string[]>;
  readonly nodes: readonly NodePlan[];
  readonly clients: readonly (readonly Step[])[];
  readonly troubles: readonly Trouble[];
  readonly faults: Faults;
  /** How long troubles go on. */
  readonly busyMs: number;
}

/** As it is when everything is well. */
export const calm: Faults = {
  network: {
    usualMs: 3,
    late: 0,
    lateMs: 0,
    lost: 0,
    doubled: 0,
    haunting: 0,
    reorders: false,
    detectMs: 50,
  },
  store: { usualMs: 2, slow: 0, slowMs: 0, failed: 0, answerLost: 0, appliedLate: 0 },
  host: { usualMs: 5, slow: 0, slowMs: 0, failed: 0, silent: 0 },
};

export function createPlan(chance: Chance): Plan {
  const isCalm = chance.happens(0.5);
  const persistence = isCalm && chance.happens(0.25) ? 'snapshot' : 'durable';
  const busyMs = chance.pick([2_000, 5_000, 20_000]);
  const definitions = withTimers(
    chance.fork('timers'),
    planDefinitions(chance.fork('definitions'), isCalm ? 0.6 : 0.35),
  );
  const instances = planInstances(chance.fork('instances'), definitions);
  const faults = planFaults(chance.fork('faults'), isCalm);
  const nodes = planNodes(chance.fork('nodes'), definitions, { busyMs, faults });
  const named = definitions.filter(({ kind }) => kind === 'named').map(({ name }) => name);
  const actors = [...named, ...instances.keys()];
  return {
    isCalm,
    persistence,
    definitions,
    instances,
    nodes,
    clients: withLater(
      chance.fork('later'),
      planClients(chance.fork('clients'), actors, instances, { isCalm, busyMs, persistence }),
      named,
    ),
    troubles: planTroubles(chance.fork('troubles'), nodes, { isCalm, busyMs }),
    faults,
    busyMs,
  };
}

function planDefinitions(chance: Chance, probability: number): ActorPlan[] {
  const number = chance.below(1_000);
  const passivateAfterMs = (): number => chance.pick([50, 500, 10_000, 600_000]);
  const named = { kind: 'named', stateful: true, hasInit: false, tickEveryMs: 0 } as const;
  const all: ActorPlan[] = [
    { ...named, name: `ann-${number}`, passivateAfterMs: passivateAfterMs() },
    { ...named, name: `bob-${number}`, passivateAfterMs: passivateAfterMs(), hasInit: true },
    { ...named, name: `dog-${number}`, passivateAfterMs: passivateAfterMs(), kind: 'unnamed' },
    { ...named, name: `cat-${number}`, passivateAfterMs: passivateAfterMs(), kind: 'unnamed' },
    { ...named, name: `zoe-${number}`, passivateAfterMs: passivateAfterMs(), stateful: false },
  ];
  return [...chance.some(all, probability)];
}

function planInstances(chance: Chance, definitions: readonly ActorPlan[]): Map<string, readonly string[]> {
  const parents = definitions.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name);
  const instances = new Map<string, readonly string[]>();
  for (const parent of parents)
    for (let at = chance.between(1, 2); at > 0; at--) instances.set(`${parent}-${at}`, [parent]);
  if (parents.length > 1) instances.set(`contested ${parents.join()}`, parents);
  return instances;
}

function planNodes(
  chance: Chance,
  definitions: readonly ActorPlan[],
  { busyMs, faults }: { readonly busyMs: number; readonly faults: Faults },
): NodePlan[] {
  const names = ['a', 'b', 'c', 'd'].slice(0, chance.between(2, 4)).map((name) => `${name}@host`);
  const homes = definitions.map(({ name }) => ({ name, nodes: chance.some(names, 0.7) }));
  return names.map((name, at) => {
    const hosts = homes.filter(({ nodes }) => nodes.includes(name)).map((home) => home.name);
    return {
      name,
      hosts,
      hostsAtFirst: hosts.filter(() => chance.happens(0.8)),
      skewsMs: planSkews(chance, faults.network.haunting === 0),
      functionAfterMs: Array.from({ length: 8 }, () => chance.pick([0, 0, 50, 1_000, 8_000])),
      startMs: at > 0 && chance.happens(0.25) ? chance.between(200, busyMs) : chance.below(100),
    };
  });
}

/** A clock may be set back, but not when messages of one life arrive in the next: no node could tell them apart. */
function planSkews(chance: Chance, mayGoBack: boolean): number[] {
  const skews = Array.from({ length: 8 }, () => chance.between(-3_000, 3_000));
  return mayGoBack ? skews : skews.toSorted((a, b) => a - b);
}

interface Situation {
  readonly isCalm: boolean;
  readonly busyMs: number;
  readonly persistence: Plan['persistence'];
}

function planClients(
  chance: Chance,
  actors: readonly string[],
  instances: Plan['instances'],
  { isCalm, busyMs, persistence }: Situation,
): Step[][] {
  let id = 0;
  const changes: readonly Action[] = persistence === 'snapshot' ? ['append'] : ['append', 'append', 'set'];
  const actions: readonly Action[] = ['append', ...changes, 'read', 'get'];
  const step = (count: number): Step => {
    const actor = chance.pick(actors);
    const parents = instances.get(actor) ?? [];
    const isInstance = parents.length > 0;
    const action = isInstance && chance.happens(0.15) ? 'spawn' : chance.pick(actions);
    return {
      id: (id += 1),
      waitMs: chance.happens(0.4) ? 0 : chance.below(Math.ceil((2 * busyMs) / count)),
      actor,
      action,
      isAsync: action !== 'spawn' && chance.happens(0.2),
      spawnsFirst: isInstance && action !== 'spawn' && chance.happens(0.5),
      parent: isInstance ? chance.pick(parents) : undefined,
      node: chance.below(1_000),
      budgetMs: isCalm ? 30_000 : chance.pick([300, 2_000, 10_000]),
    };
  };
  return Array.from({ length: chance.between(2, 5) }, () => {
    const count = chance.between(4, isCalm ? 14 : 20);
    return Array.from({ length: count }, () => step(count));
  });
}

function planFaults(chance: Chance, isCalm: boolean): Faults {
  const { network, store, host } = calm;
  const sometimes = (value: number, probability = 0.35): number => (chance.happens(probability) ? value : 0);
  const slowness = {
    network: {
      ...network,
      usualMs: chance.pick([1, 5, 40]),
      late: sometimes(0.05),
      lateMs: 200,
      doubled: sometimes(0.05),
    },
    store: { ...store, usualMs: chance.pick([0, 2, 10]), slow: sometimes(0.05), slowMs: 300 },
    host: { ...host, usualMs: chance.pick([1, 10, 50]), slow: sometimes(0.1), slowMs: 400 },
  };
  if (isCalm) return slowness;
  return {
    network: {
      ...slowness.network,
      lateMs: chance.pick([100, 500, 3_000]),
      reorders: chance.happens(0.5),
      haunting: sometimes(0.05, 0.25),
      lost: sometimes(chance.pick([0.01, 0.1]), 0.3),
      detectMs: chance.pick([5, 200, 8_000]),
    },
    store: {
      ...slowness.store,
      slowMs: chance.pick([300, 3_000]),
      failed: sometimes(0.05, 0.3),
      answerLost: sometimes(0.05, 0.3),
      appliedLate: sometimes(0.05, 0.2),
    },
    host: {
      ...slowness.host,
      slowMs: chance.pick([400, 4_000]),
      failed: sometimes(0.05),
      silent: sometimes(0.03, 0.2),
    },
  };
}
