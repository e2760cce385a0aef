// What the store says when it cannot use a database: what was found, and what to do; never the password. And that a
// database which is refused stays as it was.
import { expect, test } from 'vitest';
import type { PostgresStateStoreOptions } from '../../src/adapters/statestores/postgres/postgres-state-store.js';
import { UnusableDatabase, type UnusableReason } from '../../src/adapters/statestores/state-store-errors.js';
import { freePort } from '../cluster/free-port.js';
import { actor, describePostgres, failureOf, snapshot, type PostgresFixture } from './postgres-fixture.js';

async function expectRefusal(
  fixture: PostgresFixture,
  options: Partial<PostgresStateStoreOptions>,
  reason: UnusableReason,
  ...words: readonly string[]
): Promise<void> {
  const error = await failureOf(fixture.open({ patienceMs: 30_000, ...options }));
  expect(error).toBeInstanceOf(UnusableDatabase);
  expect((error as UnusableDatabase).reason).toBe(reason);
  const { server, database } = fixture;
  const place = `database ${options.database ?? database} at 127.0.0.1:${options.port ?? server.port} cannot be used: `;
  for (const word of [place, ...words]) expect(error?.message).toContain(word);
  const shown = `${error?.stack ?? ''} ${JSON.stringify(error)} ${String((error?.cause as Error | undefined)?.stack)}`;
  expect(shown).not.toContain(options.secret ?? server.secret);
}

describePostgres((fixture) => {
  const holds = () =>
    fixture.query(`SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') ORDER BY 1, 2`);

  test('a wrong password', () =>
    expectRefusal(
      fixture,
      { secret: 'wr0ng' },
      'unreachable',
      'password authentication',
      'Check the user name',
    ));

  test('a missing database', () =>
    expectRefusal(fixture, { database: 'eigr' }, 'unreachable', 'does not exist', 'CREATE DATABASE "eigr"'));

  test('no server', async () => {
    const port = await freePort();
    await expectRefusal(
      fixture,
      { port, patienceMs: 1_000 },
      'unreachable',
      'ECONNREFUSED',
      'Check host and port',
    );
  });

  test('a server without TLS when TLS is asked for', () =>
    expectRefusal(
      fixture,
      { ssl: true },
      'unreachable',
      'does not support SSL',
      'Turn TLS on at the server, or off',
    ));

  test('a schema of another application', async () => {
    await fixture.query('CREATE SCHEMA spawn_proxy; CREATE TABLE spawn_proxy.snapshots (notes text)');
    const before = await holds();
    await expectRefusal(fixture, {}, 'foreign', 'schema spawn_proxy belongs to another', 'another database');
    expect(await holds()).toEqual(before);
  });

  test('tables of a newer version', async () => {
    await (await fixture.open()).close();
    await fixture.query('UPDATE spawn_proxy.store SET version = 99');
    await expectRefusal(fixture, {}, 'newer', 'version 99', 'Use the newer proxy');
  });

  test('a user who may not make a schema, until somebody makes it', async () => {
    await fixture.query("CREATE ROLE plain LOGIN PASSWORD 'pl4in'");
    const plain = { username: 'plain', secret: 'pl4in' };
    await expectRefusal(fixture, plain, 'unreachable', 'permission denied', 'make the schema spawn_proxy');
    await fixture.query('CREATE SCHEMA spawn_proxy AUTHORIZATION plain');
    const store = await fixture.open(plain);
    await store.save(actor('ada'), snapshot(1));
    expect(await store.identity()).toMatch(/^[0-9a-f-]{36}-\d+-\d+$/);
  });

  test('a user who may only read', async () => {
    await (await fixture.open()).close();
    await fixture.query(`CREATE ROLE reader LOGIN PASSWORD 're4der'; GRANT USAGE ON SCHEMA spawn_proxy TO reader;
      GRANT SELECT ON ALL TABLES IN SCHEMA spawn_proxy TO reader`);
    const reader = { username: 'reader', secret: 're4der' };
    await expectRefusal(
      fixture,
      reader,
      'unreachable',
      'may not read and write spawn_proxy.definitions',
      'GRANT',
    );
  });

  test('other tables in the same database are not touched', async () => {
    await fixture.query('CREATE TABLE snapshots (id text); CREATE TABLE schema_migrations (version bigint)');
    const store = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    expect(await fixture.query('SELECT * FROM public.snapshots')).toEqual([]);
  });
});

describePostgres((fixture) => {
  test('speaks TLS, and refuses a certificate that it cannot verify when it is to verify it', async () => {
    const store = await fixture.open({ ssl: true });
    await store.save(actor('ada'), snapshot(1));
    const [found] = await fixture.query<{ encrypted: number }>(
      `SELECT count(*)::int AS encrypted FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
       WHERE ssl AND datname = '${fixture.database}' AND application_name = 'spawn-proxy'`,
    );
    expect(found?.encrypted).toBeGreaterThanOrEqual(1);
    const verified = { ssl: true, sslVerify: true };
    await expectRefusal(fixture, verified, 'unreachable', 'self-signed certificate', 'NODE_EXTRA_CA_CERTS');
    await expectRefusal(fixture, {}, 'unreachable', 'no encryption', 'whether the server wants TLS');
  });
}, true);
