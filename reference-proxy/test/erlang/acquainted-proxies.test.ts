// How proxies come to know each other: one is found, and the others through it. No Erlang needed.
import { expect, test } from 'vitest';
import { greeting, greetingAnswer } from '../../src/adapters/cluster/erlang/proxy-greeting.js';
import { freePort } from '../cluster/free-port.js';
import { actAsProxy, joining, startJoining } from './joining-proxy.js';
import { startNode } from './start-nodes.js';

const [b, c] = ['b@127.0.0.1', 'c@127.0.0.1'];

test('who is linked with a member is linked with, too, and each hears of the others', async () => {
  const epmd = { port: await freePort(), mayServe: true };
  const [nodeB, nodeC] = [await startNode({ name: b, epmd }), await startNode({ name: c, epmd })];
  const [askedOfB, askedOfC] = [actAsProxy(nodeB), actAsProxy(nodeC)];
  const { cluster, nextTold, joined } = startJoining(epmd.port, [b]);
  (await askedOfB()).answer(greetingAnswer([joining, c]));
  expect(await nextTold()).toBe(`${b} joined`);
  (await askedOfC()).answer(greetingAnswer([joining, b]));
  expect(await nextTold()).toBe(`${c} joined`);
  await joined;
  expect(cluster.nodes()).toEqual([b, c]);
  const proxy = { node: joining, process: 'spawn_proxy' };
  expect(await nodeB.call(proxy, greeting, 30_000)).toEqual(greetingAnswer([c]));
  expect(await nodeC.call(proxy, greeting, 30_000)).toEqual(greetingAnswer([b]));
});

test('a node that is no proxy is linked with, and no member', async () => {
  const epmd = { port: await freePort(), mayServe: true };
  const other = await startNode({ name: b, epmd });
  const { cluster, joined } = startJoining(epmd.port, [b]);
  await joined;
  expect(other.nodes()).toEqual([joining]);
  expect(cluster.nodes()).toEqual([]);
});

test('a proxy that has left dials nobody any more', async () => {
  const epmd = { port: await freePort(), mayServe: true };
  await startNode({ name: c, epmd });
  const { cluster, clock, joined } = startJoining(epmd.port, [b]);
  await joined;
  await cluster.close();
  expect(clock.waiting).toBe(0);
});
