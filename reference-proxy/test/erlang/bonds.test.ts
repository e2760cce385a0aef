// Monitors and links between processes here and in a real Erlang node: whoever ends, and however, those who are bound to
// it learn it, and why; those who are no longer bound learn nothing.
import { describe, expect, test } from 'vitest';
import type { LocalProcess } from '../../src/adapters/cluster/erlang/local-process.js';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { atom, tuple, type Pid, type Term } from '../../src/adapters/cluster/erlang/terms.js';
import { erlMissing, type Erl } from './erl.js';
import { startLinkedPair, type OwnNode } from './start-nodes.js';

/** A process of the Erlang node that ends with the reason that it is told. */
async function spawnFar(node: OwnNode, erl: Erl, name: string): Promise<Pid> {
  await erl.eval(`register(${name}, spawn(fun() -> receive {'end', Reason} -> exit(Reason) end end))`);
  const lookUp = { module: 'erlang', function: 'whereis', args: [atom(name)] };
  return (await node.callFunction(erl.name, lookUp, 5_000)) as Pid;
}

/** Resolves when everything sent before has arrived at the Erlang node. */
const arrived = (node: OwnNode): Promise<boolean> => node.ping('e@127.0.0.1');

/** A process here that does not end with those that it is linked with; `end` resolves with the reason of the first. */
function spawnTrapping(node: OwnNode): { readonly process: LocalProcess; readonly end: Promise<Term> } {
  let tell = (_: Term): void => {};
  const end = new Promise<Term>((resolve) => (tell = resolve));
  return { process: node.spawn({ exitSignal: (_, reason) => tell(reason) }), end };
}

/** Watches from when it resolves; `down` resolves with the reason. */
async function watch(node: OwnNode, process: string | Pid): Promise<{ readonly down: Promise<Term> }> {
  let tell = (_: Term): void => {};
  const down = new Promise<Term>((resolve) => (tell = resolve));
  await node.monitor({ node: 'e@127.0.0.1', process }, tell);
  await arrived(node);
  return { down };
}

describe.skipIf(erlMissing)(`monitors and links with a real Erlang node ${erlMissing ?? ''}`, () => {
  test('we see its processes end, by name and by pid', async () => {
    const { node, erl } = await startLinkedPair();
    const pid = await spawnFar(node, erl, 'worker');
    const byName = await watch(node, 'worker');
    const byPid = await watch(node, pid);
    await erl.eval("worker ! {'end', {boom, 1}}");
    expect([await byName.down, await byPid.down]).toEqual([tuple(atom('boom'), 1), tuple(atom('boom'), 1)]);
    expect(await (await watch(node, 'nobody')).down).toEqual(atom('noproc'));
    expect(await (await watch(node, pid)).down).toEqual(atom('noproc'));
  });

  test('a watch that was stopped says nothing', async () => {
    const { node, erl } = await startLinkedPair();
    await spawnFar(node, erl, 'worker');
    const said: Term[] = [];
    const stopped = await node.monitor({ node: erl.name, process: 'worker' }, (reason) => said.push(reason));
    const other = await watch(node, 'worker');
    stopped.stop();
    await erl.eval("worker ! {'end', done}");
    expect(await other.down).toEqual(atom('done'));
    expect(said).toEqual([]);
  });

  test('it sees our processes end, by name and by pid', async () => {
    const { node, erl } = await startLinkedPair();
    const worker = node.register('worker', { call: async () => worker.pid });
    await erl.eval(`ByName = monitor(process, {worker, 'ts@127.0.0.1'}),
      Pid = gen_server:call({worker, 'ts@127.0.0.1'}, pid), ByPid = monitor(process, Pid),
      Gone = monitor(process, {nobody, 'ts@127.0.0.1'}),
      receive {'DOWN', Gone, process, {nobody, 'ts@127.0.0.1'}, noproc} -> ok end`);
    worker.exit(tuple(atom('boom'), 2));
    expect(
      await erl.eval(`receive {'DOWN', ByName, process, Who, One} -> ok end,
        receive {'DOWN', ByPid, process, Pid, Two} -> ok end, {Who, One, Two}`),
    ).toBe("{{worker,'ts@127.0.0.1'},{boom,2},{boom,2}}");
    expect(
      await erl.eval(`After = monitor(process, Pid), receive {'DOWN', After, process, _, Why} -> Why end`),
    ).toBe('noproc');
  });

  test('a demonitor of its is heard', async () => {
    const { node, erl } = await startLinkedPair();
    const worker = node.register('worker', {});
    await erl.eval("Ref = monitor(process, {worker, 'ts@127.0.0.1'}), demonitor(Ref)");
    expect(await erl.eval("net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    expect(worker.bonds.size).toBe(0);
  });

  test('linked processes end together, whichever ends first', async () => {
    const { node, erl } = await startLinkedPair();
    const ends: Term[] = [];
    const worker = node.register('worker', {
      call: async () => worker.pid,
      exitSignal: (_, reason) => void ends.push(reason),
    });
    await erl.eval(`process_flag(trap_exit, true), Pid = gen_server:call({worker, 'ts@127.0.0.1'}, pid),
      Other = spawn(fun() -> link(Pid), receive {'end', Reason} -> exit(Reason) end end),
      Watch = monitor(process, Other), Other ! {'end', {boom, 3}}, receive {'DOWN', Watch, _, _, _} -> ok end,
      net_adm:ping('ts@127.0.0.1')`);
    expect(ends).toEqual([tuple(atom('boom'), 3)]);
    expect(await erl.eval("link(Pid), net_adm:ping('ts@127.0.0.1')")).toBe('pong');
    worker.exit(atom('my_turn'));
    expect(await erl.eval("receive {'EXIT', Pid, Why} -> Why end")).toBe('my_turn');
    expect(await erl.eval("link(Pid), receive {'EXIT', Pid, Gone} -> Gone end")).toBe('noproc');
  });

  test('links that we make hold, too', async () => {
    const { node, erl } = await startLinkedPair();
    const first = await spawnFar(node, erl, 'first');
    const second = await spawnFar(node, erl, 'second');
    const { process, end } = spawnTrapping(node);
    await node.link(process, first);
    await arrived(node);
    await erl.eval("first ! {'end', {boom, 4}}");
    expect(await end).toEqual(tuple(atom('boom'), 4));
    const mortal = node.spawn({});
    await node.link(mortal, second);
    const watched = await watch(node, second);
    mortal.exit(atom('together'));
    expect(await watched.down).toEqual(atom('together'));
  });

  test('processes that were unlinked end alone, whoever unlinked them', async () => {
    const { node, erl } = await startLinkedPair();
    const ends: Term[] = [];
    const worker = node.register('worker', {
      call: async () => worker.pid,
      exitSignal: (_, reason) => void ends.push(reason),
    });
    const far = await spawnFar(node, erl, 'far');
    await node.link(worker, far);
    node.unlink(worker, far);
    await erl.eval(`process_flag(trap_exit, true), Pid = gen_server:call({worker, 'ts@127.0.0.1'}, pid),
      link(Pid), unlink(Pid), net_adm:ping('ts@127.0.0.1')`);
    expect(worker.bonds.size).toBe(0);
    const watched = await watch(node, far);
    await erl.eval("far ! {'end', alone}");
    expect(await watched.down).toEqual(atom('alone'));
    worker.exit(atom('alone_too'));
    await arrived(node);
    expect(ends).toEqual([]);
    expect(await erl.eval('receive Any -> Any after 0 -> nothing end')).toBe('nothing');
  });

  test('an unlink of its is acknowledged: it keeps nothing of the link', async () => {
    const { node, erl } = await startLinkedPair();
    const worker = node.register('worker', { call: async () => worker.pid });
    await erl.eval(`Pid = gen_server:call({worker, 'ts@127.0.0.1'}, pid),
      erts_debug:set_internal_state(available_internal_state, true),
      Kept = fun() -> [element(4, Link) || Link <- erts_debug:get_internal_state({link_list, self()}),
        element(2, Link) =:= dist_process] end`);
    expect(await erl.eval('link(Pid), Kept()')).toBe('[linked]');
    expect(await erl.eval("unlink(Pid), pong = net_adm:ping('ts@127.0.0.1'), Kept()")).toBe('[]');
  });

  test('it can end our processes by exit/2', async () => {
    const { node, erl } = await startLinkedPair();
    const mortal = node.register('mortal', { call: async () => mortal.pid });
    await erl.eval("Pid = gen_server:call({mortal, 'ts@127.0.0.1'}, pid), Watch = monitor(process, Pid)");
    await erl.eval("exit(Pid, normal), pong = net_adm:ping('ts@127.0.0.1')");
    expect(mortal.isAlive).toBe(true);
    expect(await erl.eval("exit(Pid, enough), receive {'DOWN', Watch, _, _, Why} -> Why end")).toBe('enough');
    expect(mortal.isAlive).toBe(false);
  });

  test('kill -9 of its: monitors, links, calls and who watches nodes learn it at once', async () => {
    const { node, erl } = await startLinkedPair();
    const pid = await spawnFar(node, erl, 'worker');
    await erl.eval('register(silent, self())');
    const watched = await watch(node, 'worker');
    const { process, end } = spawnTrapping(node);
    await node.link(process, pid);
    const call = node.call({ node: erl.name, process: 'silent' }, 1, 30_000).catch((error: unknown) => error);
    const down = node.nextDown(erl.name);
    await erl.eval("receive {'$gen_call', _, 1} -> got_it end");
    await erl.kill('SIGKILL');
    expect([await watched.down, await end]).toEqual([atom('noconnection'), atom('noconnection')]);
    expect(await call).toBeInstanceOf(NodeDown);
    expect(await call).toMatchObject({ sent: true });
    await down;
    expect(node.nodes()).toEqual([]);
    expect(await (await watch(node, pid)).down).toEqual(atom('noconnection'));
  });
});
