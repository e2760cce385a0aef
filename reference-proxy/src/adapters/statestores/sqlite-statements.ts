// The rows of the state file, as the port's words: every SQL statement of the store is here. Always holds: a save that
// would not follow the newest revision changes nothing.
import { Actor, type Any } from '@spawn-conformance/proto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ActorKey, ActorRecord, Loaded, Snapshot } from '../../ports/state-store.js';
import { revisionConflict } from './state-store-errors.js';

type Row = Record<string, SQLOutputValue>;

export interface SqliteStatements {
  load(key: ActorKey, revision?: number): Loaded | undefined;
  /** Returns the conflict, or undefined when the snapshot was written. To be run inside of a transaction. */
  save(key: ActorKey, snapshot: Snapshot): Error | undefined;
  saveActor(record: EncodedRecord): void;
  loadActors(): ActorRecord[];
}

/** A record whose definition is bytes already, so that writing it cannot fail half-way on a bad value. */
type EncodedRecord = Omit<ActorRecord, 'definition'> & { readonly definition?: Uint8Array };

/** @throws InvalidMessage when the definition is not an Actor */
export function encodeRecord({ definition, ...rest }: ActorRecord): EncodedRecord {
  return definition ? { ...rest, definition: Actor.encode(definition) } : rest;
}

const snapshotColumns = `revision, type_url, value, tags, (
  SELECT max(revision) FROM snapshots AS newest WHERE newest.system = ?1 AND newest.name = ?2
) AS newest_revision`;

export function createSqliteStatements(database: DatabaseSync, revisionsKept: number): SqliteStatements {
  const loadAt = database.prepare(
    `SELECT ${snapshotColumns} FROM snapshots WHERE system = ?1 AND name = ?2 AND revision = ?3`,
  );
  const loadNewest = database.prepare(
    `SELECT ${snapshotColumns} FROM snapshots WHERE system = ?1 AND name = ?2 ORDER BY revision DESC LIMIT 1`,
  );
  const newestRevision = database.prepare(
    'SELECT max(revision) AS revision FROM snapshots WHERE system = ? AND name = ?',
  );
  const insert = database.prepare(
    'INSERT INTO snapshots (system, name, revision, type_url, value, tags) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const forget = database.prepare('DELETE FROM snapshots WHERE system = ? AND name = ? AND revision <= ?');
  const replaceActor = database.prepare(
    `INSERT OR REPLACE INTO actors (system, name, kind, definition, parent)
     VALUES (?, ?, ?, ?, ?)`,
  );
  const allActors = database.prepare('SELECT * FROM actors ORDER BY rowid');

  return {
    load({ system, name }, revision) {
      const row = revision === undefined ? loadNewest.get(system, name) : loadAt.get(system, name, revision);
      return row && { snapshot: snapshotOf(row), newestRevision: Number(row['newest_revision']) };
    },
    save(key, { revision, state, tags }) {
      const { system, name } = key;
      const newest = Number(newestRevision.get(system, name)?.['revision'] ?? 0);
      if (revision !== newest + 1) return revisionConflict(key, revision, newest);
      insert.run(system, name, revision, ...columnsOf(state), JSON.stringify(tags));
      if (revision > revisionsKept) forget.run(system, name, revision - revisionsKept);
      return undefined;
    },
    saveActor({ key, kind, definition, parent }) {
      const rest = [definition ?? null, parent ?? null];
      replaceActor.run(key.system, key.name, kind, ...rest);
    },
    loadActors: () => allActors.all().map(recordOf),
  };
}

function columnsOf(state: Any | undefined): [string, Uint8Array] | [null, null] {
  return state ? [state.type_url ?? '', state.value ?? new Uint8Array()] : [null, null];
}

function snapshotOf(row: Row): Snapshot {
  const revision = Number(row['revision']);
  const tags = JSON.parse(String(row['tags'])) as Record<string, string>;
  if (row['type_url'] === null) return { revision, tags };
  return { revision, state: { type_url: String(row['type_url']), value: row['value'] as Uint8Array }, tags };
}

function recordOf(row: Row): ActorRecord {
  const definition = row['definition'] as Uint8Array | null;
  return {
    key: { system: String(row['system']), name: String(row['name']) },
    kind: row['kind'] as ActorRecord['kind'],
    ...(definition && { definition: Actor.decode(definition) }),
    ...(row['parent'] !== null && { parent: String(row['parent']) }),
  };
}
