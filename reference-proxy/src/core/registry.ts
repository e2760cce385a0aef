// Which actors are known: registered definitions, and instances spawned from them. Always holds: an instance follows
// the newest definition of its parent (REG-9); a name that is both is the definition.
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
  /** Adds an instance of `parent`. */
  spawn(key: ActorKey, parent: string): void;
  find(system: string, name: string): KnownActor | undefined;
  /** The registered actor of that name; never an instance. */
  definitionOf(system: string, name: string): ActorDefinition | undefined;
  readonly size: number;
}

export function createRegistry(): Registry {
  const definitions = new Map<string, KnownActor>();
  const instances = new Map<string, ActorId>();
  return {
    define(definition) {
      const { system, name, parent } = definition;
      definitions.set(keyText(system, name), { id: { system, name, parent }, definition });
    },
    spawn({ system, name }, parent) {
      instances.set(keyText(system, name), { system, name, parent });
    },
    find(system, name) {
      const key = keyText(system, name);
      const defined = definitions.get(key);
      if (defined) return defined;
      const id = instances.get(key);
      const parent = id && definitions.get(keyText(system, id.parent));
      return parent && { id, definition: parent.definition };
    },
    definitionOf: (system, name) => definitions.get(keyText(system, name))?.definition,
    get size() {
      return definitions.size + instances.size;
    },
  };
}
