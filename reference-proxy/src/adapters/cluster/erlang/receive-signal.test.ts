// What signals of a far node do here, without sockets.
import { describe, expect, test } from 'vitest';
import { createErlangReceiver as createReceiver } from '../../../../test/doubles/erlang-receiver.js';
import type { LocalProcess } from './local-process.js';
import type { Signal } from './signals.js';
import { atom, ImproperList, Pid, Reference, tuple, type Term } from './terms.js';

const far = new Pid('far@h', 1, 0, 9);
const ref = new Reference('far@h', 9, [1, 2, 3]);
const boom = tuple(atom('boom'), 1);

describe('monitors', () => {
  test.each([
    ['pid', (process: LocalProcess) => process.pid],
    ['name', () => atom('named')],
  ])('by %s tell of the end, under what was watched', (_by, as) => {
    const { receive, sent, processes, link } = createReceiver();
    const process = processes.register('named', {});
    receive({ type: 'monitor', from: far, to: as(process), ref });
    process.exit(boom);
    expect(sent()).toEqual([{ type: 'down', from: as(process), to: far, ref, reason: boom }]);
    expect(link.bonds).toBe(0);
    expect(processes.find(atom('named'))).toBeUndefined();
  });

  test('of nobody end at once', () => {
    const { receive, sent, link } = createReceiver();
    receive({ type: 'monitor', from: far, to: atom('nobody'), ref });
    expect(sent()).toEqual([{ type: 'down', from: atom('nobody'), to: far, ref, reason: atom('noproc') }]);
    expect(link.bonds).toBe(0);
  });

  test('that were taken back tell nothing', () => {
    const { receive, sent, processes } = createReceiver();
    const process = processes.spawn({});
    receive({ type: 'monitor', from: far, to: process.pid, ref });
    receive({ type: 'demonitor', from: far, to: process.pid, ref });
    process.exit(boom);
    expect(sent()).toEqual([]);
    expect(process.bonds.size).toBe(0);
  });

  test('beyond any need close the connection', () => {
    const { receive, closed, link, processes } = createReceiver();
    const { pid: to } = processes.spawn({});
    for (let count = 0; !closed(); count++) {
      receive({ type: 'monitor', from: far, to, ref: new Reference('far@h', 9, [count]) });
    }
    expect(closed()?.message).toContain('monitors and links');
    expect(link.bonds).toBe(200_000);
  });

  test('tell the end even when its reason cannot be sent', () => {
    const { receive, sent, processes, link } = createReceiver();
    const send = link.connection.send.bind(link.connection);
    link.connection.send = (signal) => {
      if (signal.type === 'down' && signal.reason === boom) throw new Error('too long');
      return send(signal);
    };
    const process = processes.spawn({});
    receive({ type: 'monitor', from: far, to: process.pid, ref });
    process.exit(boom);
    expect(sent()).toMatchObject([{ type: 'down', reason: atom('reason_not_sendable') }]);
  });
});

describe('links', () => {
  test('tell the far process of the end', () => {
    const { receive, sent, processes } = createReceiver();
    const process = processes.spawn({});
    receive({ type: 'link', from: far, to: process.pid });
    receive({ type: 'link', from: far, to: process.pid });
    process.exit(boom);
    expect(sent()).toEqual([{ type: 'linkExit', from: process.pid, to: far, reason: boom }]);
  });

  test('with nobody end at once', () => {
    const { receive, sent } = createReceiver();
    const to = new Pid('near@h', 99, 0, 7);
    receive({ type: 'link', from: far, to });
    expect(sent()).toEqual([{ type: 'linkExit', from: to, to: far, reason: atom('noproc') }]);
  });

  test('that are cut are acknowledged before anything else, and end nothing any more', () => {
    const { receive, sent, processes } = createReceiver();
    const process = processes.spawn({});
    receive({ type: 'link', from: far, to: process.pid });
    receive({ type: 'unlink', id: 17, from: far, to: process.pid });
    expect(sent()).toEqual([{ type: 'unlinked', id: 17, from: process.pid, to: far }]);
    receive({ type: 'linkExit', from: far, to: process.pid, reason: boom });
    expect(process.isAlive).toBe(true);
    process.exit(boom);
    expect(sent()).toEqual([]);
  });

  test('end the local process with the far one, and with its node', () => {
    const { receive, link, processes } = createReceiver();
    const [first, second] = [processes.spawn({}), processes.spawn({})];
    const heard: Term[] = [];
    const third = processes.spawn({ exitSignal: (_from, reason) => heard.push(reason) });
    for (const { pid } of [first, second, third]) receive({ type: 'link', from: far, to: pid });
    receive({ type: 'linkExit', from: far, to: first.pid, reason: boom });
    expect([first.isAlive, second.isAlive]).toEqual([false, true]);
    link.lost();
    expect([second.isAlive, third.isAlive]).toEqual([false, true]);
    expect(heard).toEqual([atom('noconnection')]);
    expect([link.bonds, third.bonds.size]).toEqual([0, 0]);
  });
});

describe('exit signals', () => {
  test.each<readonly [string, Term, boolean]>([
    ['any reason', boom, false],
    ['kill', atom('kill'), false],
    ['normal', atom('normal'), true],
  ])('with %s', (_name, reason, survives) => {
    const { receive, sent, processes } = createReceiver();
    const process = processes.spawn({});
    receive({ type: 'monitor', from: far, to: process.pid, ref });
    receive({ type: 'exit', from: far, to: process.pid, reason });
    expect(process.isAlive).toBe(survives);
    const end = { type: 'down', reason: reason === boom ? boom : atom('killed') };
    expect(sent()).toMatchObject(survives ? [] : [end]);
  });
});

describe('answers', () => {
  test.each<readonly [string, (pid: Pid) => Signal]>([
    [
      'to the alias',
      (pid) => ({ type: 'sendToAlias', from: pid, to: ref, message: tuple(aliasOf(ref), 42) }),
    ],
    ['to the pid', (pid) => ({ type: 'send', to: pid, message: tuple(aliasOf(ref), 42) })],
    ['to the pid, with a plain reference', (pid) => ({ type: 'send', to: pid, message: tuple(ref, 42) })],
  ])('%s reach who waits', (_name, signal) => {
    const { receive, waiters, link, caller } = createReceiver();
    const answers: Term[] = [];
    const waiter = { link, position: 1, answered: (term: Term) => answers.push(term), down() {}, lost() {} };
    waiters.add(ref, waiter);
    receive(signal(caller.pid));
    expect(answers).toEqual([42]);
  });

  test('that nobody waits for, and other mail for the caller, are dropped', () => {
    const { receive, caller, sent, errors } = createReceiver();
    for (const message of [tuple(ref, 42), 42, tuple(aliasOf(ref), 42), tuple(1, 2)]) {
      receive({ type: 'send', to: caller.pid, message });
    }
    receive({ type: 'down', from: far, to: caller.pid, ref, reason: boom });
    receive({ type: 'spawned', id: ref, to: caller.pid, linked: false, monitored: true, result: far });
    expect([sent(), errors]).toEqual([[], []]);
  });

  test('a called function that wants to print is told that it cannot', () => {
    const { receive, caller, sent } = createReceiver();
    const message = tuple(atom('io_request'), far, ref, tuple(atom('put_chars')));
    receive({ type: 'send', to: caller.pid, message });
    const refusal = tuple(atom('io_reply'), ref, tuple(atom('error'), atom('enotsup')));
    expect(sent()).toEqual([{ type: 'send', from: caller.pid, to: far, message: refusal }]);
  });
});

test('a handler that throws costs its message, not the connection', () => {
  const { receive, processes, errors, closed } = createReceiver();
  const info = (): never => {
    throw new Error('bug');
  };
  processes.register('bad', { info, cast: info });
  receive({ type: 'sendToName', from: far, to: 'bad', message: 1 });
  receive({ type: 'sendToName', from: far, to: 'bad', message: tuple(atom('$gen_cast'), 1) });
  expect([errors.length, closed()]).toEqual([2, undefined]);
});

function aliasOf(reference: Reference): Term {
  return new ImproperList([atom('alias')], reference);
}
