// The server, or the network before it, fails: what was acknowledged stays, nothing waits for ever, and the store finds
// back by itself.
import { expect, onTestFinished, test } from 'vitest';
import { StateStoreFailed } from '../../src/adapters/statestores/state-store-errors.js';
import { createTcpLink, type TcpLink } from '../doubles/tcp-link.js';
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
  describeConnections(fixture);
  describeServer(fixture);
});

function describeConnections(fixture: PostgresFixture): void {
  async function link(): Promise<TcpLink> {
    const between = await createTcpLink(fixture.server.port);
    onTestFinished(() => between.close());
    return between;
  }

  test('a connection that was cut while it was idle is replaced', async () => {
    const store = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    await store.load(actor('ada'));
    await fixture.terminateAll();
    await fixture.deserted();
    await store.confirm(actor('ada'), 1);
    await store.save(actor('ada'), snapshot(2));
  });

  test('reading goes on when connections are cut again and again', async () => {
    const store = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    let stopped = false;
    const readers = upTo(8).map(async () => {
      while (!stopped) expect((await store.load(actor('ada')))?.newestRevision).toBe(1);
    });
    for (let cut = 0; cut < 10; cut += 1) await fixture.terminateAll();
    stopped = true;
    await Promise.all(readers);
  });

  test('a save whose answer got lost is rejected, and claims nothing', async () => {
    const between = await link();
    const store = await fixture.open({ port: between.port });
    const direct = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    between.loseAnswers();
    const saved = failureOf(store.save(actor('ada'), snapshot(2)));
    await until(async () => (await direct.load(actor('ada')))?.newestRevision === 2);
    between.cut();
    const error = await saved;
    expect(error).toBeInstanceOf(StateStoreFailed);
    expect(error?.message).toContain('whether it happened is not known');
    expect((await store.load(actor('ada')))?.newestRevision).toBe(2);
    await store.save(actor('ada'), snapshot(3));
  });

  test('nothing waits for ever for a server that fell silent, and closing ends', async () => {
    const between = await link();
    await fixture.open(); // makes the tables, which takes longer
    const limits = { answerTimeoutMs: 4_000, patienceMs: 4_000, closeTimeoutMs: 200 };
    const store = await fixture.open({ port: between.port, ...limits });
    await store.save(actor('ada'), snapshot(1));
    between.freeze();
    const [saved, loaded] = await Promise.all([
      failureOf(store.save(actor('ada'), snapshot(2))),
      failureOf(store.load(actor('ada'))),
    ]);
    expect(saved?.message).toContain('whether it happened is not known');
    expect(loaded).toBeInstanceOf(StateStoreFailed);
    const waiting = failureOf(store.save(actor('ada'), snapshot(2)));
    await store.close();
    expect(await waiting).toBeInstanceOf(StateStoreFailed);
  });
}

function describeServer(fixture: PostgresFixture): void {
  test('a commit is on the disk before it is answered, whatever the database is set to', async () => {
    await fixture.server.query('postgres', `ALTER DATABASE ${fixture.database} SET synchronous_commit = off`);
    const store = await fixture.open();
    await store.save(actor('ada'), snapshot(1));
    await fixture.server.kill();
    await fixture.server.start();
    expect((await store.load(actor('ada')))?.newestRevision).toBe(1);
  });

  test('with the server away requests fail in clear words, and succeed when it is back', async () => {
    const store = await fixture.open({ patienceMs: 2_000 });
    await store.save(actor('ada'), snapshot(1));
    await fixture.server.kill();
    const error = await failureOf(store.save(actor('ada'), snapshot(2)));
    expect(error).toBeInstanceOf(StateStoreFailed);
    expect(await failureOf(store.load(actor('ada')))).toMatchObject({
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
    await fixture.server.start();
    await until(async () => (await failureOf(store.load(actor('ada')))) === undefined);
    await store.confirm(actor('ada'), 1);
    await store.save(actor('ada'), snapshot(2));
  });

  test('a short restart of the server is waited for', async () => {
    const store = await fixture.open({ patienceMs: 50_000 });
    await store.save(actor('ada'), snapshot(1));
    await fixture.server.kill();
    const all = Promise.all([store.load(actor('ada')), store.confirm(actor('ada'), 1)]);
    await fixture.server.start();
    expect((await all)[0]?.newestRevision).toBe(1);
  });

  test('no acknowledged save is lost when the server dies under load', async () => {
    const stores = await Promise.all([
      fixture.open({ patienceMs: 30_000 }),
      fixture.open({ patienceMs: 30_000 }),
    ]);
    let stopped = false;
    let acknowledged = 0;
    const actors = upTo(16).map(async (at) => {
      const store = stores[at % 2] ?? stores[0];
      const [done, asked] = [new Set<number>(), new Map<number, string>()];
      for (let round = 0; !stopped; round += 1) {
        const revision = ((await store.load(actor(at)))?.newestRevision ?? 0) + 1;
        for (const one of done) expect(one).toBeLessThan(revision);
        const error = await failureOf(store.save(actor(at), snapshot(revision, `round ${round}`)));
        if (!error) done.add(revision);
        expect(error === undefined || error instanceof StateStoreFailed).toBe(true);
        asked.set(revision, error ? 'perhaps' : `round ${round}`);
        acknowledged += error ? 0 : 1;
      }
      for (const [revision, text] of asked)
        if (text !== 'perhaps')
          expect((await store.load(actor(at), revision))?.snapshot.tags['text']).toBe(text);
    });
    for (let kill = 0; kill < 3; kill += 1) {
      const goal = acknowledged + 100;
      await until(() => Promise.resolve(acknowledged >= goal));
      await fixture.server.kill();
      await fixture.server.start();
    }
    stopped = true;
    await Promise.all(actors);
  });
}
