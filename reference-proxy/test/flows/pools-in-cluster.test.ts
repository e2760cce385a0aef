// Pools on several proxies: each node that hosts one has its own instances; invocations go to the local ones if there are
// any, else by turns to the nodes that have some.
import { Kind } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { anyText } from '../doubles/definition.js';
import { appending, createNodes, hostedBy } from '../doubles/test-cluster.js';

const pool = { name: 'pool', kind: Kind.POOLED, stateful: false, pool: [1, 2] as const };

/** Nodes a, b and c; those that are named host the pool, and answer with their own letter. */
async function hosting(...hosts: readonly ('a' | 'b' | 'c')[]) {
  const cluster = createNodes('a', 'b', 'c');
  for (const node of hosts) {
    cluster.at(node).host.always((call) => ({ ...appending(node)(call), updatedContext: {} }));
    await cluster.at(node).register(pool);
  }
  for (const node of ['a', 'b', 'c']) await hostedBy(cluster.at(node), 'pool', ...hosts);
  const ask = async (node: string): Promise<string | undefined> =>
    anyText((await cluster.at(node).invoke('pool', 'run')).value);
  return { ...cluster, ask };
}

test('each node that hosts the pool keeps its own instances in memory, and serves its own callers', async () => {
  const { at, ask } = await hosting('a', 'b');
  const live = (node: string) => at(node).system.activations.size;
  expect(['a', 'b', 'c'].map(live)).toEqual([1, 1, 0]);
  expect([await ask('a'), await ask('b'), await ask('a'), await ask('b')]).toEqual(['a', 'b', 'a', 'b']);
});

test('a node without it asks those that host it by turns', async () => {
  const { at, ask } = await hosting('a', 'b');
  const answers = [await ask('c'), await ask('c'), await ask('c'), await ask('c')];
  expect(answers.sort()).toEqual(['a', 'a', 'b', 'b']);
  expect(at('c').system.activations.size).toBe(0);
});

test('a node that is lost while it works is an error at once; others go on', async () => {
  const { at, network, ask } = await hosting('b');
  await at('a').register(pool);
  at('a').host.always(appending('a'));
  await hostedBy(at('c'), 'pool', 'a', 'b');
  at('b').host.always(() => {
    network.crash('b');
    return { updatedContext: {} };
  });
  const asked = await Promise.allSettled([ask('c'), ask('c')]);
  expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(asked.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'hostFailed' } });
  expect(await ask('c')).toContain('a');
});

test('a node that shuts down sends its callers to the others', async () => {
  const { at, ask } = await hosting('a', 'b');
  at('a').system.work.drain();
  await at('a').system.membership.leave();
  await at('a').system.activations.passivateAll();
  expect(at('a').system.activations.size).toBe(0);
  expect([await ask('c'), await ask('c'), await ask('a')]).toEqual(['b', 'b', 'b']);
  expect(at('a').system.activations.size).toBe(0);
});

test('a pool whose last host is gone is a failure that says so', async () => {
  const { network, ask } = await hosting('b');
  network.crash('b');
  await expect(ask('a')).rejects.toMatchObject({
    code: 'hostFailed',
    message: 'no node hosts actor pool now',
  });
});

test('at the far node it is refused as here', async () => {
  const { at } = createNodes('a', 'b');
  await at('b').register({ ...pool, pool: [1, 1] });
  const calls = Array.from({ length: 11 }, () => at('a').invoke('pool', 'run'));
  const open = await at('b').host.next();
  await expect(at('a').invoke('pool', 'run')).rejects.toMatchObject({ code: 'overloaded' });
  open.answer({ updatedContext: {} });
  for (let at11 = 0; at11 < 10; at11 += 1) (await at('b').host.next()).answer({ updatedContext: {} });
  await Promise.all(calls);
});
