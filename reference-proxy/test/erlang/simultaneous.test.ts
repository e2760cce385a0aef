// This node and a real Erlang node call each other at the same moment: one link comes of it, whoever has the larger name
// and whatever each hears first.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { seeded } from '../durability/seeded.js';
import { erlMissing } from './erl.js';
import { startGatedPair } from './gated-pair.js';
import { startPair } from './start-nodes.js';

const below = 'aa@127.0.0.1';
const above = 'zz@127.0.0.1';
const rounds = 100;

describe.skipIf(erlMissing)(`simultaneous connects with a real Erlang node ${erlMissing ?? ''}`, () => {
  // [our name, who hears of the other's call first, what it answers]
  test.each([
    ['below', 'it', below, 'snok'],
    ['below', 'this node', below, 'sok_simultaneous'],
    ['above', 'it', above, 'sok_simultaneous'],
    ['above', 'this node', above, 'snok'],
  ])(
    'both have called before either hears the other: %s its name, %s hears first',
    async (_, first, name, answer) => {
      const { node, erl, toErl, toNode } = await startGatedPair({ gates: { held: true }, node: { name } });
      const calls = [node.connect(erl.name), erl.eval(`net_kernel:connect_node('${name}')`)];
      await Promise.all([toErl.firstBytes(0), toNode.firstBytes(0)]);
      const [early, late] = first === 'it' ? [toErl, toNode] : [toNode, toErl];
      early.passages[0]?.release();
      await early.answers(0, answer);
      late.passages[0]?.release();
      expect(await Promise.all(calls)).toEqual([undefined, 'true']);
      expect(await node.ping(erl.name)).toBe(true);
      expect(await erl.eval('nodes(hidden)')).toBe(`['${name}']`);
      expect(node.nodes()).toEqual([erl.name]);
    },
  );

  test.each([
    ['below', below],
    ['above', above],
  ])(`${rounds} rounds; ours is %s its`, { timeout: 120_000 }, async (_, name) => {
    const { node, erl } = await startPair({ name });
    const seed = Date.now() % 2 ** 31;
    console.log(`simultaneous connects: seed ${seed}`);
    const chance = seeded(seed);
    await erl.eval('ok = net_kernel:monitor_nodes(true, [{node_type, all}])');
    for (let round = 1; round <= rounds; round += 1) {
      const down = node.nextDown(erl.name);
      const its = erl.eval(
        `true = net_kernel:connect_node('${name}'), receive {nodeup, '${name}', _} -> up end`,
      );
      await pause(chance.below(4));
      await node.connect(erl.name);
      expect([round, await its]).toEqual([round, 'up']);
      expect([round, await node.ping(erl.name), node.nodes()]).toEqual([round, true, [erl.name]]);
      node.disconnect(erl.name);
      await down;
      await erl.eval(`receive {nodedown, '${name}', _} -> down end`);
    }
  });
});
