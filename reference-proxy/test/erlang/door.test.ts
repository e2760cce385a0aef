// The door for programs: an Erlang program joins running proxies and invokes an actor with one call that carries the bytes
// of an InvocationRequest and returns those of an InvocationResponse; whatever is wrong is said by its status.
import { Status } from '@spawn-conformance/proto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { appendRequest, proxyCookie, readResponse, startProxies } from './clustered-proxies.js';
import { erlMissing, type Erl } from './erl.js';
import { startErlNode } from './start-nodes.js';

/** An Erlang node that has joined them. */
async function join(epmdPort: number): Promise<Erl> {
  const erl = await startErlNode(epmdPort, { cookie: proxyCookie });
  await erl.eval(`Call = fun(Node, Bytes) -> gen_server:call({spawn_proxy, Node}, {invoke, Bytes}, 30000) end,
    Erpc = fun(Node, Bytes) -> erpc:call(Node, spawn_proxy, invoke, [Bytes], 30000) end`);
  return erl;
}

const binaryOf = (bytes: Uint8Array): string => `base64:decode("${Buffer.from(bytes).toString('base64')}")`;

async function byCall(erl: Erl, bytes: Uint8Array): Promise<ReturnType<typeof readResponse>> {
  const answer = `(fun() -> {ok, Answer} = Call('a@127.0.0.1', ${binaryOf(bytes)}), base64:encode(Answer) end)()`;
  return readAnswer(await erl.eval(answer));
}

async function byErpc(erl: Erl, bytes: Uint8Array): Promise<ReturnType<typeof readResponse>> {
  return readAnswer(await erl.eval(`base64:encode(Erpc('a@127.0.0.1', ${binaryOf(bytes)}))`));
}

function readAnswer(printed: string): ReturnType<typeof readResponse> {
  return readResponse(Buffer.from(/<<"(.*)">>/.exec(printed)?.[1] ?? '', 'base64'));
}

describe.skipIf(erlMissing)(`programs in the cluster ${erlMissing ?? ''}`, () => {
  test('invoke an actor of another node through any proxy, by a call and by erpc, a hundred at once', async () => {
    const { cluster, epmdPort } = await startProxies(['a', 'b'], ['book']);
    const erl = await join(epmdPort);
    expect(await byCall(erl, appendRequest('book', 'once '))).toEqual({ status: Status.OK, says: 'once ' });
    expect(await byErpc(erl, appendRequest('book', 'upon '))).toEqual({
      status: Status.OK,
      says: 'once upon ',
    });
    expect(await byCall(erl, appendRequest('book', 'a time'))).toEqual({
      status: Status.OK,
      says: 'once upon a time',
    });
    await erl.eval(`Bytes = ${binaryOf(appendRequest('book', '.'))}, Self = self(),
      Ask = fun(Node) -> {ok, _} = Call(Node, Bytes), Self ! done end,
      [spawn(fun() -> Ask(Node) end) || _ <- lists:seq(1, 50), Node <- ['a@127.0.0.1', 'b@127.0.0.1']],
      [receive done -> ok end || _ <- lists:seq(1, 100)]`);
    expect((await byCall(erl, appendRequest('book', '!'))).says).toBe(`once upon a time${'.'.repeat(100)}!`);
    const [atA, atB] = cluster.nodes.map(({ userFunction }) => [...userFunction.parents.keys()]);
    expect([atA, atB]).toEqual([[], ['book']]);
  });

  test('are told by the status what is wrong: an unknown actor, another system, bytes that say nothing', async () => {
    const { epmdPort } = await startProxies(['a']);
    const erl = await join(epmdPort);
    const unknown = appendRequest('nobody', 'x');
    for (const ask of [byCall, byErpc]) {
      expect(await ask(erl, unknown)).toEqual({
        status: Status.ACTOR_NOT_FOUND,
        says: expect.stringContaining('nobody') as string,
      });
      for (const bytes of ['', '\x0a\xff\xff', '\xff\xff\xff\xff', 'this is no message']) {
        const answer = await ask(erl, Buffer.from(bytes, 'latin1'));
        expect([bytes, answer.status]).toEqual([bytes, Status.ERROR]);
        expect(answer.says).not.toBe('');
      }
    }
    expect(await erl.eval("net_adm:ping('a@127.0.0.1')")).toBe('pong');
  });

  test('who say something else at the door are told so, may go on, and are not counted as proxies', async () => {
    const { cluster, epmdPort } = await startProxies(['a'], ['book']);
    const erl = await join(epmdPort);
    const say = (what: string): Promise<string> =>
      erl.eval(`gen_server:call({spawn_proxy, 'a@127.0.0.1'}, ${what}, 30000)`);
    for (const what of ['{invoke, no_bytes}', '{invoke, "text"}']) {
      expect(await say(what)).toMatch(/^{ok,<<.+>>}$/);
    }
    for (const what of ['hello', '{invoke}', '{invoke, 1, 2}', '#{}', '{launch, 1}', '{hosts, no_map}']) {
      expect(await say(what)).toMatch(/^{error,malformed,<<".+">>,no}$/);
    }
    await erl.eval(
      "gen_server:cast({spawn_proxy, 'a@127.0.0.1'}, anything), {spawn_proxy, 'a@127.0.0.1'} ! anything",
    );
    expect(readAnswer(await erl.eval("base64:encode(Erpc('a@127.0.0.1', no_bytes))")).status).toBe(
      Status.ERROR,
    );
    expect((await byCall(erl, appendRequest('book', 'still here'))).says).toBe('still here');
    const metrics = await fetch(`${cluster.nodes[0]?.proxy.url}/metrics`);
    expect(await metrics.text()).toMatch(/^spawn_proxy_cluster_nodes 0$/m);
  });

  test('kill -9 of a proxy: who calls, monitors or watches it learns it at once', async () => {
    const { cluster, epmdPort } = await startProxies(['a', 'b']);
    const erl = await join(epmdPort);
    await erl.eval(`ok = net_kernel:monitor_nodes(true, [{node_type, all}]),
      Ref = monitor(process, {spawn_proxy, 'b@127.0.0.1'}), pong = net_adm:ping('b@127.0.0.1'),
      receive {nodeup, 'b@127.0.0.1', _} -> ok end`);
    const [, victim] = cluster.nodes;
    if (victim) await cluster.end(victim, 'SIGKILL');
    expect(
      await erl.eval("receive {'DOWN', Ref, process, {spawn_proxy, 'b@127.0.0.1'}, Why} -> Why end"),
    ).toBe('noconnection');
    expect(await erl.eval("receive {nodedown, 'b@127.0.0.1', _} -> down end")).toBe('down');
    expect(await erl.eval("element(1, element(2, catch Call('b@127.0.0.1', <<>>)))")).toBe(
      "{nodedown,'b@127.0.0.1'}",
    );
    expect((await byCall(erl, appendRequest('nobody', 'x'))).status).toBe(Status.ACTOR_NOT_FOUND);
  });

  test('kill -9 of a proxy that is at work: the call ends at once', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { cluster, epmdPort } = await startProxies(['a'], ['book'], { USER_FUNCTION_PORT: String(port) });
    const erl = await join(epmdPort);
    const called = once(silent, 'connection');
    const bytes = binaryOf(appendRequest('book', 'x'));
    const call = erl.eval(`element(1, element(2, catch Call('a@127.0.0.1', ${bytes})))`);
    await called;
    const [victim] = cluster.nodes;
    if (victim) await cluster.end(victim, 'SIGKILL');
    expect(await call).toBe("{nodedown,'a@127.0.0.1'}");
  });
});
