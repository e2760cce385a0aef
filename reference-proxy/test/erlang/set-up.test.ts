// How a link with a real Erlang node comes about, breaks, and comes about again; and that it does not without the cookie.
import { describe, expect, test } from 'vitest';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { atom } from '../../src/adapters/cluster/erlang/terms.js';
import { freePort } from '../cluster/free-port.js';
import { erlMissing } from './erl.js';
import { startGatedPair } from './gated-pair.js';
import { startErlNode, startLinkedPair, startNode, startPair } from './start-nodes.js';

const watchNodes = 'ok = net_kernel:monitor_nodes(true, [{node_type, all}])';
const nextUp = "receive {nodeup, 'ts@127.0.0.1', _} -> up end";
const nextDown = "receive {nodedown, 'ts@127.0.0.1', _} -> down end";

describe.skipIf(erlMissing)(`links with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('with another cookie neither gets in, and both are told', async () => {
    const { node, erl } = await startPair({ cookie: 'one' }, { cookie: 'another' });
    await expect(node.connect(erl.name)).rejects.toThrow(/another cookie than this node/);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pang');
    expect(node.log.lines.map(({ level, message }) => [level, message])).toContainEqual([
      'warn',
      'a node that called was refused',
    ]);
    expect([node.nodes(), await erl.eval('nodes(connected)')]).toEqual([[], '[]']);
    await erl.eval("erlang:set_cookie('ts@127.0.0.1', one)");
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect(await node.ping(erl.name)).toBe(true);
  });

  test('a node that is not there is an error that says so', async () => {
    const { node, erl } = await startPair();
    const error: unknown = await node.connect('nobody@127.0.0.1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NodeDown);
    expect((error as Error).message).toMatch(/EPMD on 127\.0\.0\.1:\d+ knows no node nobody$/);
    await erl.stop();
    await expect(node.connect(erl.name)).rejects.toThrow(NodeDown);
  });

  test('we are hidden for it, and visible when we want to be', async () => {
    const epmdPort = await freePort();
    const hidden = await startNode({ name: 'hidden@127.0.0.1', epmd: { port: epmdPort, mayServe: true } });
    const visible = await startNode({
      name: 'visible@127.0.0.1',
      hidden: false,
      epmd: { port: epmdPort, mayServe: true },
    });
    const erl = await startErlNode(epmdPort);
    await hidden.connect(erl.name);
    await visible.connect(erl.name);
    expect(await hidden.ping(erl.name)).toBe(true);
    expect(await visible.ping(erl.name)).toBe(true);
    expect(await erl.eval('{nodes(), nodes(hidden)}')).toBe("{['visible@127.0.0.1'],['hidden@127.0.0.1']}");
  });

  test('after kill -9 and a new start of it, the same name is reached again', async () => {
    const { node, erl, epmdPort } = await startLinkedPair();
    const down = node.nextDown(erl.name);
    await erl.kill('SIGKILL');
    await down;
    const again = await startErlNode(epmdPort);
    const pid = await node.callFunction(again.name, { module: 'os', function: 'getpid', args: [] }, 5_000);
    expect(Buffer.from(pid as number[]).toString()).toBe(String(again.pid));
  });

  test('whoever ends the link, it is made again when it is needed', async () => {
    const { node, erl } = await startLinkedPair();
    await erl.eval(watchNodes);
    node.register('echo', { call: async (request) => request });
    node.disconnect(erl.name);
    expect(await erl.eval(nextDown)).toBe('down');
    expect(await erl.eval("gen_server:call({echo, 'ts@127.0.0.1'}, one)")).toBe('one');
    const down = node.nextDown(erl.name);
    expect(await erl.eval("erlang:disconnect_node('ts@127.0.0.1')")).toBe('true');
    expect((await down).message).toMatch(/closed/);
    const what = { module: 'erlang', function: 'node', args: [] };
    expect(await node.callFunction(erl.name, what, 5_000)).toEqual(atom(erl.name));
  });

  test('our end is seen by it at once', async () => {
    const { node, erl } = await startLinkedPair();
    await erl.eval(`${watchNodes}, register(waiting, self())`);
    const process = node.register('worker', { call: () => new Promise(() => {}) });
    expect(process.isAlive).toBe(true);
    await erl.eval(`Ref = monitor(process, {worker, 'ts@127.0.0.1'}), Me = self(),
      spawn(fun() -> Me ! {call, catch gen_server:call({worker, 'ts@127.0.0.1'}, x, infinity)} end),
      pong = net_adm:ping('ts@127.0.0.1')`);
    await node.close();
    expect(await erl.eval("receive {'DOWN', Ref, _, _, Why} -> Why end")).toBe('noconnection');
    expect(await erl.eval("receive {call, {'EXIT', {Reason, _}}} -> Reason end")).toBe(
      "{nodedown,'ts@127.0.0.1'}",
    );
    expect(await erl.eval(nextDown)).toBe('down');
  });

  test('a link that only it believes in is replaced when we call again', async () => {
    const { node, erl, toErl } = await startGatedPair({ gates: { keepsEnds: true } });
    await erl.eval(watchNodes);
    expect(await node.ping(erl.name)).toBe(true);
    node.disconnect(erl.name);
    expect(await node.ping(erl.name)).toBe(true);
    expect(toErl.passages[1]?.answered().toString('latin1')).toContain('salive');
    expect(await erl.eval([nextUp, nextDown, nextUp].join())).toBe('up');
    expect(await erl.eval('nodes(connected)')).toBe("['ts@127.0.0.1']");
  });

  test('a link that only we believe in is replaced when it calls again', async () => {
    const { node, erl, toNode } = await startGatedPair({ gates: { keepsEnds: true } });
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect(await erl.eval("erlang:disconnect_node('ts@127.0.0.1')")).toBe('true');
    expect(node.nodes()).toEqual([erl.name]);
    const down = node.nextDown(erl.name);
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect((await down).message).toBe('the far node connected anew');
    expect(toNode.passages[1]?.answered().toString('latin1')).toContain('salive');
    expect(node.nodes()).toEqual([erl.name]);
    expect(await node.ping(erl.name)).toBe(true);
  });
});
