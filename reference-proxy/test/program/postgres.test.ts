// The program with a PostgreSQL database: it starts with one it can use, and says in one line what is wrong with one it
// cannot; the password is in nothing that it says.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  postgresFolder,
  postgresName,
  startPostgresServer,
  type PostgresServer,
} from '../doubles/postgres-server.js';
import { startProgram } from './spawn-proxy.js';

describe.skipIf(!postgresFolder)(`spawn-proxy with ${postgresName}`, () => {
  let server: PostgresServer;
  beforeAll(async () => void (server = await startPostgresServer()));
  afterAll(() => server.stop());
  const env = (database: string, secret: string) => ({
    PROXY_HTTP_PORT: '0',
    PROXY_DATABASE_TYPE: 'postgres',
    PROXY_DATABASE_HOST: server.host,
    PROXY_DATABASE_PORT: `${server.port}`,
    PROXY_DATABASE_NAME: database,
    PROXY_DATABASE_USERNAME: server.username,
    PROXY_DATABASE_SECRET: secret,
  });

  test('starts, is ready, and stops', async () => {
    const database = await server.createDatabase();
    const program = startProgram(['--log-level', 'debug'], env(database, server.secret));
    expect((await fetch(`${await program.url}/health/readiness`)).status).toBe(200);
    program.signal('SIGTERM');
    const { exitCode, stdout, stderr } = await program.ended;
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toContain(server.secret);
  });

  test.each([
    [
      'a wrong password',
      'postgres',
      'a wr0ng one',
      'password authentication failed for user "admin". Check the user',
    ],
    [
      'a missing database',
      'missing',
      '',
      'database "missing" does not exist. Create it (CREATE DATABASE "missing")',
    ],
  ])('ends with a reason: %s', async (_what, database, secret, words) => {
    const program = startProgram([], env(database, secret || server.secret));
    const { exitCode, stdout, stderr } = await program.ended;
    expect(exitCode).toBe(1);
    const place = `spawn-proxy: database ${database} at 127.0.0.1:${server.port} cannot be used: `;
    expect(stderr).toContain(`${place}${words}`);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stdout + stderr).not.toContain(secret || server.secret);
  });
});
