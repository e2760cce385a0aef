// A proxy that was started again, before its user function is: what it hosted is known from the store, but there is nobody
// to call back.
import { expect, test } from 'vitest';
import { enter } from '../../src/flows/enter.js';
import { createMember } from '../../src/flows/serve-node.js';
import { anyText } from '../doubles/definition.js';
import { appending, createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';
import type { TestSystem } from '../doubles/test-system.js';

/** Node b hosted the actor, and is started again without its user function. */
async function restarted(name: string) {
  const nodes = createNodes('a', 'b');
  const { at, network, start } = nodes;
  await at('b').register({ name });
  network.crash('b');
  const b = start('b');
  b.host.listens = false;
  for (const node of ['a', 'b']) at(node).host.always(appending(node));
  return { ...nodes, b, enterB: () => enterNode(b) };
}

const enterNode = ({ system, host }: TestSystem) => enter(system, host, createMember(system));

test('actors live with the nodes that serve them', async () => {
  const name = nameAt('b');
  const { at, enterB } = await restarted(name);
  await at('a').register({ name });
  await enterB();
  await hostedBy(at('b'), name, 'a');
  expect(anyText((await at('a').invoke(name, 'run')).value)).toBe('a');
  expect(anyText((await at('b').invoke(name, 'run')).value)).toBe('aa');
});

test('they come back when the user function takes connections, registered or not', async () => {
  const name = nameAt('b');
  const { at, b, clock, enterB } = await restarted(name);
  await at('a').register({ name });
  await enterB();
  await hostedBy(at('a'), name, 'a');
  await at('a').invoke(name, 'run');
  b.host.listens = true;
  clock.advance(300);
  await hostedBy(at('a'), name, 'a', 'b');
  expect(anyText((await at('a').invoke(name, 'run')).value)).toBe('ab');
});

test('they come back when the user function registers, though it does not listen yet', async () => {
  const name = nameAt('b');
  const { at, b, enterB } = await restarted(name);
  await at('a').register({ name });
  await enterB();
  await b.register({ name });
  await hostedBy(at('a'), name, 'a', 'b');
  expect(anyText((await at('a').invoke(name, 'run')).value)).toBe('b');
});

test('with no other node to serve them they are called where they were', async () => {
  const { at, enterB } = await restarted('ann');
  await enterB();
  await hostedBy(at('a'), 'ann', 'b');
  expect(anyText((await at('a').invoke('ann', 'run')).value)).toBe('b');
});
