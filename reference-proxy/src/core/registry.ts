// Which actors are known: registered definitions, and instances spawned from them. Always holds: an instance follows
// the newest definition of its parent (REG-9); a name that is both is the definition; what this node's own user function
// registered counts here before what other nodes' did.
import { keyText, type ActorId, type ActorKey } from './actor-id.js';
import { Kind } from '@spawn-conformance/proto';
import type { ActorDefinition } from './actor-definition.js';
import { Channels } from './channels.js';
import { Instances } from './instances.js';

/** A known actor: who it is, and what it does. */
export interface KnownActor {
  readonly id: ActorId;
  readonly definition: ActorDefinition;
}

/** One subscription: the actor, and the action that takes what is published. */
interface Subscriber {
  readonly known: KnownActor;
  readonly action: string;
}

export interface Registry {
  /** Adds a definition, or replaces the one of the same identity. */
  define(definition: ActorDefinition): void;
  /** Adds a definition that another node hosts. */
  learn(definition: ActorDefinition): void;
  /** Adds an instance of `parent`. */
  spawn(key: ActorKey, parent: string): void;
  find(system: string, name: string): KnownActor | undefined;
  /** The registered actor of that name; never an instance. */
  definitionOf(system: string, name: string): ActorDefinition | undefined;
  /** The parent of an instance, whether or not that is known itself. */
  parentOf(key: ActorKey): string | undefined;
  /** The instances of a definition, oldest first. */
  instancesOf(parent: ActorKey): Iterable<ActorId>;
  /** Who gets what is published on a channel of that system, each with the action that takes it; as they are asked for. */
  subscribersOf(system: string, channel: string): Iterable<Subscriber>;
  /** How many they are now. */
  countSubscribers(system: string, channel: string): number;
  /** The definitions whose instances subscribe to the channel. */
  templatesOf(system: string, channel: string): readonly ActorKey[];
  /** The definitions with timers that instances have. */
  readonly timedTemplates: readonly ActorKey[];
  /** Those whose definition has timers, or had some once. */
  timedActors(): Iterable<KnownActor>;
  /** From now on calls `then` with each instance that is new. */
  onSpawn(then: (id: ActorId) => void): void;
  /** How many are known, without what other nodes host. */
  readonly size: number;
}

export function createRegistry(): Registry {
  const own = new Map<string, KnownActor>();
  const learned = new Map<string, KnownActor>();
  const instances = new Instances();
  const channels = new Channels();
  const timed = new Set<string>();
  const defined = (key: string): KnownActor | undefined => own.get(key) ?? learned.get(key);
  const add = (to: Map<string, KnownActor>, definition: ActorDefinition): void => {
    const { system, name, parent } = definition;
    const key = keyText(system, name);
    to.set(key, { id: { system, name, parent }, definition });
    channels.set(system, key, definition.subscriptions);
    if (definition.timers.length > 0) timed.add(key);
  };
  /** Those that live by a definition: itself, or the instances of it. */
  function* actorsOf({ id, definition }: KnownActor): Generator<KnownActor> {
    if (definition.kind !== Kind.UNNAMED) yield { id, definition };
    else for (const child of instances.of(id)) yield { id: child, definition };
  }
  const countOf = ({ id, definition }: KnownActor): number =>
    definition.kind === Kind.UNNAMED ? instances.countOf(id) : 1;
  return {
    define(definition) {
      add(own, definition);
      learned.delete(keyText(definition.system, definition.name));
    },
    learn(definition) {
      if (!own.has(keyText(definition.system, definition.name))) add(learned, definition);
    },
    spawn: (key, parent) => instances.add(key, parent),
    find(system, name) {
      const key = keyText(system, name);
      const definition = defined(key);
      if (definition) return definition;
      const id = instances.find(key);
      const parent = id && defined(keyText(system, id.parent));
      return parent && { id, definition: parent.definition };
    },
    definitionOf: (system, name) => defined(keyText(system, name))?.definition,
    parentOf: ({ system, name }) => instances.find(keyText(system, name))?.parent,
    instancesOf: (parent) => instances.of(parent),
    ...subscriptionsIn(channels, defined, { actorsOf, countOf }),
    get timedTemplates() {
      const all = [...timed].flatMap((key) => defined(key)?.definition ?? []);
      return all.filter((one) => one.kind === Kind.UNNAMED && one.timers.length > 0);
    },
    *timedActors() {
      for (const key of timed) {
        const definition = defined(key);
        if (definition) yield* actorsOf(definition);
      }
    },
    onSpawn: (then) => instances.onAdd(then),
    get size() {
      return own.size + instances.size;
    },
  };
}

function subscriptionsIn(
  channels: Channels,
  defined: (key: string) => KnownActor | undefined,
  living: {
    readonly actorsOf: (definition: KnownActor) => Iterable<KnownActor>;
    readonly countOf: (definition: KnownActor) => number;
  },
): Pick<Registry, 'subscribersOf' | 'countSubscribers' | 'templatesOf'> {
  /** Each definition that subscribes, with the actions that it does so with. */
  const on = (system: string, channel: string) =>
    [...channels.keysOf(system, channel)].flatMap((key) => {
      const known = defined(key);
      const all = known?.definition.subscriptions.filter((one) => one.channel === channel) ?? [];
      return known && all.length > 0 ? [{ known, actions: all.map(({ action }) => action) }] : [];
    });
  return {
    *subscribersOf(system, channel) {
      for (const { known: definition, actions } of on(system, channel))
        for (const known of living.actorsOf(definition))
          for (const action of actions) yield { known, action };
    },
    countSubscribers: (system, channel) =>
      on(system, channel).reduce(
        (sum, { known, actions }) => sum + living.countOf(known) * actions.length,
        0,
      ),
    templatesOf: (system, channel) =>
      on(system, channel)
        .map(({ known }) => known.definition)
        .filter(({ kind }) => kind === Kind.UNNAMED),
  };
}
