// The states of actors as rows: every statement about them is here. Always holds: a save that would not follow the
// newest revision changes nothing, whoever else saves at the same moment.
import type { Any } from '@spawn-conformance/proto';
import type { ClientBase } from 'pg';
import type { ActorKey, Loaded, Snapshot } from '../../../ports/state-store.js';
import { keyColumns } from './key-columns.js';

/** One actor's state, ready to be written: its tags can no longer change. */
export interface SaveRow {
  readonly key: ActorKey;
  readonly revision: number;
  readonly typeUrl: Buffer | null;
  readonly value: Uint8Array | null;
  readonly tags: Buffer;
  /** The id of the scheduled invocation that ends with it. */
  readonly ends: Buffer | null;
}

export function saveRow(key: ActorKey, { revision, state, tags }: Snapshot, ends?: string): SaveRow {
  const ended = ends === undefined ? null : Buffer.from(ends);
  return { key, revision, ...columnsOf(state), tags: Buffer.from(JSON.stringify(tags)), ends: ended };
}

function columnsOf(state: Any | undefined): Pick<SaveRow, 'typeUrl' | 'value'> {
  if (!state) return { typeUrl: null, value: null };
  return { typeUrl: Buffer.from(state.type_url ?? ''), value: state.value ?? new Uint8Array() };
}

/*
 * Rows are looked up one by one (scalar subqueries and LATERAL with OFFSET 0): a join could read a whole table, when the
 * plan was made while it was small.
 */

/*
 * Two proxies at one row: the second waits for the first's commit, and then compares with what that wrote, since ON
 * CONFLICT DO UPDATE looks at the newest row, not at the statement's snapshot. Rows are locked in the order of their
 * keys, so that two batches do not wait for each other.
 */
const save = `
  WITH wanted AS (
    SELECT * FROM unnest(
      $1::bytea[], $2::bytea[], $3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[], $8::bytea[]
    ) WITH ORDINALITY AS w (system, name, revision, type_url, value, tags, ends, at)
  ), won AS (
    INSERT INTO heads (system, name, revision)
      SELECT system, name, revision FROM wanted
      WHERE revision = 1
        OR (SELECT true FROM heads h WHERE h.system = wanted.system AND h.name = wanted.name)
      ORDER BY system, name
    ON CONFLICT (system, name) DO UPDATE SET revision = excluded.revision
      WHERE heads.revision = excluded.revision - 1
    RETURNING system, name
  ), stored AS (
    INSERT INTO snapshots SELECT system, name, revision, type_url, value, tags FROM wanted JOIN won USING (system, name)
  ), ended AS (
    DELETE FROM schedules WHERE id = ANY (ARRAY(
      SELECT ends FROM wanted JOIN won USING (system, name) WHERE ends IS NOT NULL
    ))
  ), forgotten AS (
    DELETE FROM snapshots WHERE ctid = ANY (ARRAY(
      SELECT old.ctid FROM wanted JOIN won USING (system, name), LATERAL (
        SELECT s.ctid FROM snapshots s
        WHERE s.system = wanted.system AND s.name = wanted.name AND s.revision <= wanted.revision - $7 OFFSET 0
      ) AS old WHERE wanted.revision > $7
    ))
  )
  SELECT at::int FROM wanted JOIN won USING (system, name)`;

/** Writes what follows the newest revision of its actor, and resolves to which of `rows` that were. Keys differ. */
export async function saveSnapshots(
  client: ClientBase,
  rows: readonly SaveRow[],
  revisionsKept: number,
): Promise<ReadonlySet<number>> {
  const values = [
    ...keyColumns(rows.map((row) => row.key)),
    rows.map((row) => row.revision),
    rows.map((row) => row.typeUrl),
    rows.map((row) => row.value),
    rows.map((row) => row.tags),
    revisionsKept,
    rows.map((row) => row.ends),
  ];
  const found = await client.query<{ at: number }>({ name: 'save', text: save, values });
  return new Set(found.rows.map(({ at }) => at - 1));
}

const newest = `
  SELECT coalesce((SELECT revision FROM heads h WHERE h.system = w.system AND h.name = w.name), 0) AS revision
  FROM unnest($1::bytea[], $2::bytea[]) WITH ORDINALITY AS w (system, name, at) ORDER BY at`;

/** The newest revision of each actor, in the order of `keys`; 0 for none. */
export async function newestRevisions(client: ClientBase, keys: readonly ActorKey[]): Promise<number[]> {
  const query = { name: 'newest', text: newest, values: keyColumns(keys) };
  const { rows } = await client.query<{ revision: string }>(query);
  return rows.map(({ revision }) => Number(revision));
}

const load = `
  SELECT (SELECT revision FROM heads WHERE system = $1 AND name = $2) AS newest, revision, type_url, value, tags
  FROM snapshots WHERE system = $1 AND name = $2
    AND revision = coalesce($3, (SELECT revision FROM heads WHERE system = $1 AND name = $2))`;

interface SnapshotColumns {
  readonly newest: string;
  readonly revision: string;
  readonly type_url: Buffer | null;
  readonly value: Buffer | null;
  readonly tags: Buffer;
}

/** @param revision the newest when it is undefined */
export async function loadSnapshot(
  client: ClientBase,
  { system, name }: ActorKey,
  revision: number | undefined,
): Promise<Loaded | undefined> {
  if (revision !== undefined && !Number.isSafeInteger(revision)) return undefined; // a bigint cannot be that either
  const values = [Buffer.from(system), Buffer.from(name), revision];
  const { rows } = await client.query<SnapshotColumns>({ name: 'load', text: load, values });
  const [row] = rows;
  return row && { snapshot: snapshotOf(row), newestRevision: Number(row.newest) };
}

function snapshotOf({ revision, type_url: typeUrl, value, tags }: SnapshotColumns): Snapshot {
  const plain = { revision: Number(revision), tags: JSON.parse(tags.toString()) as Record<string, string> };
  if (typeUrl === null) return plain;
  return { ...plain, state: { type_url: typeUrl.toString(), value: value ?? new Uint8Array() } };
}
