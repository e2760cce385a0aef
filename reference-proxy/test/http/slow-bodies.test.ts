// Bodies that do not come, or come in large numbers, through real sockets. Always: nobody else waits for them.
import { InvocationRequest } from '@spawn-conformance/proto';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createApp, listen, type HttpServer } from '../../src/adapters/http/server.js';
import { createPrometheusMetrics } from '../../src/adapters/prometheus-metrics.js';
import { createTestSystem, type TestSystem } from '../doubles/test-system.js';

const head = (length: number): string =>
  `POST /system/test/actors/ann/invoke HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`;

interface Served extends TestSystem {
  readonly server: HttpServer;
  connect(): Socket;
}

async function serve(settings: Parameters<typeof createTestSystem>[0] = {}): Promise<Served> {
  const system = createTestSystem(settings);
  await system.register({ name: 'ann' });
  const none = (): number => 0;
  const numbers = {
    actorsKnown: none,
    activations: none,
    requestsInWork: none,
    asyncWaiting: none,
    scheduled: none,
    clusterNodes: none,
  };
  const metrics = createPrometheusMetrics(numbers);
  const app = createApp({ ...system, metrics, bodyBytesMax: 100_000, bodyTimeoutMs: 30_000 });
  const server = await listen(app, '127.0.0.1', 0);
  onTestFinished(() => server.abort());
  onTestFinished(() => void server.close());
  return {
    ...system,
    server,
    connect: () => connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }),
  };
}

/** All that came until the server closed, or until it holds `enough`. */
function received(socket: Socket, enough?: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (data: Buffer) => {
      text += data.toString('latin1');
      if (enough !== undefined && text.includes(enough)) resolve(text);
    });
    socket.on('end', () => resolve(text)).on('error', () => resolve(text));
  });
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};

test('bodies that stand still take nobody’s place', async () => {
  const { connect, host, system, work } = await withWork({ requestsMax: 1 });
  for (let at = 0; at < 5; at++) connect().write(`${head(100)}part`);
  await until(() => work.bytes === 20);
  expect(work.count).toBe(0);
  const body = InvocationRequest.encode({ actionName: 'run' });
  const caller = connect();
  caller.write(Buffer.concat([Buffer.from(head(body.length)), body]));
  const answer = received(caller, '\r\n\r\n');
  (await host.next()).answerState('served');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(system.work.count).toBe(0);
});

test('a body that does not come in time is a 408, and its connection is closed', async () => {
  const { clock, connect, work } = await withWork();
  const socket = connect();
  socket.write(`${head(100)}part`);
  await until(() => work.bytes === 4);
  clock.advance(30_000);
  const answer = await received(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('the request body did not come within 30000 ms');
  expect(work.bytes).toBe(0);
});

test('a shutdown does not wait for bodies', async () => {
  const { clock, connect, server, work } = await withWork();
  const socket = connect();
  socket.write(`${head(100)}part`);
  await until(() => work.bytes === 4);
  const answer = received(socket);
  work.drain();
  const closed = server.close();
  await until(() => work.bytes === 0);
  await received(socket, 'shutting down');
  clock.advance(1_000);
  expect(await answer).toMatch(/^HTTP\/1\.1 503 /);
  await closed;
});

test('bodies beyond the budget of all are a 503; when the others end, it fits again', async () => {
  const { connect, host, work } = await withWork({ requestsBytesMax: 1_000 });
  const first = connect();
  first.write(`${head(2_000)}${'x'.repeat(900)}`);
  await until(() => work.bytes === 900);
  const second = connect();
  second.write(`${head(200)}${'x'.repeat(200)}`);
  expect(await received(second, 'allowed')).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 1/i);
  first.destroy();
  await until(() => work.bytes === 0);
  const body = InvocationRequest.encode({ actionName: 'run' });
  const third = connect();
  third.write(Buffer.concat([Buffer.from(head(body.length)), body]));
  const answer = received(third, '\r\n\r\n');
  (await host.next()).answerState('served');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
});

test('a caller that ends its side after the request gets its answer', async () => {
  const { connect, host } = await withWork();
  const body = InvocationRequest.encode({ actionName: 'run' });
  const socket = connect();
  socket.end(Buffer.concat([Buffer.from(head(body.length)), body]));
  const answer = received(socket);
  const callback = await host.next();
  await new Promise((resolve) => setImmediate(resolve));
  callback.answerState('served');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
});

async function withWork(
  ...given: Parameters<typeof serve>
): Promise<Served & Pick<Served['system'], 'work'>> {
  const served = await serve(...given);
  return { ...served, work: served.system.work };
}
