// Which actors are known: registered definitions, and instances spawned from them. Always holds: an instance follows
// the newest definition of its parent (REG-9); a name that is both is the definition; what this node's own user function
// registered counts here before what other nodes' did.
import { keyText, type ActorId, type ActorKey } from './actor-id.js';
import { Kind } from '@spawn-conformance/proto';
import type { ActorDefinition } from './actor-definition.js';
import { Channels } from './channels.js';

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
  /** Who gets what is published on a channel of that system, each with the action that takes it. */
  subscribersOf(system: string, channel: string): readonly Subscriber[];
  /** How many are known, without what other nodes host. */
  readonly size: number;
}

export function createRegistry(): Registry {
  const own = new Map<string, KnownActor>();
  const learned = new Map<string, KnownActor>();
  const instances = new Map<string, ActorId>();
  const children = new Map<string, Map<string, ActorId>>();
  const channels = new Channels();
  const defined = (key: string): KnownActor | undefined => own.get(key) ?? learned.get(key);
  const add = (to: Map<string, KnownActor>, definition: ActorDefinition): void => {
    const { system, name, parent } = definition;
    const key = keyText(system, name);
    to.set(key, { id: { system, name, parent }, definition });
    channels.add(system, key, definition.subscriptions);
  };
  /** Those that live by a definition: itself, or the instances of it. */
  const actorsOf = ({ id, definition }: KnownActor): readonly KnownActor[] => {
    if (definition.kind !== Kind.UNNAMED) return [{ id, definition }];
    const ids = children.get(keyText(id.system, id.name))?.values() ?? [];
    return [...ids].map((child) => ({ id: child, definition }));
  };
  return {
    define(definition) {
      add(own, definition);
      learned.delete(keyText(definition.system, definition.name));
    },
    learn(definition) {
      if (!own.has(keyText(definition.system, definition.name))) add(learned, definition);
    },
    spawn({ system, name }, parent) {
      const key = keyText(system, name);
      const id = { system, name, parent };
      instances.set(key, id);
      const siblings = children.get(keyText(system, parent)) ?? new Map<string, ActorId>();
      children.set(keyText(system, parent), siblings.set(key, id));
    },
    find(system, name) {
      const key = keyText(system, name);
      const definition = defined(key);
      if (definition) return definition;
      const id = instances.get(key);
      const parent = id && defined(keyText(system, id.parent));
      return parent && { id, definition: parent.definition };
    },
    definitionOf: (system, name) => defined(keyText(system, name))?.definition,
    parentOf: ({ system, name }) => instances.get(keyText(system, name))?.parent,
    subscribersOf(system, channel) {
      return [...channels.keysOf(system, channel)].flatMap((key) => {
        const definition = defined(key);
        if (!definition) return [];
        const actions = definition.definition.subscriptions
          .filter((one) => one.channel === channel)
          .map(({ action }) => action);
        return actorsOf(definition).flatMap((known) => actions.map((action) => ({ known, action })));
      });
    },
    get size() {
      return own.size + instances.size;
    },
  };
}
