// Which nodes host which actor definitions, as this node knows it. Always holds: pure; what a node announced counts in
// the order of its versions, whatever the order in which it arrives; of a node that left nothing is kept.
import type { Actor } from '@spawn-conformance/proto';
import type { ActorDefinition } from './actor-definition.js';
import { keyText, type ActorKey } from './actor-id.js';

/** What a node has announced, in this life of it. */
interface NodeView {
  readonly incarnation: number;
  readonly storeId: string;
  readonly definitions: Set<string>;
  version: number;
  leaving: boolean;
}

/** An announcement, without what it announces. */
interface Announced {
  readonly incarnation: number;
  readonly after: number;
  readonly upto: number;
  readonly leaving: boolean;
  readonly storeId: string;
}

export class Hosting {
  readonly #self: string;
  readonly #own = new Map<string, { readonly version: number; readonly message: Actor }>();
  readonly #nodes = new Map<string, NodeView>();
  readonly #hosts = new Map<string, Set<string>>();
  readonly #epochs = new Map<string, number>();
  /** What hostsOf answered since the last change. */
  readonly #candidates = new Map<string, readonly string[]>();
  /** Own definitions that not every other node has heard of. */
  readonly #arriving = new Set<string>();
  #version = 0;
  #leaving = false;

  constructor(self: string) {
    this.#self = self;
  }

  /** The version that the last change of the own definitions made; 0 when there was none. */
  get version(): number {
    return this.#version;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  /** The user function of this node hosts that definition. Nothing of it lives here before it is settled (`settle`). */
  host({ system, name, message }: ActorDefinition): void {
    const key = keyText(system, name);
    const version = (this.#version += 1);
    this.#own.delete(key); // to the end: a Map keeps the order of insertion
    this.#own.set(key, { version, message: { ...message, id: { ...message.id, system } } });
    if (this.#self === '') this.#add(this.#self, key);
    else if (!this.#hosts.get(key)?.has(this.#self)) this.#arriving.add(key);
  }

  /**
   * Every other node has heard of the own definitions up to that version: none of them takes an actor that lives here
   * for its own, so what is activated here from now on is activated once.
   */
  settle(upto: number): void {
    for (const key of this.#arriving) {
      if ((this.#own.get(key)?.version ?? 0) > upto) continue;
      this.#arriving.delete(key);
      this.#add(this.#self, key);
    }
  }

  isArriving({ system, name }: ActorKey): boolean {
    return this.#arriving.has(keyText(system, name));
  }

  /** This node shuts down: its actors belong elsewhere if they can. */
  leave(): void {
    this.#leaving = true;
    this.#candidates.clear();
  }

  /** The own definitions that changed after version `after`, oldest first, `max` at most; and the version they reach. */
  changes(after: number, max: number): { readonly definitions: readonly Actor[]; readonly upto: number } {
    if (after >= this.#version) return { definitions: [], upto: this.#version };
    const later = [...this.#own.values()].filter(({ version }) => version > after);
    const taken = later.slice(0, max);
    const upto = taken.length < later.length ? (taken.at(-1)?.version ?? after) : this.#version;
    return { definitions: taken.map(({ message }) => message), upto };
  }

  /** Whether the node has said what it hosts. */
  knows(node: string): boolean {
    return this.#nodes.has(node);
  }

  /** Whether the definitions of an announcement follow on what is known; only then they may be learned. */
  follows(node: string, { incarnation, after, upto }: Announced): boolean {
    const known = this.#nodes.get(node);
    if (!known || known.incarnation < incarnation) return after === 0;
    return known.incarnation === incarnation && after <= known.version && upto >= known.version;
  }

  /** Up to which version that life of the node is known. */
  knownOf(node: string, { incarnation, upto }: Announced): number {
    const known = this.#nodes.get(node);
    if (known?.incarnation === incarnation) return known.version;
    return known && known.incarnation > incarnation ? upto : 0;
  }

  learn(node: string, announced: Announced, definitions: readonly ActorKey[]): void {
    const view = this.#viewOf(node, announced);
    view.version = announced.upto;
    if (announced.leaving && !view.leaving) {
      view.leaving = true;
      this.#candidates.clear();
    }
    for (const { system, name } of definitions) {
      const key = keyText(system, name);
      view.definitions.add(key);
      this.#add(node, key);
    }
  }

  forget(node: string): void {
    const definitions = this.#nodes.get(node)?.definitions ?? [];
    for (const key of definitions) this.#hosts.get(key)?.delete(node);
    this.#nodes.delete(node);
    this.#candidates.clear();
  }

  /** The nodes that an actor of that definition can live on now. */
  hostsOf({ system, name }: ActorKey): readonly string[] {
    const key = keyText(system, name);
    const known = this.#candidates.get(key) ?? this.#candidatesOf(key);
    this.#candidates.set(key, known);
    return known;
  }

  /** The other nodes that may still have such an actor in memory: the hosts, and those that are leaving. */
  othersWith({ system, name }: ActorKey): readonly string[] {
    return [...(this.#hosts.get(keyText(system, name)) ?? [])].filter((node) => node !== this.#self);
  }

  /** Grows when another node begins to host the definition: what is in memory since before may be there twice. */
  epochOf({ system, name }: ActorKey): number {
    return this.#epochs.get(keyText(system, name)) ?? 0;
  }

  /** The nodes that host a definition of this node, too, but keep states in another store. */
  nodesApart(storeId: string): readonly string[] {
    const isApart = ({ storeId: other, definitions }: NodeView): boolean =>
      other !== storeId && [...definitions].some((key) => this.#own.has(key));
    return [...this.#nodes].filter(([, view]) => isApart(view)).map(([node]) => node);
  }

  #viewOf(node: string, { incarnation, storeId }: Announced): NodeView {
    const known = this.#nodes.get(node);
    if (known?.incarnation === incarnation) return known;
    if (known) this.forget(node);
    const view = { incarnation, storeId, definitions: new Set<string>(), version: 0, leaving: false };
    this.#nodes.set(node, view);
    return view;
  }

  #add(node: string, key: string): void {
    const there = this.#hosts.get(key) ?? new Set();
    this.#hosts.set(key, there);
    if (there.has(node)) return;
    there.add(node);
    if (node !== this.#self) this.#epochs.set(key, (this.#epochs.get(key) ?? 0) + 1);
    this.#candidates.clear();
  }

  #candidatesOf(key: string): readonly string[] {
    const all = [...(this.#hosts.get(key) ?? [])];
    const staying = all.filter((node) => !this.#isLeaving(node));
    // Nobody takes over: what is begun here is ended here.
    return staying.length === 0 && this.#leaving && all.includes(this.#self) ? [this.#self] : staying;
  }

  #isLeaving(node: string): boolean {
    return node === this.#self ? this.#leaving : this.#nodes.get(node)?.leaving === true;
  }
}
