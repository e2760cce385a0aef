// How links between our nodes come about and end, over real sockets; no Erlang needed.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { registerAt } from '../../src/adapters/cluster/erlang/epmd-client.js';
import { NodeDown } from '../../src/adapters/cluster/erlang/node-errors.js';
import { createTestNet, nodeDown, nodeUp, type TestNode } from './nodes.js';

const a = 'a@127.0.0.1';
const b = 'b@127.0.0.1';

async function twoNodes(): Promise<[TestNode, TestNode]> {
  const net = await createTestNet();
  return [await net.node('a'), await net.node('b')];
}

describe('connections', () => {
  test('come about once, however many want one', async () => {
    const [one, two] = await twoNodes();
    const ups: string[] = [];
    two.onNodeUp((name) => void ups.push(name));
    await Promise.all(Array.from({ length: 50 }, () => one.connect(b)));
    expect(await one.ping(b)).toBe(true);
    expect(ups).toEqual([a]);
    expect([one.nodes(), two.nodes()]).toEqual([[b], [a]]);
  });

  test('wanted by both at once become one, round after round', async () => {
    const [one, two] = await twoNodes();
    for (let round = 0; round < 100; round++) {
      await Promise.all([one.connect(b), two.connect(a)]);
      expect([one.nodes(), two.nodes()]).toEqual([[b], [a]]);
      expect(await Promise.all([one.ping(b), two.ping(a)])).toEqual([true, true]);
      const gone = [nodeDown(one, b), nodeDown(two, a)];
      (round % 2 ? one : two).disconnect(round % 2 ? b : a);
      await Promise.all(gone);
    }
  });

  test('with another cookie are refused, and both logs name the cookie', async () => {
    const net = await createTestNet();
    const one = await net.node('a');
    const two = await net.node('b', { cookie: 'other' });
    await expect(one.connect(b)).rejects.toThrow(/b@127.0.0.1 .*cookie/);
    await expect(two.connect(a)).rejects.toThrow(/a@127.0.0.1 .*cookie/);
    expect(one.nodes()).toEqual([]);
    const warnings = two.log.lines.map(({ fields }) => String(fields?.error));
    expect(warnings.join()).toMatch(/a@127.0.0.1 has another cookie/);
  });

  test('break, and are made again', async () => {
    const [one, two] = await twoNodes();
    await one.connect(b);
    const [down, up] = [nodeDown(one, b), nodeUp(one, b)];
    two.disconnect(a);
    expect((await down).message).toContain('closed');
    await two.connect(a);
    await up;
    expect(one.nodes()).toEqual([b]);
  });

  test('end when a node closes', async () => {
    const [one, two] = await twoNodes();
    await one.connect(b);
    const down = nodeDown(one, b);
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
  gateways.push(server);
  return server;
}

const gateways: Server[] = [];
afterEach(() => gateways.splice(0).forEach((server) => server.close()));

test('a node that vanishes after any byte leaves nothing behind', async () => {
  const [here, there] = [await createTestNet(), await createTestNet()];
  const [one, two] = [await here.node('a'), await there.node('b')];
  let limit = 0;
  const gateway = await startLimitedGateway(two.port, () => limit);
  const { port } = gateway.address() as AddressInfo;
  const epmd = { host: '127.0.0.1', port: here.epmdPort };
  const { socket } = await registerAt(epmd, { name: 'b', port, hidden: true }, AbortSignal.timeout(5_000));
  let connected = 0;
  for (limit = 1; limit <= 200; limit++) {
    const gone = nodeDown(one, b);
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
  socket.destroy();
});
