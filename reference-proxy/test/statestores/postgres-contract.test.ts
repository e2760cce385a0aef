// The PostgreSQL store against the contract of all stores.
import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresStateStore } from '../../src/adapters/statestores/postgres/postgres-state-store.js';
import {
  postgresFolder,
  postgresName,
  startPostgresServer,
  type PostgresServer,
} from '../doubles/postgres-server.js';
import { describeStateStore } from './state-store-contract.js';

describe.skipIf(!postgresFolder)(postgresName, () => {
  let server: PostgresServer;
  beforeAll(async () => void (server = await startPostgresServer()));
  afterAll(() => server.stop());

  describeStateStore('postgres', async (options = {}) => {
    const database = await server.createDatabase();
    return openPostgresStateStore({ ...server, database, ssl: false, sslVerify: false, ...options });
  });
});
