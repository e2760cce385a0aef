// How links between our nodes come about and end, over real sockets; no Erlang needed.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { freePort } from '../cluster/free-port.js';
import { enter } from './epmd-entries.js';
import { startNode, startOwnPair, type OwnNode } from './start-nodes.js';

const a = 'a@127.0.0.1';
const b = 'b@127.0.0.1';

/** What the warnings of the node say. */
const warningsOf = ({ log }: OwnNode): string => log.lines.map(({ fields }) => String(fields?.error)).join();

describe('connections', () => {
  test('come about once, however many want one', async () => {
    const [one, two] = await startOwnPair();
    const ups: string[] = [];
    two.onNodeUp((name) => void ups.push(name));
    await Promise.all(Array.from({ length: 50 }, () => one.connect(b)));
    expect(await one.ping(b)).toBe(true);
    expect(ups).toEqual([a]);
    expect([one.nodes(), two.nodes()]).toEqual([[b], [a]]);
  });

  test('wanted by both at once become one, round after round', async () => {
    const [one, two] = await startOwnPair();
    for (let round = 0; round < 100; round++) {
      await Promise.all([one.connect(b), two.connect(a)]);
      expect([one.nodes(), two.nodes()]).toEqual([[b], [a]]);
      expect(await Promise.all([one.ping(b), two.ping(a)])).toEqual([true, true]);
      const gone = [one.nextDown(b), two.nextDown(a)];
      (round % 2 ? one : two).disconnect(round % 2 ? b : a);
      await Promise.all(gone);
    }
  });

  test('with another cookie are refused, and both logs name the cookie', async () => {
    const [one, two] = await startOwnPair({}, { cookie: 'other' });
    await expect(one.connect(b)).rejects.toThrow(/b@127.0.0.1 .*cookie/);
    await expect(two.connect(a)).rejects.toThrow(/a@127.0.0.1 .*cookie/);
    expect([one.nodes(), two.nodes()]).toEqual([[], []]);
    expect(warningsOf(one)).toMatch(/b@127.0.0.1 has another cookie/);
    expect(warningsOf(two)).toMatch(/a@127.0.0.1 has another cookie/);
  });

  test('break, and are made again', async () => {
    const [one, two] = await startOwnPair();
    await one.connect(b);
    const [down, up] = [one.nextDown(b), one.nextUp(b)];
    two.disconnect(a);
    expect((await down).message).toContain('closed');
    await two.connect(a);
    await up;
    expect(one.nodes()).toEqual([b]);
  });

  test('end when a node closes', async () => {
    const [one, two] = await startOwnPair();
    await one.connect(b);
    const down = one.nextDown(b);
    await two.close();
    await down;
    await expect(one.connect(b)).rejects.toThrow(NodeDown);
    await expect(two.connect(a)).rejects.toThrow('closing');
  });
});

/** Passes bytes on, up to so many, and then breaks off. */
async function startLimitedGateway(port: number, bytes: () => number): Promise<Server> {
  const server = createServer((client) => {
    const target = connect(port, '127.0.0.1');
    let left = bytes();
    const pass = (from: Socket, to: Socket): void => {
      from.on('data', (chunk: Buffer) => {
        to.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) [client, target].forEach((socket) => socket.destroySoon());
      });
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
    };
    pass(client, target);
    pass(target, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server;
}

test('a node that vanishes after any byte leaves nothing behind', async () => {
  const epmdPort = await freePort();
  const one = await startNode({ name: a, epmd: { port: epmdPort, mayServe: true } });
  const two = await startNode({ name: b });
  let limit = 0;
  const gateway = await startLimitedGateway(two.port, () => limit);
  const { port } = gateway.address() as AddressInfo;
  await enter(b, port, epmdPort);
  let connected = 0;
  for (limit = 1; limit <= 200; limit++) {
    const gone = one.nextDown(b);
    try {
      await one.connect(b);
      connected++;
      // Nobody says anything of their own accord; the answer to a ping is where the limit is met.
      expect(await one.ping(b)).toBe(false);
      await gone;
    } catch (error) {
      expect(error).toBeInstanceOf(NodeDown);
    }
    expect(one.nodes()).toEqual([]);
  }
  expect(connected).toBeGreaterThan(10);
  limit = Infinity;
  expect(await one.ping(b)).toBe(true);
  expect(two.nodes()).toEqual([a]);
});
