// The rows of the state file, as the port's words: every SQL statement of the store is here. Always holds: a save that
// would not follow the newest revision changes nothing.
import { Actor, type Any } from '@spawn-conformance/proto';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { keyText } from '../../core/actor-id.js';
import type { ActorKey, ActorRecord, Loaded, Snapshot } from '../../ports/state-store.js';
import { parentConflict, revisionConflict, staleRevision } from './state-store-errors.js';

type Row = Record<string, SQLOutputValue>;

export interface SqliteStatements {
  identity(): string;
  load(key: ActorKey, revision?: number): Loaded | undefined;
  /** Returns the conflict, or undefined when the snapshot was written. To be run inside of a transaction. */
  save(key: ActorKey, snapshot: Snapshot): Error | undefined;
  /** Returns the conflict, or undefined when the revision is the newest. */
  confirm(key: ActorKey, revision: number): Error | undefined;
  /** Returns the conflict, or undefined when the records were written. To be run inside of a transaction. */
  saveActors(records: readonly EncodedRecord[]): Error | undefined;
  loadActors(): ActorRecord[];
  findActors(keys: readonly ActorKey[]): ActorRecord[];
  instancesOf(parents: readonly ActorKey[]): ActorRecord[];
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
  const newestOf = ({ system, name }: ActorKey): number =>
    Number(newestRevision.get(system, name)?.['revision'] ?? 0);
  const insert = database.prepare(
    'INSERT INTO snapshots (system, name, revision, type_url, value, tags) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const forget = database.prepare('DELETE FROM snapshots WHERE system = ? AND name = ? AND revision <= ?');

  return {
    ...createActorStatements(database),
    identity: () => String(database.prepare('SELECT identity FROM store').get()?.['identity']),
    load({ system, name }, revision) {
      const row = revision === undefined ? loadNewest.get(system, name) : loadAt.get(system, name, revision);
      return row && { snapshot: snapshotOf(row), newestRevision: Number(row['newest_revision']) };
    },
    save(key, { revision, state, tags }) {
      const { system, name } = key;
      const newest = newestOf(key);
      if (revision !== newest + 1) return revisionConflict(key, revision, newest);
      insert.run(system, name, revision, ...columnsOf(state), JSON.stringify(tags));
      if (revision > revisionsKept) forget.run(system, name, revision - revisionsKept);
      return undefined;
    },
    confirm(key, revision) {
      const newest = newestOf(key);
      return newest === revision ? undefined : staleRevision(key, revision, newest);
    },
  };
}

function createActorStatements(
  database: DatabaseSync,
): Pick<SqliteStatements, 'saveActors' | 'loadActors' | 'findActors' | 'instancesOf'> {
  const replaceDefinition = database.prepare('INSERT OR REPLACE INTO definitions VALUES (?, ?, ?, ?)');
  const insertInstance = database.prepare('INSERT OR IGNORE INTO instances VALUES (?, ?, ?)');
  const instance = database.prepare('SELECT * FROM instances WHERE system = ? AND name = ?');
  const definitions = database.prepare('SELECT * FROM definitions ORDER BY rowid');
  const instances = database.prepare('SELECT * FROM instances ORDER BY rowid');
  const children = database.prepare('SELECT * FROM instances WHERE system = ? AND parent = ?');

  return {
    saveActors(records) {
      const conflict = parentConflict(records, ({ system, name }) => {
        const row = instance.get(system, name);
        return row && String(row['parent']);
      });
      if (conflict) return conflict;
      for (const { key, kind, definition, parent, node } of records)
        if (kind === 'instance') insertInstance.run(key.system, key.name, parent ?? '');
        else replaceDefinition.run(key.system, key.name, node ?? '', definition ?? null);
      return undefined;
    },
    loadActors: () => [...definitions.all().map(definitionOf), ...instances.all().map(instanceOf)],
    findActors(keys) {
      const distinct = new Map(keys.map((key) => [keyText(key.system, key.name), key]));
      return [...distinct.values()].flatMap(({ system, name }) => {
        const row = instance.get(system, name);
        return row ? [instanceOf(row)] : [];
      });
    },
    instancesOf: (parents) =>
      parents.flatMap(({ system, name }) => children.all(system, name).map(instanceOf)),
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

function definitionOf(row: Row): ActorRecord {
  const definition = row['definition'] as Uint8Array | null;
  return {
    key: keyOf(row),
    kind: 'definition',
    node: String(row['node']),
    ...(definition && { definition: Actor.decode(definition) }),
  };
}

function instanceOf(row: Row): ActorRecord {
  return { key: keyOf(row), kind: 'instance', parent: String(row['parent']) };
}

function keyOf(row: Row): ActorKey {
  return { system: String(row['system']), name: String(row['name']) };
}
