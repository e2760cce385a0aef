// Every way in which a state store says no. Always holds: the message names what was refused, what was found instead,
// and, where the reader can do something, what.
import { keyText } from '../../core/actor-id.js';
import {
  ParentConflict,
  RevisionConflict,
  type ActorKey,
  type ActorRecord,
} from '../../ports/state-store.js';

/** The store was used after `close()`. */
export class StateStoreClosed extends Error {
  override readonly name = 'StateStoreClosed';
  constructor() {
    super('the state store is closed');
  }
}

/**
 * Reading or writing failed; the store may be used on. Of a write nothing was stored, unless the message says that
 * nobody knows.
 */
export class StateStoreFailed extends Error {
  override readonly name = 'StateStoreFailed';
}

/**
 * What is wrong with a state file: damaged, of another application, written by a newer version, or not to be opened
 * at all (folder missing, no permission, locked, SQLite missing).
 */
export type UnusableReason = 'damaged' | 'foreign' | 'newer' | 'unreachable';

/** The state file cannot be used. It was left as it was, byte for byte. */
export class UnusableStateFile extends Error {
  override readonly name = 'UnusableStateFile';
  readonly path: string;
  readonly reason: UnusableReason;

  constructor(path: string, reason: UnusableReason, found: string, whatToDo: string, options?: ErrorOptions) {
    super(`state file ${path} cannot be used: ${found}. ${whatToDo}`, options);
    this.path = path;
    this.reason = reason;
  }
}

/** The database cannot be used. It was left as it was. */
export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase';
  readonly reason: UnusableReason;

  /** @param place where the database is, without the password */
  constructor(
    place: string,
    reason: UnusableReason,
    found: string,
    whatToDo: string,
    options?: ErrorOptions,
  ) {
    super(`${place} cannot be used: ${found}. ${whatToDo}`, options);
    this.reason = reason;
  }
}

/** @param newestRevision undefined when it could not be found out */
export function revisionConflict(
  key: ActorKey,
  revision: number,
  newestRevision: number | undefined,
): RevisionConflict {
  const found =
    newestRevision === 0 ? 'none is stored yet' : `the newest stored one is ${newestRevision ?? 'another'}`;
  return new RevisionConflict(
    `revision ${revision} of actor ${key.name} in system ${key.system} not saved: ${found}`,
  );
}

/** The actor's newest revision is not the one that its activation holds. */
export function staleRevision(key: ActorKey, revision: number, newestRevision: number): RevisionConflict {
  const found = newestRevision === 0 ? 'none is stored' : `the newest stored one is ${newestRevision}`;
  return new RevisionConflict(
    `revision ${revision} of actor ${key.name} in system ${key.system} is not current: ${found}`,
  );
}

/**
 * The first instance among `records` that another parent has already; `parentOf` says which one is stored.
 * A name that is given twice with different parents conflicts with itself.
 */
export function parentConflict(
  records: readonly Pick<ActorRecord, 'key' | 'kind' | 'parent'>[],
  parentOf: (key: ActorKey) => string | undefined,
): ParentConflict | undefined {
  const given = new Map<string, string>();
  for (const { key, kind, parent = '' } of records) {
    if (kind === 'definition') continue;
    const id = keyText(key.system, key.name);
    const known = given.get(id) ?? parentOf(key) ?? parent;
    if (known !== parent) return new ParentConflict(key, known, parent);
    given.set(id, parent);
  }
  return undefined;
}

/** @throws RangeError when it is not a whole number of at least 1 */
export function checkedRevisionsKept(revisionsKept = 1000): number {
  if (Number.isSafeInteger(revisionsKept) && revisionsKept >= 1) return revisionsKept;
  throw new RangeError(`revisionsKept must be a whole number of at least 1, not ${revisionsKept}`);
}
