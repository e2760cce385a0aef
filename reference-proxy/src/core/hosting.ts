// Which nodes host which actor definitions, as this node knows it. Always holds: pure; what a node announced counts in
// the order of its versions, whatever the order in which it arrives; of a node that left nothing is kept.
//
// A node that was started again knows from its store what it hosted, but not whether its user function is back. Until
// that shows, the definitions are `restored`: actors live there only when no node serves them. So are pools whose
// function went away.
import type { ActorDefinition } from './actor-definition.js';
import { keyText, type ActorKey } from './actor-id.js';
import { OwnDefinitions, type How } from './own-definitions.js';

/** What a node has announced, in this life of it. */
interface NodeView {
  readonly incarnation: number;
  readonly storeId: string;
  readonly definitions: Set<string>;
  version: number;
  leaving: boolean;
  /** It has said everything once. */
  isKnown: boolean;
}

/** An announcement, without what it announces. */
interface Announced {
  readonly incarnation: number;
  readonly after: number;
  readonly upto: number;
  readonly newest: number;
  readonly leaving: boolean;
  readonly storeId: string;
}

export class Hosting {
  readonly #self: string;
  readonly #own = new OwnDefinitions();
  readonly #nodes = new Map<string, NodeView>();
  readonly #hosts = new Map<string, Map<string, How>>();
  readonly #epochs = new Map<string, number>();
  /** What hostsOf answered since the last change. */
  readonly #candidates = new Map<string, readonly string[]>();
  /** Own definitions that not every other node has heard of. */
  readonly #arriving = new Set<string>();
  #leaving = false;
  #view = 0;

  constructor(self: string) {
    this.#self = self;
  }

  /** The version that the last change of the own definitions made; 0 when there was none. */
  get version(): number {
    return this.#own.version;
  }

  /** Grows whenever some actor may live elsewhere than before. */
  get view(): number {
    return this.#view;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  /** The user function of this node hosts that definition. Nothing of it lives here before it is settled (`settle`). */
  host(definition: ActorDefinition): void {
    this.#arrive(this.#own.set(definition, 'served'), 'served');
  }

  /** The user function of this node hosted it, in an earlier life of the node or before it went away. */
  restore(definition: ActorDefinition): void {
    this.#arrive(this.#own.set(definition, 'restored'), 'restored');
  }

  /** Whether the user function has not been seen since what it hosts was restored. */
  get isWaitingForFunction(): boolean {
    return this.#own.restored.length > 0;
  }

  /** The user function is there: it hosts what it hosted before. */
  functionIsThere(): void {
    for (const key of this.#own.restored) {
      this.#own.serve(key);
      this.#arrive(key, 'served');
    }
  }

  #arrive(key: string, how: How): void {
    if (this.#self === '') this.#add(this.#self, key, how);
    else if (this.#hosts.get(key)?.get(this.#self) !== how) this.#arriving.add(key);
  }

  /**
   * Every other node that answers has heard of the own definitions up to that version: none of them takes an actor that
   * lives here for its own. From one that has not, each actor is claimed as long as it takes (claim-actor.ts).
   */
  settle(upto: number): void {
    for (const key of this.#arriving) {
      const own = this.#own.find(key);
      if (!own || own.version > upto) continue;
      this.#arriving.delete(key);
      this.#add(this.#self, key, own.how);
    }
  }

  /** Whether the user function of this node is known to serve it in this life of the node. */
  serves({ system, name }: ActorKey): boolean {
    return this.#own.find(keyText(system, name))?.how === 'served';
  }

  /** Whether some node that stays has its user function there. */
  isServed({ system, name }: ActorKey): boolean {
    const hosts = this.#hosts.get(keyText(system, name)) ?? new Map<string, How>();
    return [...hosts].some(([node, how]) => how === 'served' && !this.#isLeaving(node));
  }

  isArriving({ system, name }: ActorKey): boolean {
    return this.#arriving.has(keyText(system, name));
  }

  /** This node shuts down: its actors belong elsewhere if they can. */
  leave(): void {
    this.#leaving = true;
    this.#viewChanged();
  }

  /** The own definitions that changed after version `after`, oldest first, as many as fit but one at least. */
  changes(after: number, bytesMax: number): ReturnType<OwnDefinitions['changes']> {
    return this.#own.changes(after, bytesMax);
  }

  /** Whether the node has said all that it hosts. */
  knows(node: string): boolean {
    return this.#nodes.get(node)?.isKnown === true;
  }

  /** Whether the node is known to keep its states in that store. */
  sharesStore(node: string, storeId: string): boolean {
    return this.#nodes.get(node)?.storeId === storeId;
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

  learn(
    node: string,
    announced: Announced,
    definitions: readonly ActorKey[],
    restored: readonly ActorKey[] = [],
  ): void {
    const view = this.#viewOf(node, announced);
    view.version = announced.upto;
    view.isKnown ||= announced.upto === announced.newest;
    if (announced.leaving && !view.leaving) {
      view.leaving = true;
      this.#viewChanged();
    }
    const add = (how: How, { system, name }: ActorKey): void => {
      const key = keyText(system, name);
      view.definitions.add(key);
      this.#add(node, key, how);
    };
    for (const one of restored) add('restored', one);
    for (const one of definitions) add('served', one);
  }

  forget(node: string): void {
    const definitions = this.#nodes.get(node)?.definitions ?? [];
    for (const key of definitions) this.#hosts.get(key)?.delete(node);
    this.#nodes.delete(node);
    this.#viewChanged();
  }

  /** The nodes that an actor of that definition can live on now. */
  hostsOf({ system, name }: ActorKey): readonly string[] {
    const key = keyText(system, name);
    const known = this.#candidates.get(key) ?? this.#candidatesOf(key);
    this.#candidates.set(key, known);
    return known;
  }

  /** The other nodes that may still have such an actor in memory: all that host it somehow, and those that are leaving. */
  othersWith({ system, name }: ActorKey): readonly string[] {
    return [...(this.#hosts.get(keyText(system, name))?.keys() ?? [])].filter((node) => node !== this.#self);
  }

  /** Grows when another node begins to host the definition: what is in memory since before may be there twice. */
  epochOf({ system, name }: ActorKey): number {
    return this.#epochs.get(keyText(system, name)) ?? 0;
  }

  /** The nodes that host a definition of this node, too, but keep states in another store. */
  nodesApart(storeId: string): readonly string[] {
    const isApart = ({ storeId: other, definitions }: NodeView): boolean =>
      other !== storeId && [...definitions].some((key) => this.#own.find(key));
    return [...this.#nodes].filter(([, view]) => isApart(view)).map(([node]) => node);
  }

  #viewOf(node: string, { incarnation, storeId }: Announced): NodeView {
    const known = this.#nodes.get(node);
    if (known?.incarnation === incarnation) return known;
    if (known) this.forget(node);
    const definitions = new Set<string>();
    const view = { incarnation, storeId, definitions, version: 0, leaving: false, isKnown: false };
    this.#nodes.set(node, view);
    return view;
  }

  #add(node: string, key: string, how: How): void {
    const there = this.#hosts.get(key) ?? new Map<string, How>();
    this.#hosts.set(key, there);
    const before = there.get(node);
    there.set(node, how);
    if (before === how) return;
    this.#viewChanged();
    // Whose function is back was claimed from before, too: nothing can be there twice for that.
    if (before === undefined && node !== this.#self) this.#epochs.set(key, (this.#epochs.get(key) ?? 0) + 1);
  }

  #candidatesOf(key: string): readonly string[] {
    const hosts = this.#hosts.get(key) ?? new Map<string, How>();
    const staying = [...hosts.keys()].filter((node) => !this.#isLeaving(node));
    const serving = staying.filter((node) => hosts.get(node) === 'served');
    if (serving.length > 0) return serving;
    // Nobody takes over: what is begun here is ended here.
    return staying.length === 0 && this.#leaving && hosts.has(this.#self) ? [this.#self] : staying;
  }

  #viewChanged(): void {
    this.#view += 1;
    this.#candidates.clear();
  }

  #isLeaving(node: string): boolean {
    return node === this.#self ? this.#leaving : this.#nodes.get(node)?.leaving === true;
  }
}
