// Which actors are known: registered definitions, and instances spawned from them. Always holds: an instance follows
// the newest definition of its parent (REG-9); a name that is both is the definition; what this node's own user function
// registered counts here before what other nodes' did.
import { keyText, type ActorId, type ActorKey } from './actor-id.js';
import type { ActorDefinition } from './actor-definition.js';

/** A known actor: who it is, and what it does. */
export interface KnownActor {
  readonly id: ActorId;
  readonly definition: ActorDefinition;
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
  /** How many are known, without what other nodes host. */
  readonly size: number;
}

export function createRegistry(): Registry {
  const own = new Map<string, KnownActor>();
  const learned = new Map<string, KnownActor>();
  const instances = new Map<string, ActorId>();
  const defined = (key: string): KnownActor | undefined => own.get(key) ?? learned.get(key);
  const add = (to: Map<string, KnownActor>, definition: ActorDefinition): void => {
    const { system, name, parent } = definition;
    to.set(keyText(system, name), { id: { system, name, parent }, definition });
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
      instances.set(keyText(system, name), { system, name, parent });
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
    get size() {
      return own.size + instances.size;
    },
  };
}
