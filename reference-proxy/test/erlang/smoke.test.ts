// The first word between this node and a real one: ping and gen_server calls, both ways.
import { afterEach, describe, expect, test } from 'vitest';
import { createErlangNode } from '../../src/adapters/cluster/erlang/create-erlang-node.js';
import type { ErlangNode } from '../../src/adapters/cluster/erlang/erlang-node.js';
import { atom, tuple } from '../../src/adapters/cluster/erlang/terms.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { freePort } from '../cluster/free-port.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { erlMissing, startErl, type Erl } from './erl.js';

const started: { close?(): Promise<void>; stop?(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0).reverse()) await (one.close ?? one.stop)?.();
});

async function startPair(): Promise<{ node: ErlangNode; erl: Erl }> {
  const epmdPort = await freePort();
  const node = await createErlangNode({
    name: 'ts@127.0.0.1',
    cookie: 'secret',
    epmd: { port: epmdPort, mayServe: true },
    clock: createSystemClock(),
    log: createRecordedLog(),
  });
  started.push(node);
  const erl = await startErl({ name: 'e@127.0.0.1', cookie: 'secret', epmdPort });
  started.push(erl);
  return { node, erl };
}

describe.skipIf(erlMissing)(`with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('both ping each other', async () => {
    const { node, erl } = await startPair();
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect(await node.ping('e@127.0.0.1')).toBe(true);
    expect(node.nodes()).toEqual(['e@127.0.0.1']);
    expect(await erl.eval('nodes(hidden)')).toBe("['ts@127.0.0.1']");
  });

  test('gen_server calls go both ways', async () => {
    const { node, erl } = await startPair();
    node.register('echo', { call: async (request) => tuple(atom('echoed'), request) });
    expect(await erl.eval("gen_server:call({echo, 'ts@127.0.0.1'}, {hello, <<1, 2>>})")).toBe(
      '{echoed,{hello,<<1,2>>}}',
    );
    await erl.eval(`register(doubler, spawn(fun Loop() ->
      receive {'$gen_call', From, N} -> gen_server:reply(From, 2 * N), Loop() end end))`);
    expect(await node.call({ node: 'e@127.0.0.1', process: 'doubler' }, 2 ** 40, 5_000)).toBe(2 ** 41);
  });

  test('erpc goes both ways', async () => {
    const { node, erl } = await startPair();
    node.allow({ module: 'ts', function: 'add', arity: 2 }, async ([a, b]) => Number(a) + Number(b));
    expect(await erl.eval("erpc:call('ts@127.0.0.1', ts, add, [1, 2])")).toBe('3');
    const what = { module: 'lists', function: 'reverse', args: [[1, 2, 3]] };
    expect(await node.callFunction('e@127.0.0.1', what, 5_000)).toEqual([3, 2, 1]);
  });
});
