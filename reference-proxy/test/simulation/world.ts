// Everything that a history happens in: time, network, store, nodes. Always holds: every part draws from a source of
// chance of its own; what nodes can notice of each other is written down as a disturbance.
import type { Chance } from './chance.js';
import { createCounts, type Counts } from './counts.js';
import { SimulatedNode, type Replacements } from './node.js';
import { calm, type ActorPlan, type Faults, type Plan } from './plan.js';
import type { Callback } from './simulated-host.js';
import { SimulatedNetwork } from './simulated-network.js';
import { SimulatedStore } from './simulated-store.js';
import { VirtualTime } from './virtual-time.js';

export class World {
  readonly time = new VirtualTime();
  readonly counts: Counts = createCounts();
  readonly network: SimulatedNetwork;
  readonly store: SimulatedStore;
  readonly nodes: readonly SimulatedNode[];
  readonly definitions: readonly ActorPlan[];
  readonly persistence: Plan['persistence'];
  readonly replacements: Replacements;
  /** All of the history, in the order of their beginning. */
  readonly callbacks: Callback[] = [];
  /** When something changed that nodes can notice of each other; in order. */
  readonly disturbancesMs: number[] = [];
  /** When a node began, or ended, to host something; in order. */
  readonly changes: { readonly node: string; readonly atMs: number }[] = [];
  /** What nodes said that left while the others worked. */
  readonly complaints: string[] = [];
  readonly hostPorts;
  #faults: Faults;

  constructor(plan: Plan, chance: Chance, replacements: Replacements) {
    const { time, counts } = this;
    this.#faults = plan.faults;
    this.definitions = plan.definitions;
    this.persistence = plan.persistence;
    this.replacements = replacements;
    const from = (label: string) => ({ time, chance: chance.fork(label), counts, disturbed: this.disturbed });
    this.network = new SimulatedNetwork(from('network'), plan.faults.network);
    this.store = new SimulatedStore(from('store'), plan.faults.store);
    const hostFaults = () => this.#faults.host;
    this.hostPorts = { ...from('host'), callbacks: this.callbacks, faults: hostFaults };
    this.nodes = plan.nodes.map((node) => new SimulatedNode(node, this));
  }

  readonly disturbed = (): void => {
    if (this.disturbancesMs.at(-1) !== this.time.nowMs) this.disturbancesMs.push(this.time.nowMs);
  };

  changed(node: string): void {
    this.changes.push({ node, atMs: this.time.nowMs });
    this.disturbed();
  }

  node(name: string): SimulatedNode {
    const node = this.nodes.find((one) => one.name === name);
    if (!node) throw new Error(`no node ${name}`);
    return node;
  }

  /** From now on all is well. */
  calmDown(): void {
    this.#faults = calm;
    this.network.faults = calm.network;
    this.store.calmDown(calm.store);
    this.network.connections.unblockAll();
  }
}
