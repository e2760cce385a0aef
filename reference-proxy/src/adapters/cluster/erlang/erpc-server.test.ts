import { describe, expect, test } from 'vitest';
import { createErlangReceiver as createReceiver } from '../../../../test/doubles/erlang-receiver.js';
import type { SpawnRequest } from './signals.js';
import { atom, Pid, Reference, tuple, type Term } from './terms.js';

const far = new Pid('far@h', 1, 0, 9);
const ref = new Reference('far@h', 9, [1, 2, 3]);

describe('spawn requests', () => {
  const request = (
    args: readonly Term[],
    entry = 'execute_call',
    options: Term[] = [atom('monitor')],
  ): SpawnRequest => ({
    type: 'spawn',
    id: ref,
    from: far,
    groupLeader: far,
    module: 'erpc',
    function: entry,
    args,
    options,
  });
  const result = new Reference('far@h', 9, [5]);
  const call = [result, atom('m'), atom('f'), [1]];
  const settled = (): Promise<void> => new Promise(setImmediate);

  test('for an allowed function are answered, and the result is the reason of the end', async () => {
    const { receive, sent, erpc, processes, link } = createReceiver();
    const before = processes.size;
    erpc.allow({ module: 'm', function: 'f', arity: 1 }, async (args, from) => [
      from === 'far@h' ? 1 : 0,
      ...args,
    ]);
    receive(request(call));
    await settled();
    const [reply, down] = sent();
    expect(reply).toMatchObject({ type: 'spawned', id: ref, to: far, monitored: true, linked: false });
    expect(down).toMatchObject({ type: 'down', to: far, ref, reason: tuple(result, atom('return'), [1, 1]) });
    expect([processes.size, link.bonds]).toEqual([before, 0]);
  });

  test('for another function get undef, and nothing runs', async () => {
    const { receive, sent, errors } = createReceiver();
    receive(request([result, atom('os'), atom('cmd'), [[]]]));
    await settled();
    const undef = tuple(result, atom('error'), atom('undef'), [tuple(atom('os'), atom('cmd'), [[]], [])]);
    expect(sent()).toMatchObject([{ type: 'spawned' }, { type: 'down', reason: undef }]);
    expect(errors).toEqual([]);
  });

  test('for a function that throws get an error, and the log its cause', async () => {
    const { receive, sent, erpc, errors } = createReceiver();
    erpc.allow({ module: 'm', function: 'f', arity: 1 }, () => {
      throw new Error('bug');
    });
    receive(request(call));
    await settled();
    expect(sent()).toMatchObject([{}, { reason: tuple(result, atom('error'), atom('failed'), []) }]);
    expect(errors).toEqual([new Error('bug')]);
  });

  test.each([
    ['anything else than erpc', { ...request([]), module: 'erlang', function: 'apply' }],
    ['an unknown entry', request(call, 'execute_more')],
    ['too few arguments', request([result])],
    ['arguments of other kinds', request([1, 2, 3, 4])],
  ])('for %s are answered with an error', (_name, signal) => {
    const { receive, sent, processes } = createReceiver();
    const before = processes.size;
    receive(signal);
    expect(sent()).toMatchObject([{ type: 'spawned', result: atom('notsup'), monitored: false }]);
    expect(processes.size).toBe(before);
  });

  test('without a monitor get the answer alone', async () => {
    const { receive, sent, erpc } = createReceiver();
    const ran: Term[] = [];
    erpc.allow({ module: 'm', function: 'f', arity: 1 }, async ([arg = 0]) => (ran.push(arg), 0));
    receive(request([atom('m'), atom('f'), [1]], 'execute_cast', []));
    await settled();
    expect(ran).toEqual([1]);
    expect(sent()).toMatchObject([{ type: 'spawned', monitored: false, linked: false }]);
  });
});
