// What PostgreSQL adds to the contract: stores on one database compete for what a node that is gone left, and a database
// of the first version gets what is missing.
import { expect, test } from 'vitest';
import { describePostgres, upTo } from './postgres-fixture.js';

const nowMs = 1_000;

describePostgres((fixture) => {
  test('each of many is adopted by one store, and taken by that one alone', async () => {
    const stores = await Promise.all([fixture.open(), fixture.open(), fixture.open()]);
    const [first] = stores;
    const saved = upTo(300).map((at) => ({
      id: `${at}`,
      node: 'gone',
      dueMs: at,
      budgetMs: 100,
      request: Buffer.from(`${at}`),
    }));
    await Promise.all(saved.map((one) => first?.saveSchedule(one)));
    const nodes = ['a', 'b', 'c'];
    const ids = saved.map(({ id }) => id);
    const got = await Promise.all(
      stores.map(async (store, at) => {
        const node = nodes[at] ?? '';
        const adopted = await store.adoptSchedules(nodes, node, nowMs);
        const taken = await store.takeSchedules(ids, node, nowMs);
        expect([...taken.keys()].sort()).toEqual(adopted.map(({ id }) => id).sort());
        return [...taken.keys()];
      }),
    );
    expect(got.flat().sort()).toEqual([...ids].sort());
  });

  test('a database of the first version is brought up to date, and keeps what it holds', async () => {
    const old = await fixture.open();
    await old.saveActors([{ key: { system: 'bank', name: 'rex' }, kind: 'instance', parent: 'dog' }]);
    await old.close();
    await fixture.query(`
      DROP TABLE spawn_proxy.schedules;
      DROP INDEX spawn_proxy.instances_by_parent;
      UPDATE spawn_proxy.store SET version = 1`);
    const store = await fixture.open();
    await store.saveSchedule({ id: 'one', node: 'a', dueMs: 5, budgetMs: 1, request: Buffer.from('x') });
    expect(await store.loadSchedules('a')).toEqual([{ id: 'one', dueMs: 5 }]);
    expect(await store.instancesOf([{ system: 'bank', name: 'dog' }])).toMatchObject([
      { key: { name: 'rex' } },
    ]);
  });
});
