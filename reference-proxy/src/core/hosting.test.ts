// What a node knows of the others, whatever the network does to their announcements.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDefinition, type ActorDefinition } from './actor-definition.js';
import { Hosting } from './hosting.js';

const defaults = { passivateAfterMs: 1, snapshotEveryMs: 1 };
const definition = (name: string): ActorDefinition =>
  readDefinition({ id: { name, system: 's' } }, 's', defaults);
const key = (name: string) => ({ system: 's', name });

function hostAt(node: Hosting, name: string): void {
  node.host(definition(name));
  node.settle(node.version);
}

/** What `from` says next to somebody who knows it up to `after`. */
function announce(from: Hosting, after: number, bytesMax = 64) {
  const { definitions, restored, upto, newest } = from.changes(after, bytesMax);
  const header = { incarnation: 1, after, upto, newest, leaving: from.leaving, storeId: 'one' };
  const keys = (actors: typeof definitions) => actors.map(({ id }) => key(id?.name ?? ''));
  return { header, definitions: keys(definitions), restored: keys(restored) };
}

function hear(
  at: Hosting,
  from: string,
  { header, definitions, restored }: ReturnType<typeof announce>,
): number {
  if (at.follows(from, header)) at.learn(from, header, definitions, restored);
  return at.knownOf(from, header);
}

test('an actor can live on the nodes that host its definition, and nowhere else', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  hostAt(a, 'both');
  hostAt(b, 'both');
  hostAt(b, 'only b');
  expect(a.hostsOf(key('both'))).toEqual(['a']);
  hear(a, 'b', announce(b, 0));
  expect([...a.hostsOf(key('both'))].sort()).toEqual(['a', 'b']);
  expect(a.hostsOf(key('only b'))).toEqual(['b']);
  expect(a.hostsOf(key('nobody'))).toEqual([]);
  a.forget('b');
  expect(a.hostsOf(key('both'))).toEqual(['a']);
  expect(a.hostsOf(key('only b'))).toEqual([]);
});

test('a node that leaves hosts nothing any more, but may still have actors in memory', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  for (const node of [a, b]) hostAt(node, 'both');
  hear(a, 'b', announce(b, 0));
  hear(b, 'a', announce(a, 0));
  b.leave();
  hear(a, 'b', announce(b, 1));
  expect(a.hostsOf(key('both'))).toEqual(['a']);
  expect(a.othersWith(key('both'))).toEqual(['b']);
  expect(b.hostsOf(key('both'))).toEqual(['a']);
});

test('nothing lives on a node before the others have heard that it could', () => {
  const a = new Hosting('a');
  a.host(definition('ann'));
  expect([a.hostsOf(key('ann')), a.isArriving(key('ann'))]).toEqual([[], true]);
  const { version } = a;
  a.host(definition('bob'));
  a.settle(version);
  expect([a.hostsOf(key('ann')), a.isArriving(key('ann'))]).toEqual([['a'], false]);
  expect([a.hostsOf(key('bob')), a.isArriving(key('bob'))]).toEqual([[], true]);
  a.host(definition('ann'));
  expect(a.hostsOf(key('ann'))).toEqual(['a']);
});

test('who leaves and is alone ends what it has begun', () => {
  const a = new Hosting('a');
  hostAt(a, 'mine');
  a.leave();
  expect(a.hostsOf(key('mine'))).toEqual(['a']);
});

test('an epoch begins when another node begins to host a definition, not when it says so again', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  hostAt(a, 'both');
  hostAt(b, 'both');
  expect(a.epochOf(key('both'))).toBe(0);
  hear(a, 'b', announce(b, 0));
  expect(a.epochOf(key('both'))).toBe(1);
  hostAt(b, 'both');
  hear(a, 'b', announce(b, 1));
  expect(a.epochOf(key('both'))).toBe(1);
  a.forget('b');
  hear(a, 'b', announce(b, 0));
  expect(a.epochOf(key('both'))).toBe(2);
});

test('what a node restored counts for it only as long as no node serves it', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  b.restore(definition('ann'));
  b.settle(b.version);
  expect([b.isWaitingForFunction, b.hostsOf(key('ann'))]).toEqual([true, ['b']]);
  hear(a, 'b', announce(b, 0));
  expect(a.hostsOf(key('ann'))).toEqual(['b']);
  hostAt(a, 'ann');
  hear(b, 'a', announce(a, 0));
  for (const node of [a, b]) expect(node.hostsOf(key('ann'))).toEqual(['a']);
  expect([a.othersWith(key('ann')), a.epochOf(key('ann'))]).toEqual([['b'], 1]);
  b.functionIsThere();
  expect([b.isWaitingForFunction, b.hostsOf(key('ann'))]).toEqual([false, ['a']]);
  b.settle(b.version);
  hear(a, 'b', announce(b, 1));
  for (const node of [a, b]) expect([...node.hostsOf(key('ann'))].sort()).toEqual(['a', 'b']);
  expect(a.epochOf(key('ann'))).toBe(1);
});

test('a node is known when it has said all', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  for (const name of ['ann', 'bob', 'cid']) hostAt(b, name);
  hear(a, 'b', announce(b, 0, 1));
  expect([a.hostsOf(key('ann')), a.hostsOf(key('bob')), a.knows('b')]).toEqual([['b'], [], false]);
  hear(a, 'b', announce(b, 1, 1));
  hear(a, 'b', announce(b, 2, 1));
  expect(a.knows('b')).toBe(true);
});

test('a definition that is larger than what fits goes alone', () => {
  const b = new Hosting('b');
  for (const name of ['ann', 'b'.repeat(200), 'cid', 'dan']) hostAt(b, name);
  const sizes: number[] = [];
  for (let after = 0; after < b.version; after = b.changes(after, 60).upto)
    sizes.push(b.changes(after, 60).definitions.length);
  expect(sizes).toEqual([1, 1, 2]);
});

test('nodes that keep states elsewhere are noticed when they share a definition', () => {
  const a = new Hosting('a');
  const b = new Hosting('b');
  hostAt(b, 'ann');
  hear(a, 'b', announce(b, 0));
  expect(a.nodesApart('two')).toEqual([]);
  hostAt(a, 'ann');
  expect(a.nodesApart('two')).toEqual(['b']);
  expect(a.nodesApart('one')).toEqual([]);
});

test('announcements that are lost, late or repeated lead to the same knowledge in the end', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('host' as const), name: fc.constantFrom('ann', 'bob', 'cid', 'dan') }),
    fc.record({ do: fc.constant('send' as const) }),
    fc.record({ do: fc.constant('arrive' as const), which: fc.nat(9), again: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const sender = new Hosting('b');
      const receiver = new Hosting('a');
      const underWay: ReturnType<typeof announce>[] = [];
      const hosted = new Set<string>();
      let told = 0;
      let known = 0;
      for (const one of steps) {
        if (one.do === 'host') {
          hostAt(sender, one.name);
          hosted.add(one.name);
        } else if (one.do === 'send') underWay.push(announce(sender, told));
        else {
          const at = one.which % Math.max(underWay.length, 1);
          const message = underWay[at];
          if (!message) continue;
          if (!one.again) underWay.splice(at, 1);
          told = hear(receiver, 'b', message);
          expect(told).toBeGreaterThanOrEqual(known);
          known = told;
        }
      }
      for (let round = 0; told < sender.version && round < 100; round++) {
        told = hear(receiver, 'b', announce(sender, told));
      }
      for (const name of hosted) expect(receiver.hostsOf(key(name))).toEqual(['b']);
    }),
  );
});

test('an earlier life of a node is not believed any more', () => {
  const a = new Hosting('a');
  const old = { incarnation: 1, after: 0, upto: 1, newest: 1, leaving: false, storeId: 'one' };
  const young = { ...old, incarnation: 2 };
  a.learn('b', young, [key('new')]);
  expect(a.follows('b', old)).toBe(false);
  expect(a.knownOf('b', old)).toBe(1);
  a.learn('b', { ...young, incarnation: 3 }, [key('newest')]);
  expect(a.hostsOf(key('new'))).toEqual([]);
  expect(a.hostsOf(key('newest'))).toEqual(['b']);
});
