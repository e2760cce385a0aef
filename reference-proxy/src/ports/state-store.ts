// The seam to what outlives the proxy: states of actors, and which actors are known. Always holds: what a promise
// acknowledged is durable (as far as the store is: memory is not), and a save never replaces a newer revision.
import type { Actor, Any } from '@spawn-conformance/proto';

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
}

/** The stored revision is not the one that the save follows: somebody else saved. Nothing was written. */
export class RevisionConflict extends Error {
  override readonly name = 'RevisionConflict';
}

export interface StateStore {
  /** The newest snapshot, or that of `revision`; undefined when there is none. Rejects when the store fails. */
  load(key: ActorKey, revision?: number): Promise<Loaded | undefined>;
  /**
   * Stores `snapshot` if the newest stored revision is `snapshot.revision - 1` (none counts as 0).
   * @throws RevisionConflict when it is not; any other error when the store failed (nothing was written)
   */
  save(key: ActorKey, snapshot: Snapshot): Promise<void>;
  /** Stores all of the records or none; a record replaces the one of the same key and kind. */
  saveActors(records: readonly ActorRecord[]): Promise<void>;
  /** Every known actor, at start. */
  loadActors(): Promise<ActorRecord[]>;
  /** Ends work in progress, then closes. Calling it again does nothing. */
  close(): Promise<void>;
}
