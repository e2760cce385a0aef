// Signs of life: a link on which nobody says anything stays up, and one whose other end is dead goes down in time.
import { kill } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { erlMissing } from './erl.js';
import { startGatedPair } from './gated-pair.js';
import { dialRaw } from './raw-peer.js';
import { startLinkedPair, startNode } from './start-nodes.js';

const short = ['-kernel', 'net_ticktime', '4'];
const watchNodes = 'ok = net_kernel:monitor_nodes(true, [{node_type, all}])';

describe.skipIf(erlMissing)(`signs of life with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('both stay connected while nobody says anything for more than twice the tick time', async () => {
    const { node, erl } = await startLinkedPair({ tickTimeMs: 4_000 }, { args: short });
    await erl.eval(watchNodes);
    let downs = 0;
    node.onNodeDown(() => (downs += 1));
    await pause(10_000);
    expect(await erl.eval('receive Any -> Any after 0 -> quiet end')).toBe('quiet');
    expect(await erl.eval('nodes(hidden)')).toBe("['ts@127.0.0.1']");
    expect([downs, node.nodes()]).toEqual([0, [erl.name]]);
  });

  test('a node that is stopped in its tracks is dropped, and its callers are told', async () => {
    const { node, erl } = await startLinkedPair({ tickTimeMs: 4_000 }, { args: short });
    await erl.eval('register(silent, self())');
    const down = node.nextDown(erl.name);
    const call = node.call({ node: erl.name, process: 'silent' }, 1, 60_000).catch((error: unknown) => error);
    await erl.eval("receive {'$gen_call', _, 1} -> got_it end");
    kill(erl.pid, 'SIGSTOP');
    onTestFinished(() => void kill(erl.pid, 'SIGCONT'));
    expect((await down).message).toBe('it was silent for 4000 ms');
    expect(await call).toBeInstanceOf(NodeDown);
    expect(await call).toMatchObject({ sent: true });
  });

  test('it drops us when nothing of us arrives any more, and we it', async () => {
    const { node, erl, toErl } = await startGatedPair({
      gates: {},
      node: { name: 'ts@127.0.0.1', tickTimeMs: 4_000 },
      erl: { args: short },
    });
    await node.connect(erl.name);
    await node.ping(erl.name);
    await erl.eval(watchNodes);
    const down = node.nextDown(erl.name);
    toErl.passages[0]?.hold();
    expect(await erl.eval("receive {nodedown, 'ts@127.0.0.1', _} -> down end")).toBe('down');
    expect((await down).message).toMatch(/silent|closed/);
    expect(await node.ping(erl.name)).toBe(true);
  });
});

test('a peer that never says anything is dropped; no Erlang needed', async () => {
  const node = await startNode({ tickTimeMs: 200 });
  const peer = await dialRaw(node.port);
  const down = await node.nextDown(peer.name);
  await peer.closed;
  expect(down.message).toBe('it was silent for 200 ms');
});
