// Functions called on other nodes: erpc and rpc with a real Erlang node, both ways. What is not allowed here does not run.
import { describe, expect, test } from 'vitest';
import { CallTimeout } from '../../src/adapters/cluster/erlang/node-errors.js';
import { ErpcFailure } from '../../src/adapters/cluster/erlang/erpc.js';
import { atom, tuple, type Term } from '../../src/adapters/cluster/erlang/terms.js';
import { erlMissing } from './erl.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { dialRaw } from './raw-peer.js';
import { startNode, startPair } from './start-nodes.js';

const add = { module: 'ts', function: 'add', arity: 2 };
const sum = async ([a, b]: readonly Term[]): Promise<Term> => Number(a) + Number(b);

describe.skipIf(erlMissing)(`erpc with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('it calls what is allowed, by erpc, rpc and multicall', async () => {
    const { node, erl } = await startPair();
    node.allow(add, sum);
    expect(await erl.eval("erpc:call('ts@127.0.0.1', ts, add, [1, 2])")).toBe('3');
    expect(await erl.eval("rpc:call('ts@127.0.0.1', ts, add, [3, 4])")).toBe('7');
    expect(await erl.eval("erpc:multicall(['ts@127.0.0.1', node()], erlang, node, [])")).toBe(
      "[{error,{exception,undef,[{erlang,node,[],[]}]}},{ok,'e@127.0.0.1'}]",
    );
    expect(await erl.eval("erpc:multicall(['ts@127.0.0.1', 'ts@127.0.0.1'], ts, add, [5, 6])")).toBe(
      '[{ok,11},{ok,11}]',
    );
  });

  test('it calls us with much, and gets much', async () => {
    const { node, erl } = await startPair();
    node.allow({ module: 'ts', function: 'echo', arity: 1 }, async ([value]) => value ?? []);
    expect(
      await erl.eval(`Bytes = rand:bytes(5000000), Bytes =:= erpc:call('ts@127.0.0.1', ts, echo, [Bytes])`),
    ).toBe('true');
  });

  test('what is not allowed is undefined for it, and nothing runs', async () => {
    const { node, erl } = await startPair();
    node.allow(add, sum);
    const call = (what: string): Promise<string> =>
      erl.eval(`(fun() -> try erpc:call('ts@127.0.0.1', ${what})
        catch error:{exception, Why, [What | _]} -> {Why, What} end end)()`);
    expect(await call('os, cmd, ["true"]')).toBe('{undef,{os,cmd,["true"],[]}}');
    expect(await call('ts, add, [1]')).toBe('{undef,{ts,add,[1],[]}}');
    expect(await call('erlang, halt, []')).toBe('{undef,{erlang,halt,[],[]}}');
    expect(await erl.eval('rpc:call(\'ts@127.0.0.1\', os, cmd, ["true"])')).toMatch(
      /^{badrpc,{'EXIT',{undef,/,
    );
  });

  test('spawning anything else is refused, and the link stays', async () => {
    const { node, erl } = await startPair();
    await node.connect(erl.name);
    const spawned = `Id = spawn_request('ts@127.0.0.1', lists, reverse, [[1]], [{reply_tag, reply}, monitor]),
      receive {reply, Id, Tag, Why} -> {Tag, Why} end`;
    expect(await erl.eval(spawned)).toBe('{error,notsup}');
    expect(node.nodes()).toEqual([erl.name]);
  });

  test('a cast runs, and is not answered', async () => {
    const { node, erl } = await startPair();
    const ran: Term[] = [];
    node.allow({ module: 'ts', function: 'note', arity: 1 }, async ([value]) => {
      ran.push(value ?? []);
      return atom('ok');
    });
    node.allow({ module: 'ts', function: 'noted', arity: 0 }, async () => ran.length);
    await erl.eval("erpc:cast('ts@127.0.0.1', ts, note, [7])");
    expect(await erl.eval("erpc:call('ts@127.0.0.1', ts, noted, [])")).toBe('1');
    expect(ran).toEqual([7]);
  });

  test('a function that fails or hangs here is an error for the caller', async () => {
    const { node, erl } = await startPair();
    node.allow({ module: 'ts', function: 'fail', arity: 0 }, () => Promise.reject(new Error('out of luck')));
    node.allow({ module: 'ts', function: 'hang', arity: 0 }, () => new Promise(() => {}));
    const call = (rest: string): Promise<string> =>
      erl.eval(
        `(fun() -> try erpc:call('ts@127.0.0.1', ts, ${rest}) catch Class:Why -> {Class, Why} end end)()`,
      );
    expect(await call('fail, []')).toBe('{error,{exception,failed,[]}}');
    expect(await call('hang, [], 50')).toBe('{error,{erpc,timeout}}');
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
  });

  test('we call its functions, and see how they end', async () => {
    const { node } = await startPair();
    const call = (module: string, name: string, args: readonly Term[], timeoutMs = 30_000): Promise<Term> =>
      node.callFunction('e@127.0.0.1', { module, function: name, args }, timeoutMs);
    const failure = async (module: string, name: string, args: readonly Term[]): Promise<unknown> => {
      const error: unknown = await call(module, name, args).catch((thrown: unknown) => thrown);
      return error instanceof ErpcFailure ? [error.kind, error.reason] : error;
    };
    expect(await call('lists', 'reverse', [[1, 2, 3]])).toEqual([3, 2, 1]);
    expect(await failure('erlang', 'throw', [tuple(atom('ball'), 1)])).toEqual([
      'throw',
      tuple(atom('ball'), 1),
    ]);
    expect(await failure('erlang', 'exit', [atom('stage_left')])).toEqual(['exit', atom('stage_left')]);
    expect(await failure('erlang', 'error', [atom('badarg')])).toEqual(['error', atom('badarg')]);
    expect(await failure('no_such', 'function', [])).toEqual(['error', atom('undef')]);
    await expect(call('timer', 'sleep', [atom('infinity')], 50)).rejects.toThrow(CallTimeout);
    expect(await call('erlang', 'node', [])).toEqual(atom('e@127.0.0.1'));
  });

  test('a function of its that takes too long is not watched any more', async () => {
    const { node, erl } = await startPair();
    const forever = { module: 'timer', function: 'sleep', args: [atom('infinity')] };
    await node.connect(erl.name);
    await expect(node.callFunction(erl.name, forever, 500)).rejects.toThrow(CallTimeout);
    await node.ping(erl.name);
    expect(
      await erl.eval(`[process_info(Pid, monitored_by) || Pid <- processes(),
        process_info(Pid, current_function) =:= {current_function, {timer, sleep, 1}}]`),
    ).toBe('[{monitored_by,[]}]');
  });

  test('a function of its that prints does not hang', async () => {
    const { node } = await startPair();
    const what = { module: 'io', function: 'put_chars', args: [[...Buffer.from('hello')]] };
    await expect(node.callFunction('e@127.0.0.1', what, 30_000)).rejects.toThrow(ErpcFailure);
  });
});

test('a function that starts only after its time is not watched either; no Erlang needed', async () => {
  const clock = createManualClock();
  const node = await startNode({ clock });
  const peer = await dialRaw(node.port);
  const call = node.callFunction(peer.name, { module: 'm', function: 'f', args: [] }, 1_000);
  const asked = await peer.signal(({ type }) => type === 'spawn');
  clock.advance(1_000);
  await expect(call).rejects.toThrow(CallTimeout);
  if (asked.type !== 'spawn') throw new Error('it was not asked to start anything');
  const { id, from } = asked;
  const result = peer.pid(5);
  peer.send({ type: 'spawned', id, to: from, linked: false, monitored: true, result });
  const taken = await peer.signal(({ type }) => type === 'demonitor');
  expect(taken).toEqual({ type: 'demonitor', from, to: result, ref: id });
});
