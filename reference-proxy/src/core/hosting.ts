// Which nodes host which actor definitions, as this node knows it. Always holds: pure; what a node announced counts in
// the order of its versions, whatever the order in which it arrives; of a node that left nothing is kept.
import type { Actor } from '@spawn-conformance/proto';
import type { ActorDefinition } from './actor-definition.js';
import { keyText, type ActorKey } from './actor-id.js';

/** What a node has announced, in this life of it. */
interface NodeView {
  readonly incarnation: number;
  version: number;
  leaving: boolean;
  readonly storeId: string;
  readonly definitions: Set<string>;
}

/** The parts of an announcement that matter here. */
interface Announced {
  readonly incarnation: number;
  readonly after: number;
  readonly upto: number;
  readonly leaving: boolean;
  readonly storeId: string;
}

export interface Hosting {
  /** The version that the last change of the own definitions made; 0 when there was none. */
  readonly version: number;
  /** The user function of this node hosts that definition. */
  host(definition: ActorDefinition): void;
  /** The own definitions whose last change came after `after`, oldest first, `max` at most; and the version they reach. */
  changes(after: number, max: number): { readonly definitions: readonly Actor[]; readonly upto: number };
  /** Whether the definitions of an announcement follow on what is known; only then they may be learned. */
  follows(node: string, announced: Announced): boolean;
  /** Up to which version that life of the node is known. */
  knownOf(node: string, announced: Announced): number;
  learn(node: string, announced: Announced, definitions: readonly ActorKey[]): void;
  forget(node: string): void;
  /** This node shuts down: its actors belong elsewhere if they can. */
  leave(): void;
  readonly leaving: boolean;
  /** The nodes that an actor of that definition can live on now. */
  hostsOf(definition: ActorKey): readonly string[];
  /** The other nodes that may still have such an actor in memory: the hosts, and those that are leaving. */
  othersWith(definition: ActorKey): readonly string[];
  /** Grows when another node begins to host the definition: what is in memory since before may be there twice. */
  epochOf(definition: ActorKey): number;
  /** The nodes that host a definition of this node too, but keep states in another store. */
  nodesApart(storeId: string): readonly string[];
}

export function createHosting(self: string): Hosting {
  const own = new Map<string, { readonly version: number; readonly message: Actor }>();
  const nodes = new Map<string, NodeView>();
  const hosts = new Map<string, Set<string>>();
  const epochs = new Map<string, number>();
  /** What hostsOf answered since the last change. */
  const candidates = new Map<string, readonly string[]>();
  let version = 0;
  let leaving = false;

  const add = (node: string, definition: string): void => {
    const there = hosts.get(definition) ?? new Set();
    hosts.set(definition, there);
    if (there.has(node)) return;
    there.add(node);
    if (node !== self) epochs.set(definition, (epochs.get(definition) ?? 0) + 1);
    candidates.clear();
  };

  const isLeaving = (node: string): boolean => (node === self ? leaving : nodes.get(node)?.leaving === true);

  const candidatesOf = (definition: string): readonly string[] => {
    const all = [...(hosts.get(definition) ?? [])];
    const staying = all.filter((node) => !isLeaving(node)).sort();
    // Nobody takes over: what is begun here is ended here.
    return staying.length === 0 && leaving && all.includes(self) ? [self] : staying;
  };

  const forget = (node: string): void => {
    if (!nodes.delete(node)) return;
    for (const there of hosts.values()) there.delete(node);
    candidates.clear();
  };

  return {
    get version() {
      return version;
    },
    get leaving() {
      return leaving;
    },
    host({ system, name, message }) {
      const key = keyText(system, name);
      own.delete(key); // to the end: a Map keeps the order of insertion
      own.set(key, { version: (version += 1), message: { ...message, id: { ...message.id, system } } });
      add(self, key);
    },
    changes(after, max) {
      if (after >= version) return { definitions: [], upto: version };
      const later = [...own.values()].filter((one) => one.version > after);
      const taken = later.slice(0, max);
      const upto = taken.length < later.length ? (taken.at(-1)?.version ?? after) : version;
      return { definitions: taken.map(({ message }) => message), upto };
    },
    follows(node, { incarnation, after, upto }) {
      const known = nodes.get(node);
      if (!known || known.incarnation < incarnation) return after === 0;
      return known.incarnation === incarnation && after <= known.version && upto >= known.version;
    },
    knownOf(node, { incarnation, upto }) {
      const known = nodes.get(node);
      if (known?.incarnation === incarnation) return known.version;
      return known && known.incarnation > incarnation ? upto : 0;
    },
    learn(node, { incarnation, upto, leaving: isGoing, storeId }, definitions) {
      if ((nodes.get(node)?.incarnation ?? incarnation) !== incarnation) forget(node);
      const view = nodes.get(node) ?? {
        incarnation,
        version: 0,
        leaving: false,
        storeId,
        definitions: new Set<string>(),
      };
      nodes.set(node, view);
      view.version = upto;
      if (isGoing && !view.leaving) {
        view.leaving = true;
        candidates.clear();
      }
      for (const { system, name } of definitions) {
        const key = keyText(system, name);
        view.definitions.add(key);
        add(node, key);
      }
    },
    forget,
    leave() {
      leaving = true;
      candidates.clear();
    },
    hostsOf({ system, name }) {
      const key = keyText(system, name);
      const known = candidates.get(key) ?? candidatesOf(key);
      candidates.set(key, known);
      return known;
    },
    othersWith: ({ system, name }) =>
      [...(hosts.get(keyText(system, name)) ?? [])].filter((node) => node !== self),
    epochOf: ({ system, name }) => epochs.get(keyText(system, name)) ?? 0,
    nodesApart: (storeId) =>
      [...nodes.keys()].filter((node) => {
        const { storeId: other, definitions } = nodes.get(node) ?? { storeId, definitions: [] };
        return other !== storeId && [...definitions].some((key) => own.has(key));
      }),
  };
}
