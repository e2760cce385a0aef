// The seam to what outlives the proxy: states of actors, which actors are known, and what is
// to be done later. Always holds: what a promise
// acknowledged is durable (as far as the store is: memory is not), and a save never replaces a newer revision, also when
// several proxies share the store.
import type { Actor, Any } from '@spawn-conformance/proto';
import type { ScheduleStore } from './schedule-store.js';

/** The identity of an actor (INV: system and name; the parent is an attribute). */
export interface ActorKey {
  readonly system: string;
  readonly name: string;
}

/** One stored state of an actor. */
export interface Snapshot {
  /** 1 for the first stored change, then one more for each. */
  readonly revision: number;
  /** Absent: the actor has tags, but no state. */
  readonly state?: Any | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** What loading gives: the snapshot asked for, and the newest revision, from which the next save counts on. */
export interface Loaded {
  readonly snapshot: Snapshot;
  readonly newestRevision: number;
}

/** A known actor: registered by a host, or spawned from a parent. */
export interface ActorRecord {
  readonly key: ActorKey;
  /** 'definition' carries the registered actor; 'instance' the parent it was spawned from. */
  readonly kind: 'definition' | 'instance';
  readonly definition?: Actor;
  readonly parent?: string;
  /** Definitions alone: the node whose user function registered it; absent or '' for a proxy alone. */
  readonly node?: string;
}

/** The stored revision is not the one that was expected: somebody else saved. Nothing was written. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
}

/** The name belongs to an instance of another parent (SPN-11). Nothing of the request was written. */
export class ParentConflict extends Error {
  override readonly name = 'ParentConflict';
  readonly key: ActorKey;
  /** The one that the name was first spawned from. */
  readonly parent: string;

  constructor(key: ActorKey, parent: string, wanted: string) {
    super(`actor ${key.name} in system ${key.system} exists already, with parent ${parent}, not ${wanted}`);
    this.key = key;
    this.parent = parent;
  }
}

export interface StateStore extends ScheduleStore {
  /** Names the store itself, for as long as it exists: proxies that share it read the same text, all others another. */
  identity(): Promise<string>;
  /** The newest snapshot, or that of `revision`; undefined when there is none. Rejects when the store fails. */
  load(key: ActorKey, revision?: number): Promise<Loaded | undefined>;
  /**
   * Stores `snapshot` if the newest stored revision is `snapshot.revision - 1` (none counts as 0). With it ends the
   * scheduled invocation `ends`: both are stored, or neither.
   * @throws RevisionConflict when it is not; any other error when the store failed (whether it was written is known
   *   only after loading again: the answer of a database may be what got lost)
   */
  save(key: ActorKey, snapshot: Snapshot, ends?: string): Promise<void>;
  /**
   * Resolves when the newest stored revision is `revision` (none counts as 0): what was loaded or saved is current.
   * @throws RevisionConflict when it is not; any other error when the store failed
   */
  confirm(key: ActorKey, revision: number): Promise<void>;
  /**
   * Stores all of the records or none. A definition replaces the one of the same key and node; an instance that is
   * stored already with the same parent stays as it is.
   * @throws ParentConflict when an instance is stored already with another parent, or given twice with different ones
   */
  saveActors(records: readonly ActorRecord[]): Promise<void>;
  /** Every known actor, at start. */
  loadActors(): Promise<ActorRecord[]>;
  /** Those of `keys` that are instances, each once, in any order. */
  findActors(keys: readonly ActorKey[]): Promise<ActorRecord[]>;
  /** All instances of any of these parents, in any order. */
  instancesOf(parents: readonly ActorKey[]): Promise<ActorRecord[]>;
  /** Ends work in progress, then closes. Calling it again does nothing. */
  close(): Promise<void>;
}
