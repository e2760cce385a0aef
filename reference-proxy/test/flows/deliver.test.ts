// Two proxies and the network between them: where an actor lives, and what its callers see.
import { Kind, Status } from '@spawn-conformance/proto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createMember } from '../../src/flows/serve-node.js';
import { anyText, textAny } from '../doubles/definition.js';
import { appending, createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';

test('an actor that only another node hosts is invoked there, and is not brought into memory here', async () => {
  const { at } = createNodes('a', 'b');
  at('b').host.always(appending('b'));
  await at('b').register({ name: 'ann' });
  const { status, value } = await at('a').invoke('ann', 'run');
  expect(status?.status).toBe(Status.OK);
  expect(anyText(value)).toBe('b');
  expect(at('a').system.activations.size).toBe(0);
});

test('an actor that both host is started where it lives, before the registration is answered', async () => {
  const { at } = createNodes('a', 'b');
  const name = nameAt('a');
  await at('a').register({ name: 'other' });
  await at('b').register({ name });
  expect(at('b').system.activations.size).toBe(1);
  await at('a').register({ name });
  await at('a').invoke(name, 'get');
  expect([at('a').system.activations.size, at('b').system.activations.size]).toEqual([2, 0]);
});

test('an actor keeps its state whichever node is asked, and goes where a new host belongs', async () => {
  const { at } = createNodes('a', 'b');
  const name = nameAt('b');
  at('a').host.always(appending('a'));
  at('b').host.always(appending('b'));
  await at('a').register({ name });
  await at('a').invoke(name, 'run');
  await at('b').register({ name });
  await at('a').invoke(name, 'run');
  expect(anyText((await at('b').invoke(name, 'run')).value)).toBe('abb');
});

test('errors of the other node arrive unchanged', async () => {
  const { at } = createNodes('a', 'b');
  await at('b').register({ name: 'ann' });
  const call = at('a').invoke('ann', 'run');
  (await at('b').host.next()).fail('the far function is broken');
  await expect(call).rejects.toMatchObject({ code: 'hostFailed', message: 'the far function is broken' });
  await expect(at('a').invoke('ann', 'fly')).rejects.toMatchObject({ code: 'actionNotFound' });
  await expect(at('a').invoke('nobody', 'run')).rejects.toMatchObject({ code: 'actorNotFound' });
});

test('an instance can be spawned through one node and invoked through another that never heard of it', async () => {
  const { at } = createNodes('a', 'b', 'c');
  at('b').host.always(appending('b'));
  await at('b').register({ name: 'dog', kind: Kind.UNNAMED });
  await at('a').spawn('rex', 'dog');
  expect(anyText((await at('c').invoke('rex', 'run')).value)).toBe('b');
  await at('b').register({ name: 'cat', kind: Kind.UNNAMED });
  await expect(at('c').spawn('rex', 'cat')).rejects.toMatchObject({ code: 'conflict' });
  expect(anyText((await at('a').invoke('tom', 'run', { registerRef: 'cat' })).value)).toBe('b');
});

test('a node that dies while it works is an error at once, and the actor goes on elsewhere', async () => {
  const { at, network } = createNodes('a', 'b', 'c');
  const name = nameAt('b', ['b', 'c']);
  at('c').host.always(appending('c'));
  await at('b').register({ name });
  await at('c').register({ name });
  const first = at('a').invoke(name, 'run');
  (await at('b').host.next()).answerState('b');
  await first;
  const lost = at('a').invoke(name, 'run');
  await at('b').host.next();
  network.crash('b');
  await expect(lost).rejects.toMatchObject({ code: 'hostFailed' });
  expect(anyText((await at('a').invoke(name, 'run')).value)).toBe('bc');
});

test('an actor whose only host is gone is a failure that says so', async () => {
  const { at, network } = createNodes('a', 'b');
  await at('b').register({ name: 'ann' });
  network.crash('b');
  await expect(at('a').invoke('ann', 'run')).rejects.toMatchObject({
    code: 'hostFailed',
    message: 'no node hosts actor ann now',
  });
});

test('what waits for an actor is finished before it goes to a node that joins', async () => {
  const { at } = createNodes('a', 'b');
  const name = nameAt('b');
  at('b').host.always(appending('b'));
  await at('a').register({ name });
  const before = [at('a').invoke(name, 'run'), at('a').invoke(name, 'run')];
  const first = await at('a').host.next();
  const joining = at('b').register({ name });
  await hostedBy(at('a'), name, 'a', 'b');
  const after = at('a').invoke(name, 'run');
  first.answerState('1');
  (await at('a').host.next()).answerState('12');
  await Promise.all([...before, joining]);
  expect(anyText((await after).value)).toBe('12b');
});

test('a node that leaves hands its actors over without a failed call', async () => {
  const { at } = createNodes('a', 'b', 'c');
  const name = nameAt('b', ['b', 'c']);
  at('c').host.always(appending('c'));
  await at('b').register({ name });
  await at('c').register({ name });
  const open = at('a').invoke(name, 'run');
  const callback = await at('b').host.next();
  const { system } = at('b');
  system.work.drain();
  await system.membership.leave();
  const next = at('a').invoke(name, 'run');
  callback.answerState('b');
  expect(anyText((await open).value)).toBe('b');
  expect(anyText((await next).value)).toBe('bc');
  await system.work.idle();
});

test('a node that was cut off answers neither with an old state nor over a new one', async () => {
  const { at, network } = createNodes('a', 'b');
  const name = nameAt('a');
  at('b').host.always(appending('b'));
  await at('a').register({ name });
  await at('b').register({ name });
  const first = at('a').invoke(name, 'run');
  (await at('a').host.next()).answerState('a');
  await first;
  network.cut('a', 'b');
  expect(anyText((await at('b').invoke(name, 'run')).value)).toBe('ab');
  const overwriting = at('a').invoke(name, 'run');
  (await at('a').host.next()).answerState('a!');
  await expect(overwriting).rejects.toMatchObject({ code: 'conflict' });
  expect(anyText((await at('a').invoke(name, 'get')).value)).toBe('ab');
  await at('b').invoke(name, 'run');
  expect(anyText((await at('a').invoke(name, 'get')).value)).toBe('abb');
  const reading = at('a').invoke(name, 'run');
  const callback = await at('a').host.next();
  await at('b').invoke(name, 'run');
  callback.answer({ updatedContext: {}, value: textAny('old') });
  await expect(reading).rejects.toMatchObject({ code: 'conflict' });
  network.heal('a', 'b');
  await Promise.all([at('a'), at('b')].map((node) => hostedBy(node, name, 'a', 'b')));
  const healed = at('b').invoke(name, 'run');
  const last = await at('a').host.next();
  expect(last.state).toBe('abbb');
  last.answerState('healed');
  expect(anyText((await healed).value)).toBe('healed');
});

test('a name that nobody knows is looked up in the store that all share, and asked of nobody', async () => {
  const { at } = createNodes('a', 'b');
  await at('b').register({ name: 'dog', kind: Kind.UNNAMED });
  const asked = vi.spyOn(at('a').system.cluster, 'ask');
  await expect(at('a').invoke('nobody', 'run')).rejects.toMatchObject({ code: 'actorNotFound' });
  expect(asked.mock.calls.filter(([, { type }]) => type === 'find')).toEqual([]);
});

test('what arrives while the other nodes have not heard of a registration waits for that', async () => {
  const { at, silence, clock } = createNodes('a', 'b');
  at('a').host.always(appending('a'));
  silence('b');
  const registering = at('a').register({ name: 'dog', kind: Kind.UNNAMED }, { name: 'ann' });
  while (!at('a').system.membership.hosting.isArriving({ system: 'test', name: 'dog' })) await nextTurn();
  const waiting = Promise.all([registering, at('a').spawn('rex', 'dog'), at('a').invoke('ann', 'run')]);
  for (let passed = 0; passed < 3_000; passed += 100) {
    await nextTurn();
    clock.advance(100);
  }
  const [, spawned, invoked] = await waiting;
  expect(spawned.status?.status).toBe(Status.OK);
  expect(anyText(invoked.value)).toBe('a');
});

test('a spawn from a revision that may have happened is not repeated', async () => {
  const { at, network } = createNodes('a', 'b', 'c');
  const name = nameAt('b', ['b', 'c']);
  for (const node of ['b', 'c']) {
    at(node).host.always(appending(node));
    await at(node).register({ name: 'dog', kind: Kind.UNNAMED });
  }
  await hostedBy(at('a'), 'dog', 'b', 'c');
  await at('a').spawn(name, 'dog');
  await at('a').invoke(name, 'run');
  const { cluster } = at('a').system;
  const ask = cluster.ask.bind(cluster);
  const asked = vi.spyOn(cluster, 'ask').mockImplementation((...question) => {
    const answer = ask(...question);
    network.crash('b');
    return answer;
  });
  await expect(at('a').spawn(name, 'dog', 1)).rejects.toMatchObject({ code: 'hostFailed' });
  expect(asked).toHaveBeenCalledOnce();
});

test('a node that has not said what it hosts is not worked for: it may have the actor in memory', async () => {
  const { at } = createNodes('a', 'b');
  at('a').host.always(appending('a'));
  await at('a').register({ name: 'ann' });
  const invocation = { actionName: 'run', payload: undefined, metadata: {} };
  const actor = { system: 'test', name: 'ann', parent: '' };
  const run = { type: 'run', id: '1', actor, invocation, budgetMs: 1_000, async: false, hops: 1 } as const;
  const member = createMember(at('a').system);
  await expect(member.asked('stranger', run)).rejects.toMatchObject({ code: 'moved' });
  expect(await member.asked('b', run)).toMatchObject({ value: textAny('a') });
});
