// The state store in a PostgreSQL database, which any number of proxies may share. Always holds: a promise that
// resolved is on the server's disk; writes that wait at the same time share one commit; a write whose answer got lost
// is rejected, and never sent again; nothing waits for ever.
import { keyText } from '../../../core/actor-id.js';
import type { ActorKey, ActorRecord, Snapshot, StateStore } from '../../../ports/state-store.js';
import { checkedRevisionsKept, StateStoreClosed, StateStoreFailed } from '../state-store-errors.js';
import { actorRow, childrenOf, findInstances, loadDefinitions, loadInstances } from './actor-statements.js';
import { Batches } from './batches.js';
import { carryActors, carryConfirms, carrySaves, type Save, type SaveActors } from './carry-batches.js';
import type { ConnectionLimits, Connections, DatabaseAddress, Work } from './connections.js';
import { DatabaseFailed } from './database-failed.js';
import { openDatabase, placeOf } from './open-database.js';
import { createPostgresSchedules } from './postgres-schedules.js';
import { loadSnapshot, saveRow } from './snapshot-statements.js';
import { identityOf } from './store-identity.js';

export interface PostgresStateStoreOptions extends DatabaseAddress, Partial<ConnectionLimits> {
  /** How many revisions of an actor can be loaded (default 1,000). */
  readonly revisionsKept?: number;
}

export interface PostgresStateStore extends StateStore {
  /** How many commits there were: fewer than writes, when writes came together. */
  readonly commits: number;
}

const defaultLimits: ConnectionLimits = {
  poolSize: 10,
  answerTimeoutMs: 10_000,
  patienceMs: 5_000,
  closeTimeoutMs: 4_000,
};

/**
 * Opens the database, and makes or updates the tables in it.
 * @throws UnusableDatabase when it is not there, does not let us in, is of another application, or of a newer version
 */
export async function openPostgresStateStore(
  options: PostgresStateStoreOptions,
): Promise<PostgresStateStore> {
  const revisionsKept = checkedRevisionsKept(options.revisionsKept);
  const connections = await openDatabase(options, { ...defaultLimits, ...options });
  return postgresStateStore(placeOf(options), connections, revisionsKept);
}

function postgresStateStore(
  place: string,
  connections: Connections,
  revisionsKept: number,
): PostgresStateStore {
  const saves = new Batches(carrySaves(connections, revisionsKept));
  const actorSaves = new Batches(carryActors(connections));
  const confirms = new Batches(carryConfirms(connections));
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  /** Also turns the database's errors into ours: `what` was being done. */
  const whenOpen = async <T>(what: string, work: () => T | Promise<T>): Promise<T> => {
    if (closing) throw new StateStoreClosed();
    const doing = Promise.resolve(work());
    underWay.add(doing);
    try {
      return await doing;
    } catch (cause) {
      throw cause instanceof DatabaseFailed ? failed(`${what} failed (${place})`, cause) : cause;
    } finally {
      underWay.delete(doing);
    }
  };
  const read = <T>(what: string, work: Work<T>): Promise<T> => whenOpen(what, () => connections.read(work));

  return {
    identity: () => read('reading the identity', identityOf),
    load: (key, revision) => read(`loading ${nameOf(key)}`, (client) => loadSnapshot(client, key, revision)),
    save: (key, snapshot, ends) =>
      whenOpen(`saving ${nameOf(key)}`, () => saves.add(saveRequest(key, snapshot, ends))),
    confirm: (actor, revision) =>
      whenOpen(`confirming ${nameOf(actor)}`, () => confirms.add({ actor, revision, bytes: 0 })),
    saveActors: (records) =>
      whenOpen(`saving ${records.length} definitions or instances`, () =>
        actorSaves.add(saveActorsRequest(records)),
      ),
    loadActors: () =>
      read('loading the known actors', async (client) => [
        ...(await loadDefinitions(client)),
        ...(await loadInstances(client)),
      ]),
    findActors: (keys) =>
      read(`finding ${keys.length} actors`, (client) => findInstances(client, distinct(keys))),
    instancesOf: (parents) => read('finding instances', (client) => childrenOf(client, distinct(parents))),
    ...createPostgresSchedules(connections, whenOpen),
    close: () => (closing ??= connections.closeAfter(Promise.allSettled(underWay))),
    get commits() {
      return saves.count + actorSaves.count;
    },
  };
}

function failed(what: string, cause: DatabaseFailed): StateStoreFailed {
  const known = cause.outcome === 'unknown' ? '; whether it happened is not known' : '';
  return new StateStoreFailed(`${what}: ${cause.message}${known}`, { cause });
}

const nameOf = ({ system, name }: ActorKey): string => `actor ${name} in system ${system}`;
const idOf = ({ system, name }: ActorKey): string => keyText(system, name);

function distinct(keys: readonly ActorKey[]): ActorKey[] {
  return [...new Map(keys.map((key) => [idOf(key), key])).values()];
}

function saveRequest(key: ActorKey, snapshot: Snapshot, ends?: string): Save {
  const row = saveRow(key, snapshot, ends);
  return { key: idOf(key), bytes: row.tags.byteLength + (row.value?.byteLength ?? 0), row };
}

function saveActorsRequest(records: readonly ActorRecord[]): SaveActors {
  const rows = records.map(actorRow);
  return { bytes: rows.reduce((sum, row) => sum + (row.definition?.byteLength ?? 0), 0), rows };
}
