// What PostgreSQL adds to the contract of all stores: commits are shared, and databases may be shared as well.
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { StateStoreFailed } from '../../src/adapters/statestores/state-store-errors.js';
import { ParentConflict, RevisionConflict } from '../../src/ports/state-store.js';
import {
  actor,
  describePostgres,
  failureOf,
  snapshot,
  until,
  upTo,
  type PostgresFixture,
} from './postgres-fixture.js';

describePostgres((fixture) => {
  describeCommits(fixture);
  describeSharing(fixture);
  describeRules(fixture);
});

function describeCommits(fixture: PostgresFixture): void {
  test('saves that wait at the same time share a commit, and large ones are split', async () => {
    const store = await fixture.open();
    await Promise.all(upTo(500).map((at) => store.save(actor(at), snapshot(1))));
    expect(store.commits).toBe(1);
    await store.save(actor(0), snapshot(2));
    expect(store.commits).toBe(2);
    const large = { type_url: 'blob', value: Buffer.alloc(5 * 1024 * 1024, 'x') };
    await Promise.all([1, 2, 3].map((at) => store.save(actor(at), { revision: 2, state: large, tags: {} })));
    expect(store.commits).toBe(5);
  });

  test('saves of one actor stay in order', async () => {
    const store = await fixture.open();
    await Promise.all(upTo(50).map((at) => store.save(actor('hot'), snapshot(at + 1))));
    expect((await store.load(actor('hot')))?.newestRevision).toBe(50);
  });

  test('finds rows by their key, however small the tables were when the plans were made', async () => {
    const store = await fixture.open({ revisionsKept: 2 });
    for (const revision of upTo(12)) await store.save(actor('ada'), snapshot(revision + 1));
    await Promise.all(upTo(3000).map((at) => store.save(actor(at), snapshot(1))));
    for (const revision of upTo(12)) await store.save(actor('ada'), snapshot(revision + 13));
    await Promise.all(upTo(200).map((at) => store.load(actor(at))));
    await Promise.all(upTo(200).map((at) => store.confirm(actor(at), 1)));
    await store.close();
    await fixture.deserted(); // a connection hands its numbers in at its end
    const reads = await fixture.query<{ inOrder: string; byKey: string }>(
      `SELECT sum(seq_tup_read) AS "inOrder", sum(idx_scan) AS "byKey" FROM pg_stat_user_tables
       WHERE relname IN ('heads', 'snapshots')`,
    );
    expect(Number(reads[0]?.byKey)).toBeGreaterThan(3000);
    expect(Number(reads[0]?.inOrder)).toBe(0);
  });
}

function describeSharing(fixture: PostgresFixture): void {
  test('two stores race for every revision of an actor, and one of them wins each', async () => {
    const stores = await Promise.all([fixture.open(), fixture.open()]);
    expect(await stores[0].identity()).toBe(await stores[1].identity());
    for (const revision of upTo(40).map((at) => at + 1)) {
      const outcomes = await Promise.allSettled(
        stores.map((one, at) => one.save(actor('ada'), snapshot(revision, `store ${at}`))),
      );
      const winner = outcomes.findIndex((one) => one.status === 'fulfilled');
      expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(RevisionConflict);
      for (const one of stores) {
        const found = await one.load(actor('ada'));
        expect([found?.newestRevision, found?.snapshot.tags['text']]).toEqual([revision, `store ${winner}`]);
      }
    }
  });

  test('two stores that save the same actors in opposite order do not block each other', async () => {
    const [one, other] = await Promise.all([fixture.open(), fixture.open()]);
    for (const revision of upTo(20).map((at) => at + 1)) {
      const names = upTo(30);
      const outcomes = await Promise.allSettled([
        ...names.map((name) => one.save(actor(name), snapshot(revision))),
        ...names.reverse().map((name) => other.save(actor(name), snapshot(revision))),
      ]);
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(30);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(RevisionConflict);
    }
  });

  test('a revision that was taken and dropped again in the meantime is not free', async () => {
    const [one, other] = await Promise.all([
      fixture.open({ revisionsKept: 1 }),
      fixture.open({ revisionsKept: 1 }),
    ]);
    for (const revision of [1, 2, 3]) await one.save(actor('ada'), snapshot(revision));
    await expect(other.save(actor('ada'), snapshot(2))).rejects.toBeInstanceOf(RevisionConflict);
    await expect(other.save(actor('ada'), snapshot(3))).rejects.toThrow('the newest stored one is 3');
  });

  test('a save that waits for another one is compared with what that one wrote', async () => {
    const store = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    const { host, port, username: user, secret: password } = fixture.server;
    const other = new Client({ host, port, user, password, database: fixture.database });
    await other.connect();
    await other.query('BEGIN; UPDATE spawn_proxy.heads SET revision = 4');
    const error = failureOf(store.save(actor('ada'), snapshot(2)));
    const waits =
      "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND application_name = 'spawn-proxy'";
    await until(async () => (await fixture.query(waits)).length === 1);
    await other.query('COMMIT');
    await other.end();
    expect(await error).toBeInstanceOf(RevisionConflict);
    expect((await error)?.message).toContain('the newest stored one is 4');
  });

  test('a name that two stores claim at the same time has one parent', async () => {
    const stores = await Promise.all([fixture.open(), fixture.open()]);
    for (const at of upTo(20)) {
      const claims = stores.map((one, index) => {
        const others = upTo(5).map((more) => ({ key: actor(`${at} ${index} ${more}`), parent: 'any' }));
        const records = [{ key: actor(`rex ${at}`), parent: `parent ${index}` }, ...others];
        return one.saveActors(records.map((record) => ({ ...record, kind: 'instance' })));
      });
      const outcomes = await Promise.allSettled(claims);
      const winner = outcomes.findIndex((one) => one.status === 'fulfilled');
      expect(outcomes.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(ParentConflict);
      const [rex] = await stores[0].findActors([actor(`rex ${at}`)]);
      expect(rex?.parent).toBe(`parent ${winner}`);
      expect(await stores[1].findActors(upTo(2).map((index) => actor(`${at} ${index} 4`)))).toHaveLength(1);
    }
  });

  test('many proxies can make the tables at once', async () => {
    const stores = await Promise.all(upTo(4).map(() => fixture.open()));
    await Promise.all(stores.map((one, at) => one.save(actor(at), snapshot(1))));
    for (const at of upTo(4)) expect((await stores[0]?.load(actor(at)))?.newestRevision).toBe(1);
  });
}

function describeRules(fixture: PostgresFixture): void {
  test('a save that the database refuses fails alone, and later saves work', async () => {
    const store = await fixture.open();
    await fixture.query(refusing("NEW.tags LIKE '%too much%'"));
    const saves = upTo(5).map((at) => store.save(actor(at), snapshot(1, at === 2 ? 'too much' : 'fine')));
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.map((one) => one.status === 'fulfilled')).toEqual([true, true, false, true, true]);
    const error = await failureOf(saves[2] ?? Promise.resolve());
    expect(error).toBeInstanceOf(StateStoreFailed);
    expect(error?.message).toBe(
      `saving actor 2 in system bank failed (database ${fixture.database} at 127.0.0.1:${fixture.server.port}): no space left on device`,
    );
    expect(await store.load(actor(2))).toBeUndefined();
    await store.save(actor(2), snapshot(1));
  });

  test('what the log may show of a refusal has no state in it', async () => {
    const store = await fixture.open();
    await fixture.query('ALTER TABLE spawn_proxy.snapshots ADD CHECK (octet_length(value) < 20)');
    const error = await failureOf(store.save(actor('ada'), snapshot(1, 'a long and secret state')));
    const shown = `${error?.stack ?? ''} ${String((error?.cause as Error).stack)} ${JSON.stringify(error?.cause)}`;
    expect(shown).toContain('violates check constraint');
    expect(shown).not.toContain(Buffer.from('secret').toString('hex'));
  });

  test('a save that waits too long for another program fails, and nothing of it is stored', async () => {
    const first = await fixture.open();
    await first.save(actor('ada'), snapshot(1));
    const store = await fixture.open({ answerTimeoutMs: 4_000 });
    const sleeping = "pg_stat_activity WHERE query LIKE '%pg_sleep(60)' AND pid <> pg_backend_pid()";
    const held = failureOf(
      fixture.query('BEGIN; UPDATE spawn_proxy.heads SET name = name; SELECT pg_sleep(60)'),
    );
    await until(async () => (await fixture.query(`SELECT FROM ${sleeping}`)).length === 1);
    const error = await failureOf(store.save(actor('ada'), snapshot(2)));
    expect(error?.message).toContain('canceling statement due to statement timeout');
    expect(error?.message).not.toContain('not known');
    await fixture.query(`SELECT pg_terminate_backend(pid) FROM ${sleeping}`);
    await held;
    await store.save(actor('ada'), snapshot(2));
  });

  test('a database in another encoding keeps every name', async () => {
    fixture.database = await fixture.server.createDatabase("ENCODING 'LATIN1' TEMPLATE template0");
    const store = await fixture.open();
    const fox = { system: '🦊', name: 'лиса\0' };
    await store.save(fox, { revision: 1, tags: { '🦊': 'лиса' } });
    expect((await store.load(fox))?.snapshot.tags).toEqual({ '🦊': 'лиса' });
  });
}

/** From now on the table of snapshots refuses some rows as a full disk does. */
function refusing(condition: string): string {
  return `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'no space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON spawn_proxy.snapshots FOR EACH ROW
      WHEN (${condition.replace('NEW.tags', "convert_from(NEW.tags, 'UTF8')")}) EXECUTE FUNCTION refuse()`;
}
