// Nodes that keep their states, and what was spawned through them, each in a store of its own.
import { Kind, type ActorInvocation } from '@spawn-conformance/proto';
import { expect, test } from 'vitest';
import { startTimers } from '../../src/flows/run-timers.js';
import { createNetwork } from '../doubles/in-memory-cluster.js';
import { textAny } from '../doubles/definition.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { pass } from '../doubles/passing-time.js';
import { createTestSystem } from '../doubles/test-system.js';
import { calledUntil, said } from './answering-actors.js';

function createApart(...names: string[]) {
  const clock = createManualClock();
  const silent = new Set<string>();
  const network = createNetwork({
    clock,
    fateOf: (from, to) => (silent.has(from) || silent.has(to) ? [] : [0]),
  });
  const calls: ActorInvocation[] = [];
  const nodes = names.map((name) => {
    const settings = { storeId: `the file of ${name}`, actorsPerRequestMax: 2_000 };
    const node = createTestSystem(settings, undefined, network.node(name), clock);
    node.host.always((call) => {
      calls.push(call);
      const broadcast = { channelGroup: 'news', value: textAny('read this') };
      return { updatedContext: {}, ...(call.actionName === 'run' && { workflow: { broadcast } }) };
    });
    return node;
  });
  return { clock, silent, calls, nodes };
}

const dog = { name: 'dog', kind: Kind.UNNAMED, actions: ['receive'], channels: [['news', '']] as const };

test('a broadcast reaches instances that were spawned through a node with a store of its own', async () => {
  const { calls, nodes } = createApart('a', 'b');
  const [a, b] = nodes;
  await b?.register(dog);
  await a?.register({ name: 'ann' });
  await b?.spawn('rex', 'dog');
  for (let round = 0; round < 2; round++) await a?.invoke('ann', 'run');
  await calledUntil(calls, 4);
  expect(said(calls).sort()).toEqual(['ann run', 'ann run', 'rex receive', 'rex receive']);
});

test('however many they are, each part of the answer is bounded', async () => {
  const { nodes } = createApart('a', 'b');
  const [a, b] = nodes;
  await b?.register(dog);
  const names = Array.from({ length: 1_001 }, (_, at) => `rex ${at}`);
  for (const name of names) b?.system.registry.spawn({ system: 'test', name }, 'dog');
  const first = await a?.system.cluster.ask('b', { type: 'instances', parent: at('dog'), from: 0 }, 1_000);
  expect([first?.names.length, first?.isLast]).toEqual([1_000, false]);
  await a?.system.learnInstances([at('dog')]);
  expect([...(a?.system.registry.instancesOf(at('dog')) ?? [])].map(({ name }) => name)).toEqual(names);
});

test('a node that does not answer keeps nobody from getting what is published', async () => {
  const { calls, nodes, silent, clock } = createApart('a', 'b');
  const [a, b] = nodes;
  await b?.register(dog);
  await a?.register({ name: 'ann' }, dog);
  await a?.spawn('rex', 'dog');
  silent.add('b');
  await a?.invoke('ann', 'run');
  await pass(clock, 2_100, 100);
  await calledUntil(calls, 2);
  expect(said(calls)).toEqual(['ann run', 'rex receive']);
});

test('timers of instances that were spawned through such a node tick where they live', async () => {
  const { calls, nodes, clock } = createApart('a', 'b');
  const [a, b] = nodes;
  if (a) startTimers(a.system, a.host);
  await b?.register({ name: 'cat', kind: Kind.UNNAMED });
  await b?.spawn('tom', 'cat');
  await a?.register({ name: 'cat', kind: Kind.UNNAMED, timers: [['tick', 100]] });
  b?.system.work.drain();
  void b?.system.membership.leave();
  await pass(clock, 250);
  expect(said(calls)).toContain('tom tick');
});

const at = (name: string) => ({ system: 'test', name });
