// The state store that the settings ask for.
import { createMemoryStateStore } from './adapters/statestores/memory-state-store.js';
import { openPostgresStateStore } from './adapters/statestores/postgres/postgres-state-store.js';
import { openSqliteStateStore } from './adapters/statestores/sqlite-state-store.js';
import type { DatabaseConfig } from './database-settings.js';
import type { StateStore } from './ports/state-store.js';

/** @throws UnusableStateFile, UnusableDatabase: it cannot be opened; the message says what to do */
export function openStateStore(config: DatabaseConfig): StateStore | Promise<StateStore> {
  const { revisionsKept } = config;
  switch (config.databaseType) {
    case 'memory':
      return createMemoryStateStore({ revisionsKept });
    case 'sqlite':
      return openSqliteStateStore(config.databasePath, { revisionsKept });
    case 'postgres':
      return openPostgresStateStore({
        host: config.databaseHost,
        port: config.databasePort,
        database: config.databaseName,
        username: config.databaseUsername,
        secret: config.databaseSecret,
        poolSize: config.databasePoolSize,
        ssl: config.databaseSsl,
        sslVerify: config.databaseSslVerify,
        revisionsKept,
      });
  }
}
