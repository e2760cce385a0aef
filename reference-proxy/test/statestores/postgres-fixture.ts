// A PostgreSQL server for one file of tests, with an empty database for each of them, and what they share.
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, onTestFinished } from 'vitest';
import {
  openPostgresStateStore,
  type PostgresStateStore,
  type PostgresStateStoreOptions,
} from '../../src/adapters/statestores/postgres/postgres-state-store.js';
import type { Snapshot } from '../../src/ports/state-store.js';
import {
  postgresFolder,
  postgresName,
  startPostgresServer,
  type PostgresServer,
} from '../doubles/postgres-server.js';

export interface PostgresFixture {
  readonly server: PostgresServer;
  /** That of the running test. */
  database: string;
  open(options?: Partial<PostgresStateStoreOptions>): Promise<PostgresStateStore>;
  /** Runs statements in the database, as its administrator. */
  query<Row extends QueryResultRow>(sql: string): Promise<Row[]>;
  /** Ends every connection to the database, at the server. */
  terminateAll(): Promise<unknown>;
  /** Resolves when nobody is connected with the database any more. */
  deserted(): Promise<void>;
}

export function describePostgres(tests: (fixture: PostgresFixture) => void, withTls = false): void {
  describe.skipIf(!postgresFolder)(postgresName, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => void (server = await startPostgresServer(withTls)));
    afterAll(() => server?.stop());
    const fixture: PostgresFixture = {
      get server() {
        if (!server) throw new Error('the server is there only while a test runs');
        return server;
      },
      database: '',
      async open(options = {}) {
        const where = { ...fixture.server, database: fixture.database, ssl: false, sslVerify: false };
        const store = await openPostgresStateStore({ ...where, ...options });
        onTestFinished(() => store.close());
        return store;
      },
      query: (sql) => fixture.server.query(fixture.database, sql),
      terminateAll: () =>
        fixture.server.query(
          'postgres',
          `SELECT pg_terminate_backend(pid) ${connectionsTo(fixture.database)}`,
        ),
      deserted: () =>
        until(async () => {
          const found = await fixture.server.query('postgres', `SELECT ${connectionsTo(fixture.database)}`);
          return found.length === 0;
        }),
    };
    beforeEach(async () => void (fixture.database = await fixture.server.createDatabase()));
    tests(fixture);
  });
}

const connectionsTo = (database: string) => `FROM pg_stat_activity WHERE datname = '${database}'`;

/** Asks again until it is so; the test's own time limit ends it. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate);
}

export const actor = (name: number | string) => ({ system: 'bank', name: `${name}` });

export const snapshot = (revision: number, text = `${revision}`): Snapshot => ({
  revision,
  state: { type_url: 'text', value: Buffer.from(text) },
  tags: { text },
});

/** What it was rejected with; undefined when it was not. */
export const failureOf = (work: Promise<unknown>): Promise<Error | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
