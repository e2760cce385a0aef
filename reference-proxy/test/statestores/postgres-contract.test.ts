// The PostgreSQL store against the contract of all stores.
import { openPostgresStateStore } from '../../src/adapters/statestores/postgres/postgres-state-store.js';
import { describePostgres } from './postgres-fixture.js';
import { describeStateStore } from './state-store-contract.js';

describePostgres((fixture) => {
  describeStateStore('postgres', async (options = {}) => {
    const { server } = fixture;
    const database = await server.createDatabase();
    return openPostgresStateStore({ ...server, database, ssl: false, sslVerify: false, ...options });
  });
});
