// Which actors the proxy in memory knows.
import { Kind, Status, type Actor, type ActorId, type ActorSystem } from '@spawn-conformance/proto';
import { MemoryActor } from './memory-actor.js';
import { Refusal } from './refusal.js';

/** Registered definitions and the actors made of them; an actor is known by system and name. */
export class MemoryActors {
  readonly #definitions = new Map<string, Actor>();
  readonly #actors = new Map<string, MemoryActor>();

  /** Registering again keeps states and takes the new definitions (REG-8, REG-9). */
  register({ name: system, registry }: ActorSystem): void {
    for (const definition of Object.values(registry?.actors ?? {})) {
      if (definition?.id?.name) this.#define(system ?? '', definition.id.name, definition);
    }
  }

  #define(system: string, name: string, definition: Actor): void {
    this.#definitions.set(keyOf(system, name), definition);
    for (const actor of this.#actors.values()) {
      const { id } = actor;
      if (id.system === system && (id.parent ?? id.name) === name) actor.definition = definition;
    }
    const isNamed = definition.settings?.kind !== Kind.UNNAMED;
    const key = keyOf(system, name);
    if (isNamed && !this.#actors.has(key))
      this.#actors.set(key, new MemoryActor({ name, system }, definition));
  }

  /** All or none; one that exists stays as it is (SPN-7, SPN-12). @throws Refusal */
  spawn(ids: readonly ActorId[], system: string): void {
    if (ids.length === 0) throw new Refusal(400, 'no actors to spawn');
    const made = ids.map((id) => this.#instance(id.name ?? '', id.system || system, id.parent ?? ''));
    for (const actor of made) this.#actors.set(keyOf(actor.id.system, actor.id.name), actor);
  }

  #instance(name: string, system: string, parent: string): MemoryActor {
    const definition = this.#definitions.get(keyOf(system, parent));
    if (definition === undefined) throw notFound(`no actor ${parent} to spawn ${name} from`);
    const existing = this.#actors.get(keyOf(system, name));
    if (existing === undefined) return new MemoryActor({ name, system, parent }, definition);
    if (existing.id.parent === parent) return existing;
    throw new Refusal(409, `the actor ${name} exists, with another parent`);
  }

  /** @throws Refusal */
  get(system: string, name: string): MemoryActor {
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
