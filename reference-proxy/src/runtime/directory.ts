// The registry, made durable. Always holds: an actor can be found only after it is stored (REG-27, SPN-16), all actors
// of one request are stored or none (REG-15, SPN-7), and a name keeps its first parent (SPN-11 to SPN-14), in the
// whole cluster when its nodes share a store.
import { readDefinition, type ActorDefinition, type DefinitionDefaults } from '../core/actor-definition.js';
import { keyText, type ActorId } from '../core/actor-id.js';
import { ProxyError } from '../core/errors.js';
import type { Hosting } from '../core/hosting.js';
import { KeptInstances } from '../core/kept-instances.js';
import type { Registry } from '../core/registry.js';
import type { Cluster } from '../ports/cluster.js';
import { ParentConflict, type ActorRecord, type StateStore } from '../ports/state-store.js';

export interface Directory {
  readonly registry: Registry;
  /** Reads back what an earlier run of the proxy knew. */
  restore(): Promise<void>;
  define(definitions: readonly ActorDefinition[]): Promise<void>;
  /** Makes instances known. Those that are known already are left alone. @throws ProxyError conflict */
  spawn(ids: readonly ActorId[]): Promise<void>;
  /** Whether `spawn` would refuse them. @throws ProxyError conflict */
  checkSpawn(ids: readonly ActorId[]): void;
}

interface DirectoryPorts {
  readonly store: StateStore;
  readonly cluster: Pick<Cluster, 'self'>;
}

interface DirectoryOptions {
  readonly defaults: DefinitionDefaults;
  /** Actors that may be known at once. */
  readonly actorsMax: number;
}

export function createDirectory(
  { registry, hosting }: { readonly registry: Registry; readonly hosting: Hosting },
  { store, cluster }: DirectoryPorts,
  { defaults, actorsMax }: DirectoryOptions,
): Directory {
  /** Instances on their way into the store, so that two requests cannot claim one name for two parents. */
  const arriving = new Map<string, { readonly parent: string; readonly stored: Promise<void> }>();
  const kept = new KeptInstances();

  const isNew = (id: ActorId): boolean => {
    const known = registry.find(id.system, id.name);
    const arrival = arriving.get(keyText(id.system, id.name));
    const parent = known ? known.id.parent || known.id.name : arrival?.parent;
    if (parent !== undefined) requireSameParent(id, parent);
    return parent === undefined;
  };

  /** Whoever waits for it, too, goes on after who asked first: what the two have for the actor keeps its order. */
  const storeNew = (ids: readonly ActorId[]): Promise<void> => {
    const stored = store
      .saveActors(ids.map(instanceRecord))
      .catch(asConflict)
      .then(() => ids.forEach((id) => registry.spawn(id, id.parent)))
      .finally(() => ids.forEach((id) => arriving.delete(keyText(id.system, id.name))));
    for (const id of ids) arriving.set(keyText(id.system, id.name), { parent: id.parent, stored });
    return stored;
  };

  const requireRoom = (more: number): void =>
    requireAtMost(actorsMax, registry.size + kept.total, arriving.size + more);

  /** A proxy alone hosts whatever its store knows; a node only what its own user function registered. */
  const restoreDefinition = (definition: ActorDefinition, node: string): void => {
    if (cluster.self !== '' && node !== cluster.self) return registry.learn(definition);
    registry.define(definition);
    kept.define(definition);
    hosting.restore(definition);
  };

  return {
    registry,
    async restore() {
      for (const { key, definition, parent, node = '' } of await store.loadActors()) {
        if (definition) restoreDefinition(readDefinition(definition, key.system, defaults), node);
        else if (parent) registry.spawn(key, parent);
      }
    },
    async define(definitions) {
      const fresh = definitions.filter(({ system, name }) => !registry.definitionOf(system, name));
      requireRoom(definitions.reduce((more, one) => more + kept.moreWith(one), fresh.length));
      await store.saveActors(definitions.map((definition) => definitionRecord(definition, cluster.self)));
      for (const definition of definitions) {
        registry.define(definition);
        kept.define(definition);
        hosting.host(definition);
      }
    },
    checkSpawn: (ids) => void withoutRepeats(ids.filter(isNew)),
    async spawn(ids) {
      const fresh = withoutRepeats(ids.filter(isNew));
      requireRoom(fresh.length);
      const others = ids.map((id) => arriving.get(keyText(id.system, id.name))?.stored);
      await Promise.all([fresh.length > 0 ? storeNew(fresh) : undefined, ...others]);
    },
  };
}

/** @throws ProxyError overloaded */
function requireAtMost(actorsMax: number, known: number, more: number): void {
  if (known + more <= actorsMax) return;
  throw new ProxyError('overloaded', `${known} actors are known; ${actorsMax} are allowed`);
}

/** The store has the last word on whose child a name is: another node may have spawned it meanwhile. */
function asConflict(error: unknown): never {
  if (!(error instanceof ParentConflict)) throw error;
  throw new ProxyError('conflict', error.message, { cause: error });
}

/** @throws ProxyError conflict */
function requireSameParent(id: ActorId, parent: string): void {
  if (parent === id.parent) return;
  throw new ProxyError(
    'conflict',
    `actor ${id.name} exists already, with parent ${parent}, not ${id.parent}`,
  );
}

/** @throws ProxyError conflict when one request wants one name from two parents */
function withoutRepeats(ids: readonly ActorId[]): ActorId[] {
  const seen = new Map<string, ActorId>();
  for (const id of ids) {
    const key = keyText(id.system, id.name);
    requireSameParent(id, seen.get(key)?.parent ?? id.parent);
    seen.set(key, id);
  }
  return [...seen.values()];
}

function definitionRecord({ system, name, message }: ActorDefinition, node: string): ActorRecord {
  return { key: { system, name }, kind: 'definition', definition: message, node };
}

function instanceRecord({ system, name, parent }: ActorId): ActorRecord {
  return { key: { system, name }, kind: 'instance', parent };
}
