// The port mapper, Erlang's and ours: real nodes use ours as their own; whoever loses it registers again; a name belongs
// to one node.
import { describe, expect, test } from 'vitest';
import { freePort } from '../cluster/free-port.js';
import { erlMissing } from './erl.js';
import { epmdKnows, startEpmd } from './epmd-process.js';
import { startErlNode, startNode } from './start-nodes.js';

describe.skipIf(erlMissing)(`EPMD, theirs and ours ${erlMissing ?? ''}`, () => {
  test('Erlang nodes find each other, and us, by the EPMD that is built in', async () => {
    const port = await freePort();
    await startNode({ name: 'ts@127.0.0.1', epmd: { port, mayServe: true } });
    const first = await startErlNode(port, { name: 'e1@127.0.0.1' });
    const second = await startErlNode(port, { name: 'e2@127.0.0.1' });
    await epmdKnows(port, ['e1', 'e2', 'ts']);
    expect(await first.eval("net_adm:ping('e2@127.0.0.1')")).toBe('pong');
    expect(await second.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    const names = '{ok, Nodes} = net_adm:names({127, 0, 0, 1}), [Name || {Name, _} <- lists:sort(Nodes)]';
    expect(await second.eval(names)).toBe('["e1","e2","ts"]');
    await second.stop();
    await epmdKnows(port, ['e1', 'ts']);
  });

  test('we register at Erlang’s EPMD, and find and are found there', async () => {
    const port = await freePort();
    await startEpmd(port);
    const erl = await startErlNode(port);
    const node = await startNode({ epmd: { port, mayServe: false } });
    await epmdKnows(port, ['e', 'ts']);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    node.disconnect(erl.name);
    expect(await node.ping(erl.name)).toBe(true);
  });

  test('an `erl` that starts EPMD itself finds ours, and leaves it', async () => {
    const port = await freePort();
    await startNode({ epmd: { port, mayServe: true } });
    const erl = await startErlNode(port, { startEpmd: true });
    await epmdKnows(port, ['e', 'ts']);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
  });

  test('when Erlang’s EPMD is restarted, both are known again, and the link stays', async () => {
    const port = await freePort();
    const first = await startEpmd(port);
    const erl = await startErlNode(port);
    const node = await startNode({ epmd: { port, mayServe: false } });
    await node.connect(erl.name);
    await first.kill();
    await startEpmd(port);
    await epmdKnows(port, ['e', 'ts']);
    expect(node.nodes()).toEqual([erl.name]);
    node.disconnect(erl.name);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    node.disconnect(erl.name);
    expect(await node.ping(erl.name)).toBe(true);
  });

  test('when the node that is EPMD ends, another one takes over, and all are known again', async () => {
    const port = await freePort();
    const server = await startNode({ name: 'ts1@127.0.0.1', epmd: { port, mayServe: true } });
    const heir = await startNode({ name: 'ts2@127.0.0.1', epmd: { port, mayServe: true } });
    const erl = await startErlNode(port);
    await epmdKnows(port, ['e', 'ts1', 'ts2']);
    await server.close();
    await epmdKnows(port, ['e', 'ts2']);
    expect(await erl.eval("net_adm:ping('ts2@127.0.0.1')")).toBe('pong');
    expect(heir.nodes()).toEqual([erl.name]);
  });

  test('we do not start under a name that an Erlang node has', async () => {
    const port = await freePort();
    await startEpmd(port);
    await startErlNode(port, { name: 'same@127.0.0.1' });
    await expect(startNode({ name: 'same@127.0.0.1', epmd: { port, mayServe: false } })).rejects.toThrow(
      'another node named same is registered at EPMD',
    );
  });

  test('an Erlang node does not start under a name that we have', async () => {
    const port = await freePort();
    await startNode({ name: 'same@127.0.0.1', epmd: { port, mayServe: true } });
    await expect(startErlNode(port, { name: 'same@127.0.0.1' })).rejects.toThrow(
      /the name same@127.0.0.1 seems to be in use by another Erlang node/,
    );
  });
});
