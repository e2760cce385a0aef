// The known actors as rows: every statement about them is here. Always holds: a name keeps its first parent, whoever
// else spawns at the same moment; of several requests written together each is stored as a whole or not at all.
import { Actor } from '@spawn-conformance/proto';
import type { ClientBase } from 'pg';
import { keyText } from '../../../core/actor-id.js';
import type { ActorKey, ActorRecord } from '../../../ports/state-store.js';
import { parentConflict } from '../state-store-errors.js';
import { keyColumns } from './key-columns.js';

/** A record whose definition is bytes already, so that a bad one fails before anything is written. */
export interface ActorRow {
  readonly key: ActorKey;
  readonly kind: ActorRecord['kind'];
  readonly definition: Uint8Array | null;
  readonly node: string;
  readonly parent: string;
}

/** @throws InvalidMessage when the definition is not an Actor */
export function actorRow({ key, kind, definition, node = '', parent = '' }: ActorRecord): ActorRow {
  return { key, kind, definition: definition ? Actor.encode(definition) : null, node, parent };
}

/**
 * Writes the rows in one transaction, or nothing of them. Resolves to the conflict when an instance is known with
 * another parent. Among `rows` no name has two parents.
 */
export async function saveRows(client: ClientBase, rows: readonly ActorRow[]): Promise<Error | undefined> {
  const instances = sorted(rows.filter(({ kind }) => kind === 'instance'));
  const definitions = sorted(rows.filter(({ kind }) => kind === 'definition'));
  await client.query('BEGIN');
  const conflict = await insertInstances(client, instances);
  if (!conflict) await replaceDefinitions(client, definitions);
  await client.query(conflict ? 'ROLLBACK' : 'COMMIT');
  return conflict;
}

/** Always in the same order, so that two transactions do not wait for each other. */
function sorted(rows: readonly ActorRow[]): ActorRow[] {
  return [...new Map(rows.map((row) => [keyText(row.node, idOf(row.key)), row]))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);
}

const insert = `
  INSERT INTO instances SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[])
  ON CONFLICT (system, name) DO NOTHING`;

/** Who loses a race for a name waits for the winner's commit, and then sees the winner's parent. */
async function insertInstances(client: ClientBase, rows: readonly ActorRow[]): Promise<Error | undefined> {
  if (rows.length === 0) return undefined;
  const keys = rows.map(({ key }) => key);
  const values = [...keyColumns(keys), rows.map(({ parent }) => Buffer.from(parent))];
  const { rowCount } = await client.query({ name: 'insert-instances', text: insert, values });
  if (rowCount === rows.length) return undefined;
  const stored = new Map((await findInstances(client, keys)).map((one) => [idOf(one.key), one.parent]));
  return parentConflict(rows, (key) => stored.get(idOf(key)));
}

const idOf = ({ system, name }: ActorKey): string => keyText(system, name);

const replace = `
  INSERT INTO definitions SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[])
  ON CONFLICT (system, name, node) DO UPDATE SET definition = excluded.definition`;

async function replaceDefinitions(client: ClientBase, rows: readonly ActorRow[]): Promise<void> {
  if (rows.length === 0) return;
  const nodes = rows.map(({ node }) => Buffer.from(node));
  const values = [...keyColumns(rows.map(({ key }) => key)), nodes, rows.map(({ definition }) => definition)];
  await client.query({ name: 'replace-definitions', text: replace, values });
}

interface KeyBytes {
  readonly system: Buffer;
  readonly name: Buffer;
}

const instancesBy = (column: 'name' | 'parent'): string => `
  SELECT found.* FROM unnest($1::bytea[], $2::bytea[]) AS w (system, name), LATERAL (
    SELECT * FROM instances i WHERE i.system = w.system AND i.${column} = w.name OFFSET 0
  ) AS found`;
const find = { name: 'find-instances', text: instancesBy('name') };
const children = { name: 'children-of', text: instancesBy('parent') };

/** @param keys each once */
export function findInstances(client: ClientBase, keys: readonly ActorKey[]): Promise<ActorRecord[]> {
  return instancesOf(client, find, keys);
}

/** @param parents each once */
export function childrenOf(client: ClientBase, parents: readonly ActorKey[]): Promise<ActorRecord[]> {
  return instancesOf(client, children, parents);
}

async function instancesOf(
  client: ClientBase,
  statement: typeof find,
  keys: readonly ActorKey[],
): Promise<ActorRecord[]> {
  const { rows } = await client.query<KeyBytes & { parent: Buffer }>({
    ...statement,
    values: keyColumns(keys),
  });
  return rows.map(instanceOf);
}

function instanceOf(row: KeyBytes & { readonly parent: Buffer }): ActorRecord {
  return { key: keyOf(row), kind: 'instance', parent: row.parent.toString() };
}

function keyOf({ system, name }: KeyBytes): ActorKey {
  return { system: system.toString(), name: name.toString() };
}

const pageRows = 10_000;

export async function loadInstances(client: ClientBase): Promise<ActorRecord[]> {
  const page = `SELECT * FROM instances WHERE (system, name) > ($1, $2) ORDER BY system, name LIMIT ${pageRows}`;
  const all: ActorRecord[] = [];
  let after: KeyBytes | undefined = { system: Buffer.of(), name: Buffer.of() };
  while (after) {
    const values: Buffer[] = [after.system, after.name];
    const { rows }: { rows: (KeyBytes & { parent: Buffer })[] } = await client.query(page, values);
    for (const row of rows) all.push(instanceOf(row));
    after = rows.length === pageRows ? rows.at(-1) : undefined;
  }
  return all;
}

export async function loadDefinitions(client: ClientBase): Promise<ActorRecord[]> {
  const { rows } = await client.query<KeyBytes & { node: Buffer; definition: Buffer | null }>(
    'SELECT * FROM definitions ORDER BY system, name, node',
  );
  return rows.map(({ node, definition, ...key }) => ({
    key: keyOf(key),
    kind: 'definition',
    node: node.toString(),
    ...(definition && { definition: Actor.decode(definition) }),
  }));
}
