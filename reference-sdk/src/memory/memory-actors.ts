// Which actors the proxy in memory knows.
import { Kind, Status, type Actor, type ActorId, type ActorSystem } from '@spawn-conformance/proto';
import { MemoryActor } from './memory-actor.js';
import { MemoryPool } from './memory-pool.js';
import { Refusal } from './refusal.js';

/** What one name stands for. */
export type MemoryEntry = MemoryActor | MemoryPool;

/** Registered definitions and the actors made of them; an actor is known by system and name. */
export class MemoryActors {
  /** Hears of every registration, and of actors that were spawned. */
  onChange: () => void = () => undefined;
  readonly #definitions = new Map<string, Actor>();
  readonly #actors = new Map<string, MemoryEntry>();

  /** Registering again keeps states and takes the new definitions (REG-8, REG-9). */
  register({ name: system, registry }: ActorSystem): void {
    for (const definition of Object.values(registry?.actors ?? {})) {
      if (definition?.id?.name) this.#define(system ?? '', definition.id.name, definition);
    }
    this.onChange();
  }

  #define(system: string, name: string, definition: Actor): void {
    this.#definitions.set(keyOf(system, name), definition);
    for (const actor of this.#actors.values()) {
      const { id } = actor;
      if (id.system === system && (id.parent ?? id.name) === name) actor.definition = definition;
    }
    const { kind } = definition.settings ?? {};
    const Entry = kind === Kind.POOLED ? MemoryPool : MemoryActor;
    const key = keyOf(system, name);
    const isThere = this.#actors.get(key) instanceof Entry;
    if (kind !== Kind.UNNAMED && !isThere) this.#actors.set(key, new Entry({ name, system }, definition));
  }

  /** Everything that answers to a name. */
  all(): readonly MemoryEntry[] {
    return [...this.#actors.values()];
  }

  /** All or none; one that exists stays as it is (SPN-7, SPN-12). @throws Refusal */
  spawn(ids: readonly ActorId[], system: string): void {
    if (ids.length === 0) throw new Refusal(400, 'no actors to spawn');
    const made = ids.map((id) => this.#instance(id.name ?? '', id.system || system, id.parent ?? ''));
    for (const actor of made) this.#actors.set(keyOf(actor.id.system, actor.id.name), actor);
    this.onChange();
  }

  #instance(name: string, system: string, parent: string): MemoryEntry {
    const definition = this.#definitions.get(keyOf(system, parent));
    if (definition === undefined) throw notFound(`no actor ${parent} to spawn ${name} from`);
    const existing = this.#actors.get(keyOf(system, name));
    if (existing === undefined) return new MemoryActor({ name, system, parent }, definition);
    if (existing.id.parent === parent) return existing;
    throw new Refusal(409, `the actor ${name} exists, with another parent`);
  }

  /** @throws Refusal */
  get(system: string, name: string): MemoryEntry {
    const actor = this.#actors.get(keyOf(system, name));
    if (actor === undefined) throw notFound(`no actor ${name} in ${system}`);
    return actor;
  }
}

function keyOf(system: string, name: string): string {
  return JSON.stringify([system, name]);
}

function notFound(message: string): Refusal {
  return new Refusal(404, message, Status.ACTOR_NOT_FOUND);
}
