// What the user function of this node hosts, by version, for telling the other nodes. Always holds: every change has a
// version of its own, and whoever is told all changes after a version knows what is hosted now.
import { Actor } from '@spawn-conformance/proto';
import type { ActorDefinition } from './actor-definition.js';
import { keyText } from './actor-id.js';

/** The user function of the node serves it, or did in an earlier life of the node, or before it went away. */
export type How = 'served' | 'restored';

interface Own {
  readonly version: number;
  readonly message: Actor;
  readonly bytes: number;
  readonly how: How;
}

/** A part of what a node announces. */
interface Changes {
  readonly definitions: readonly Actor[];
  readonly restored: readonly Actor[];
  readonly upto: number;
  readonly newest: number;
}

/** What a definition costs on its way beside its bytes. */
const bytesAround = 16;

export class OwnDefinitions {
  readonly #own = new Map<string, Own>();
  #version = 0;

  /** The version of the last change; 0 when there was none. */
  get version(): number {
    return this.#version;
  }

  find(key: string): Pick<Own, 'version' | 'how'> | undefined {
    return this.#own.get(key);
  }

  /** The keys of those that are only restored. */
  get restored(): readonly string[] {
    return [...this.#own].filter(([, { how }]) => how === 'restored').map(([key]) => key);
  }

  /** @returns its key */
  set({ system, name, message }: ActorDefinition, how: How): string {
    const key = keyText(system, name);
    this.#set(key, { ...message, id: { ...message.id, system } }, how);
    return key;
  }

  serve(key: string): void {
    const own = this.#own.get(key);
    if (own) this.#set(key, own.message, 'served');
  }

  /** Those that changed after version `after`, oldest first, as many as fit but one at least. */
  changes(after: number, bytesMax: number): Changes {
    const newest = this.#version;
    const later = [...this.#own.values()].filter(({ version }) => version > after);
    let bytes = 0;
    const taken = later.filter((own, at) => (bytes += own.bytes + bytesAround) <= bytesMax || at === 0);
    const upto = taken.length < later.length ? (taken.at(-1)?.version ?? after) : newest;
    const messages = (how: How): Actor[] =>
      taken.filter((own) => own.how === how).map(({ message }) => message);
    return { definitions: messages('served'), restored: messages('restored'), upto, newest };
  }

  #set(key: string, message: Actor, how: How): void {
    const version = (this.#version += 1);
    this.#own.delete(key); // to the end: a Map keeps the order of insertion
    this.#own.set(key, { version, message, bytes: Actor.encode(message).length, how });
  }
}
