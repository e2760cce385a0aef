// Calls and messages between this node and a real Erlang one, both ways: what is asked is answered unchanged, whatever its
// size; what cannot be answered is an error that says why.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CallTimeout, NoProcess, ProcessExited } from '../../src/adapters/cluster/erlang/node-errors.js';
import { atom, binary, Pid, tuple, type Term } from '../../src/adapters/cluster/erlang/terms.js';
import { erlMissing, type Erl } from './erl.js';
import { startLinkedPair, startPair } from './start-nodes.js';

const sizes = [200, 300_000, 5_000_000];
const echo = { node: 'e@127.0.0.1', process: 'echo' };

/** A server that answers what it is asked. */
async function registerEcho(erl: Erl): Promise<void> {
  await erl.eval(`register(echo, spawn(fun Loop() ->
    receive {'$gen_call', From, Request} -> gen_server:reply(From, Request), Loop() end end))`);
}

describe.skipIf(erlMissing)(`calls with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('it pings us', async () => {
    const { node, erl } = await startPair();
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect(node.nodes()).toEqual(['e@127.0.0.1']);
  });

  test('we ping it', async () => {
    const { node, erl } = await startPair();
    expect(await node.ping('e@127.0.0.1')).toBe(true);
    expect(await erl.eval('nodes(hidden)')).toBe("['ts@127.0.0.1']");
    expect(await node.ping('nobody@127.0.0.1')).toBe(false);
    expect(await erl.eval("net_adm:ping('nobody@127.0.0.1')")).toBe('pang');
  });

  test.each(sizes)('it calls us with %i bytes, and gets them back', async (size) => {
    const { node, erl } = await startPair();
    let received = 0;
    node.register('echo', {
      async call(request) {
        received = (request as Uint8Array).length;
        return tuple(atom('echoed'), request);
      },
    });
    const call = "gen_server:call({echo, 'ts@127.0.0.1'}, Bytes)";
    expect(await erl.eval(`Bytes = rand:bytes(${size}), {echoed, Bytes} = ${call}, ok`)).toBe('ok');
    expect(received).toBe(size);
  });

  test.each(sizes)('we call it with %i bytes, and get them back', async (size) => {
    const { node, erl } = await startPair();
    await registerEcho(erl);
    const bytes = randomBytes(size);
    const answer = await node.call(echo, bytes, 30_000);
    expect(Buffer.compare(answer as Uint8Array, bytes)).toBe(0);
  });

  test('thousands of calls in flight, both ways at once, each get their own answer', async () => {
    const { node, erl } = await startPair();
    await registerEcho(erl);
    node.register('doubler', { call: async (request) => 2 * Number(request) });
    const theirs = erl.eval(`Self = self(),
      [spawn(fun() -> Self ! {N, gen_server:call({doubler, 'ts@127.0.0.1'}, N, 30000)} end) || N <- lists:seq(1, 2000)],
      lists:all(fun(N) -> receive {N, Answer} -> Answer =:= 2 * N end end, lists:seq(1, 2000))`);
    const numbers = Array.from({ length: 2000 }, (_, at) => at);
    expect(await Promise.all(numbers.map((number) => node.call(echo, number, 30_000)))).toEqual(numbers);
    expect(await theirs).toBe('true');
  });

  test('processes are called by their pid, too', async () => {
    const { node, erl } = await startPair();
    await registerEcho(erl);
    const lookUp = { module: 'erlang', function: 'whereis', args: [atom('echo')] };
    const pid = await node.callFunction('e@127.0.0.1', lookUp, 5_000);
    expect(pid).toBeInstanceOf(Pid);
    expect(await node.call({ node: 'e@127.0.0.1', process: pid as Pid }, binary('hello'), 5_000)).toEqual(
      binary('hello'),
    );
    const server = node.spawn({ call: async () => atom('found') });
    await node.send({ node: 'e@127.0.0.1', process: 'echo' }, atom('dropped'));
    node.register('where', { call: async () => server.pid });
    expect(await erl.eval("gen_server:call(gen_server:call({where, 'ts@127.0.0.1'}, x), y)")).toBe('found');
  });

  test('casts and plain messages arrive in their order, both ways', async () => {
    const { node, erl } = await startPair();
    const received: Term[] = [];
    node.register('box', {
      cast: (order) => void received.push(order),
      info: (message) => void received.push(message),
      call: async () => atom('all_before'),
    });
    await erl.eval(`Box = {box, 'ts@127.0.0.1'}, gen_server:cast(Box, one), Box ! {two, 2},
      gen_server:cast(Box, "three"), gen_server:call(Box, flush)`);
    expect(received).toEqual([atom('one'), tuple(atom('two'), 2), [...Buffer.from('three')]]);
    await erl.eval('register(box, self())');
    const box = { node: 'e@127.0.0.1', process: 'box' };
    await node.cast(box, 1);
    await node.send(box, tuple(atom('plain'), 2));
    expect(await erl.eval("receive {'$gen_cast', 1} -> receive Any -> Any end end")).toBe('{plain,2}');
  });

  test('a name that nobody has is told at once, both ways', async () => {
    const { node, erl } = await startPair();
    await expect(node.call({ ...echo, process: 'nobody' }, 1, 30_000)).rejects.toThrow(NoProcess);
    expect(await erl.eval("catch gen_server:call({nobody, 'ts@127.0.0.1'}, 1, 30000)")).toBe(
      "{'EXIT',{noproc,{gen_server,call,[{nobody,'ts@127.0.0.1'},1,30000]}}}",
    );
  });

  test('a process that ends before it answers is told at once, both ways', async () => {
    const { node, erl } = await startPair();
    await erl.eval(
      "register(quitter, spawn(fun() -> receive {'$gen_call', _, _} -> exit({gone, 1}) end end))",
    );
    const quitter = { node: 'e@127.0.0.1', process: 'quitter' };
    const error: unknown = await node.call(quitter, 1, 30_000).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProcessExited);
    expect((error as ProcessExited).reason).toEqual(tuple(atom('gone'), 1));
    node.register('thrower', { call: () => Promise.reject(new Error('no such luck')) });
    expect(
      await erl.eval("element(1, element(2, catch gen_server:call({thrower, 'ts@127.0.0.1'}, 1)))"),
    ).toBe('call_failed');
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
  });

  test('an answer that comes after the time-out is nobody’s', async () => {
    const { node, erl } = await startLinkedPair();
    await registerEcho(erl);
    await erl.eval('register(slow, self())');
    await expect(node.call({ ...echo, process: 'slow' }, binary('once'), 50)).rejects.toThrow(CallTimeout);
    await erl.eval("receive {'$gen_call', From, _} -> gen_server:reply(From, late), From end");
    expect(await node.call(echo, binary('again'), 5_000)).toEqual(binary('again'));
    await node.ping(erl.name);
    expect(await erl.eval('[process_info(whereis(Name), monitored_by) || Name <- [slow, echo]]')).toBe(
      '[{monitored_by,[]},{monitored_by,[]}]',
    );
    expect(node.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('our answer after its time-out disturbs nobody', async () => {
    const { node, erl } = await startLinkedPair();
    let asked = (_: (answer: Term) => void): void => {};
    const question = new Promise<(answer: Term) => void>((resolve) => (asked = resolve));
    node.register('slow', { call: () => new Promise((resolve) => asked(resolve)) });
    node.register('echo', { call: async (request) => request });
    expect(
      await erl.eval("element(1, element(2, catch gen_server:call({slow, 'ts@127.0.0.1'}, 1, 50)))"),
    ).toBe('timeout');
    const answer = await question;
    answer(atom('late'));
    expect(await erl.eval("gen_server:call({echo, 'ts@127.0.0.1'}, again)")).toBe('again');
    expect(await erl.eval('receive Any -> Any after 0 -> nothing end')).toBe('nothing');
  });
});
