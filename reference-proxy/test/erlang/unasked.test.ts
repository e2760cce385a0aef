// What a real Erlang node sends of its own accord to one that connects: nothing, when it is hidden, as ours are.
import { describe, expect, test } from 'vitest';
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import type { Signal } from '../../src/adapters/cluster/erlang/signals.js';
import { atom } from '../../src/adapters/cluster/erlang/terms.js';
import { freePort } from '../cluster/free-port.js';
import { erlMissing } from './erl.js';
import { portOf } from './epmd-entries.js';
import { startEpmd } from './epmd-process.js';
import { dialRaw } from './raw-peer.js';
import { startErlNode } from './start-nodes.js';

/** What came before the mark that the Erlang node was asked to send, after all that it has for new nodes is on. */
async function unasked(isHidden: boolean): Promise<string[]> {
  const epmdPort = await freePort();
  await startEpmd(epmdPort);
  const erl = await startErlNode(epmdPort);
  await erl.eval(`{ok, _} = pg:start_link(), ok = pg:join(some_group, self()), yes = global:register_name(some, self()),
    ok = net_kernel:monitor_nodes(true, [{node_type, all}])`);
  const peer = await dialRaw(await portOf(erl.name, epmdPort), { to: erl.name, flags: ownFlags(isHidden) });
  await erl.eval("receive {nodeup, 'raw@127.0.0.1', _} -> {mark, 'raw@127.0.0.1'} ! here end");
  const isMark = (signal: Signal): boolean => signal.type === 'sendToName' && signal.to === 'mark';
  expect(await peer.signal(isMark)).toMatchObject({ message: atom('here') });
  return peer.received
    .filter((signal) => !isMark(signal))
    .map((signal) => (signal.type === 'sendToName' ? signal.to : signal.type))
    .sort();
}

describe.skipIf(erlMissing)(`what a real Erlang node sends unasked ${erlMissing ?? ''}`, () => {
  test('to a hidden node: nothing', async () => {
    expect(await unasked(true)).toEqual([]);
  });

  test('to a visible node: what its own cluster services have to say', async () => {
    expect(await unasked(false)).toEqual(expect.arrayContaining(['global_name_server', 'pg']));
  });
});
