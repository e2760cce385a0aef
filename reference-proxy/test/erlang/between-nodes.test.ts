// What our nodes do with each other, over real sockets; no Erlang needed.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ErpcFailure } from '../../src/adapters/cluster/erlang/erpc.js';
import { CallTimeout, NoProcess, ProcessExited } from '../../src/adapters/cluster/erlang/node-errors.js';
import { atom, binary, tuple, type Pid, type Term } from '../../src/adapters/cluster/erlang/terms.js';
import { freePort } from '../cluster/free-port.js';
import { enter } from './epmd-entries.js';
import { startNode, startOwnPair } from './start-nodes.js';

const a = 'a@127.0.0.1';
const b = 'b@127.0.0.1';

const never = (): Promise<Term> => new Promise(() => {});
const echo = { call: async (request: Term): Promise<Term> => request };

describe('calls', () => {
  test.each([200, 300_000, 5_000_000])('carry %i bytes there and back', async (size) => {
    const [one, two] = await startOwnPair();
    two.register('echo', echo);
    const bytes = Buffer.alloc(size, 7);
    const answer = await one.call({ node: b, process: 'echo' }, bytes, 10_000);
    expect(answer instanceof Uint8Array && bytes.equals(answer)).toBe(true);
  });

  test('go to a pid, too, and many at once come back in any order', async () => {
    const [one, two] = await startOwnPair();
    const waiting: (() => void)[] = [];
    const process = two.spawn({
      call: (request) => new Promise((resolve) => waiting.push(() => resolve(request))),
    });
    const calls = Array.from({ length: 100 }, (_, index) =>
      one.call({ node: b, process: process.pid }, index, 10_000),
    );
    while (waiting.length < 100) await one.ping(b);
    for (const answer of waiting.reverse()) answer();
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  });

  test('leave nothing behind, whether they were answered or not', async () => {
    const [one, two] = await startOwnPair();
    const server = two.register('server', {
      call: (request) => (request === 1 ? never() : echo.call(request)),
    });
    for (const request of [2, 3, 4]) await one.call({ node: b, process: 'server' }, request, 10_000);
    await expect(one.call({ node: b, process: 'server' }, 1, 50)).rejects.toThrow(CallTimeout);
    await one.ping(b);
    expect(server.bonds.size).toBe(0);
  });

  test('to nobody fail at once', async () => {
    const [one] = await startOwnPair();
    await expect(one.call({ node: b, process: 'nobody' }, 1, 60_000)).rejects.toThrow(NoProcess);
  });

  test('that throw fail at once, and cost nothing else', async () => {
    const [one, two] = await startOwnPair();
    two.register('bad', {
      call: () => {
        throw new Error('bug');
      },
    });
    await expect(one.call({ node: b, process: 'bad' }, 1, 60_000)).rejects.toThrow(ProcessExited);
    expect(two.log.lines.map(({ level }) => level)).toContain('error');
    expect(await one.ping(b)).toBe(true);
  });

  test('whose answer cannot be sent fail at once', async () => {
    const [one, two] = await startOwnPair();
    two.register('bad', { call: async () => 'text' as unknown as Term });
    await expect(one.call({ node: b, process: 'bad' }, 1, 60_000)).rejects.toThrow(ProcessExited);
  });

  test('fail when the process ends', async () => {
    const [one, two] = await startOwnPair();
    const process = two.register('mortal', {
      call: () => {
        queueMicrotask(() => process.exit(tuple(atom('boom'), 1)));
        return never();
      },
    });
    const call = one.call({ node: b, process: 'mortal' }, 1, 60_000);
    await expect(call).rejects.toMatchObject({ reason: tuple(atom('boom'), 1) });
    await expect(one.call({ node: b, process: 'mortal' }, 1, 60_000)).rejects.toThrow(NoProcess);
  });

  test('time out, and a late answer is nobody’s', async () => {
    const [one, two] = await startOwnPair();
    let answer: (term: Term) => void = () => {};
    two.register('slow', { call: () => new Promise((resolve) => (answer = resolve)) });
    expect(await one.ping(b)).toBe(true); // linked: what takes its time is the answer
    await expect(one.call({ node: b, process: 'slow' }, 1, 50)).rejects.toThrow(CallTimeout);
    answer(1);
    expect(await one.ping(b)).toBe(true);
  });

  test('to a node that is gone fail at once, and say that they were sent', async () => {
    const [one, two] = await startOwnPair();
    let arrived: () => void = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    two.register('slow', {
      call: () => {
        arrived();
        return never();
      },
    });
    const call = one.call({ node: b, process: 'slow' }, 1, 60_000);
    await arrival;
    two.disconnect(a);
    await expect(call).rejects.toMatchObject({ name: 'NodeDown', sent: true });
  });

  test('to a node that never was fail, and say that nothing was sent', async () => {
    const [one] = await startOwnPair();
    const call = one.call({ node: 'x@127.0.0.1', process: 'echo' }, 1, 60_000);
    await expect(call).rejects.toMatchObject({ name: 'NodeDown', sent: false });
    await expect(one.connect(a)).rejects.toThrow('this node itself');
    await expect(one.connect('no name')).rejects.toThrow('name@host');
  });

  test('to a node that says nothing wait no longer than they said', async () => {
    const epmdPort = await freePort();
    const one = await startNode({ name: a, epmd: { port: epmdPort, mayServe: true } });
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    await enter(b, port, epmdPort);
    const call = one.call({ node: b, process: 'echo' }, 1, 50);
    await expect(call).rejects.toThrow('no connection within 50 ms');
    await expect(call).rejects.toMatchObject({ name: 'NodeDown', sent: false });
  });

  test('that never left say so', async () => {
    const [one, two] = await startOwnPair();
    two.register('echo', echo);
    await one.connect(b);
    const call = one.call({ node: b, process: 'echo' }, 1, 60_000);
    await Promise.resolve();
    one.disconnect(b);
    await expect(call).rejects.toMatchObject({ name: 'NodeDown', sent: false });
  });
});

describe('casts, messages and functions', () => {
  test('arrive', async () => {
    const [one, two] = await startOwnPair();
    const got = new Promise<Term[]>((resolve) => {
      const terms: Term[] = [];
      const take = (term: Term): void => void (terms.push(term) === 2 && resolve(terms));
      two.register('sink', { cast: take, info: take });
    });
    await one.cast({ node: b, process: 'sink' }, 1);
    await one.send({ node: b, process: 'sink' }, tuple(atom('hello')));
    expect(await got).toEqual([1, tuple(atom('hello'))]);
  });

  test('functions return, throw, or are not allowed', async () => {
    const [one, two] = await startOwnPair();
    two.allow({ module: 'm', function: 'double', arity: 1 }, async ([term]) => tuple(term ?? 0, term ?? 0));
    two.allow({ module: 'm', function: 'fail', arity: 0 }, async () => Promise.reject(new Error('bug')));
    const call = (name: string, ...args: Term[]): Promise<Term> =>
      one.callFunction(b, { module: 'm', function: name, args }, 10_000);
    expect(await call('double', binary('x'))).toEqual(tuple(binary('x'), binary('x')));
    await expect(call('double')).rejects.toMatchObject({ kind: 'error', reason: atom('undef') });
    await expect(call('fail')).rejects.toThrow(ErpcFailure);
  });
});

describe('monitors and links', () => {
  test('tell of the end of a process, of its absence, and of its node', async () => {
    const [one, two] = await startOwnPair();
    const reasons: Term[] = [];
    const watched = (process: string | Pid): Promise<void> =>
      new Promise((resolve) => {
        void one.monitor({ node: b, process }, (reason) => {
          reasons.push(reason);
          resolve();
        });
      });
    const named = two.register('named', {});
    const [absent, ended] = [watched('absent'), watched('named')];
    await absent;
    named.exit(tuple(atom('boom'), 1));
    await ended;
    const lost = watched(two.spawn({}).pid);
    await one.ping(b);
    two.disconnect(a);
    await lost;
    expect(reasons).toEqual([atom('noproc'), tuple(atom('boom'), 1), atom('noconnection')]);
  });

  test('a monitor that was stopped tells nothing', async () => {
    const [one, two] = await startOwnPair();
    const reasons: Term[] = [];
    const process = two.register('named', {});
    const watch = await one.monitor({ node: b, process: 'named' }, (reason) => void reasons.push(reason));
    await one.ping(b);
    watch.stop();
    await one.ping(b);
    expect(process.bonds.size).toBe(0);
    process.exit(atom('boom'));
    await two.ping(a);
    two.disconnect(a);
    await one.nextDown(b);
    expect(reasons).toEqual([]);
  });

  test('linked processes end together, unless one wants to hear of it', async () => {
    const [one, two] = await startOwnPair();
    const signals: Term[] = [];
    const heard = new Promise<void>((resolve) => {
      const survivor = one.spawn({ exitSignal: (_from, reason) => (signals.push(reason), resolve()) });
      const doomed = two.spawn({});
      void one.link(survivor, doomed.pid).then(async () => {
        await one.ping(b);
        doomed.exit(atom('boom'));
      });
    });
    await heard;
    expect(signals).toEqual([atom('boom')]);
    const mortal = one.spawn({});
    const other = two.spawn({});
    await one.link(mortal, other.pid);
    await one.ping(b);
    one.unlink(mortal, other.pid);
    await one.ping(b);
    expect([mortal.bonds.size, other.bonds.size]).toEqual([0, 0]);
    other.exit(atom('boom'));
    await two.ping(a);
    expect(mortal.isAlive).toBe(true);
    const last = two.spawn({});
    await one.link(mortal, last.pid);
    await one.ping(b);
    last.exit(atom('boom'));
    await two.ping(a);
    expect(mortal.isAlive).toBe(false);
  });
});
