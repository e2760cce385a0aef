// Makes the tables, or brings those of an earlier version up to date. Always holds: it happens in one transaction,
// and one proxy at a time; what belongs to somebody else, or to a newer proxy, is left as it is.
import type { ClientBase } from 'pg';
import { schemaLock, schemaName, schemaSteps, schemaVersion } from './schema.js';
import type { UnusableReason } from '../state-store-errors.js';

/** Why the database cannot be used, and what can be done. */
interface Problem {
  readonly reason: UnusableReason;
  readonly found: string;
  readonly whatToDo: string;
}

/** Resolves to the problem, or to undefined when the tables are there and may be used. */
export async function bringUpToDate(client: ClientBase): Promise<Problem | undefined> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [schemaLock]);
  const problem = await upgrade(client);
  await client.query(problem ? 'ROLLBACK' : 'COMMIT');
  return problem;
}

async function upgrade(client: ClientBase): Promise<Problem | undefined> {
  const found = await look(client);
  if (!found) await client.query(`CREATE SCHEMA ${schemaName}`);
  if (found && found.tables > 0 && !found.isOurs) return foreign;
  const version = found?.isOurs ? await versionOf(client) : 0;
  if (version > schemaVersion) return newer(version);
  for (const step of schemaSteps.slice(version)) await client.query(step);
  if (version < schemaVersion) await client.query('UPDATE store SET version = $1', [schemaVersion]);
  return notAllowed(client);
}

/** Undefined when the schema is missing. Somebody may have made it, empty, for a user who may not. */
async function look(client: ClientBase): Promise<{ tables: number; isOurs: boolean } | undefined> {
  const { rows } = await client.query<{ tables: number; isOurs: boolean }>(
    `SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = n.oid) AS tables,
       (SELECT count(*) = 2 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = n.oid AND c.relname = 'store' AND a.attname IN ('identity', 'version')) AS "isOurs"
     FROM pg_namespace n WHERE nspname = $1`,
    [schemaName],
  );
  return rows[0];
}

async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM store');
  return rows[0]?.version ?? 0;
}

const foreign: Problem = {
  reason: 'foreign',
  found: `its schema ${schemaName} belongs to another application`,
  whatToDo: 'Give another database: the proxy creates its tables there',
};

function newer(version: number): Problem {
  return {
    reason: 'newer',
    found: `its schema has version ${version}, and this proxy knows versions up to ${schemaVersion}`,
    whatToDo: 'Use the newer proxy that wrote it, or give another database',
  };
}

async function notAllowed(client: ClientBase): Promise<Problem | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r' AND NOT
       (has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
        AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE'))`,
    [schemaName],
  );
  if (rows.length === 0) return undefined;
  const tables = rows.map(({ name }) => `${schemaName}.${name}`).sort();
  return {
    reason: 'unreachable',
    found: `the user may not read and write ${tables.join(', ')}`,
    whatToDo: `Let it: GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schemaName}`,
  };
}
