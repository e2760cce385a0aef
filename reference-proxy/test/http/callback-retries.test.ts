// What the callback client sends again, against real servers: only what cannot have run, or was certainly not answered.
import { createServer, type Socket } from 'node:net';
import type { HostResult } from '../../src/ports/actor-host.js';
import { expect, test } from 'vitest';
import { createManualClock } from '../doubles/manual-clock.js';
import { call, clientOf, invocation, listen, messageOf } from './callback-client.js';
import { freePort } from '../cluster/free-port.js';
import { emptyAnswer, startUserFunction, stop } from './user-function.js';

test('a refused connection is tried again until somebody listens', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const host = clientOf(port, { clock });
  const result = call(host, invocation, 5_000);
  while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  const { received } = await startUserFunction(undefined, port);
  clock.advance(10);
  expect(await result).toMatchObject({ ok: true });
  expect(received).toHaveLength(1);
});

test('a connection that is refused for too long is a failure', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const result = call(clientOf(port, { clock }), invocation, 5_000);
  const startMs = clock.nowMs();
  let pauses = 0;
  while (clock.nowMs() - startMs < 4_750) {
    while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(250);
    pauses += 1;
  }
  const refused = `the user function is not there: 127.0.0.1:${port} refuses connections`;
  expect(await messageOf(result)).toBe(refused);
  expect(await result).toMatchObject({ error: { mayRepeat: 'yes' } });
  expect(pauses, 'it ends before the time is over: another pause would be too long').toBe(19);
});

test('a refused connection is tried again only as long as that is wanted', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const answers = [true, true, false];
  let asked = 0;
  const wanted = { invocation, retryRefusedForMs: 5_000, mayRetry: () => answers[asked++] ?? false };
  const result = new Promise<HostResult>((resolve) => clientOf(port, { clock }).call(wanted, resolve));
  for (let pauses = 0; pauses < 2; pauses++) {
    while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(250);
  }
  expect(await messageOf(result)).toBe(
    `the user function is not there: 127.0.0.1:${port} refuses connections`,
  );
  expect([asked, clock.waiting]).toEqual([3, 0]);
});

test('a refused connection that is cancelled is not tried again', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const cancel = clientOf(port, { clock }).call({ invocation, retryRefusedForMs: 5_000 }, () => {});
  while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  cancel();
  expect(clock.waiting).toBe(0);
});

test('a kept connection that is closed under a callback: sent again, once', async () => {
  const { host, received, sockets } = await keptConnection((socket) => socket.destroy());
  expect(await call(host)).toMatchObject({ ok: true });
  expect(received()).toBe(3);
  expect(sockets()).toBe(2);
});

test('closed again: not sent a third time', async () => {
  const { host, received } = await keptConnection((socket) => socket.destroy(), 2);
  expect(await messageOf(call(host))).toMatch(/^the user function did not answer: /);
  expect(received()).toBe(3);
});

test('a kept connection that is closed after the first byte of an answer: not sent again', async () => {
  const { host, received } = await keptConnection((socket) => socket.end('HTTP/1.1 2'));
  expect(await messageOf(call(host))).toMatch(/^the user function did not answer: /);
  expect(received()).toBe(2);
});

test('a new connection that is closed without an answer: not sent again', async () => {
  let received = 0;
  const server = createServer((socket) => {
    socket.once('data', () => {
      received += 1;
      socket.destroy();
    });
  });
  const port = await listen(server);
  expect(await messageOf(call(clientOf(port)))).toMatch(/^the user function did not answer: /);
  expect(received).toBe(1);
});

test('an answer that ends too early is a failure, and not sent again', async () => {
  let received = 0;
  const { port } = await startUserFunction((response, { socket }) => {
    received += 1;
    response.writeHead(200, { 'content-length': 100 }).write('too short');
    response.once('drain', () => {});
    setImmediate(() => socket.destroy());
  });
  expect(await messageOf(call(clientOf(port)))).toMatch(/^the user function did not answer: /);
  expect(received).toBe(1);
});

test('an idle connection that the other side closed is not used', async () => {
  const first = await startUserFunction();
  const host = clientOf(first.port);
  await call(host);
  await stop(first.server);
  const second = await startUserFunction(undefined, first.port);
  expect(await call(host, invocation, 5_000)).toMatchObject({ ok: true });
  expect(second.received).toHaveLength(1);
});

/** A server that answers the first callback, then treats `misbehaving` ones so, then answers again. */
async function keptConnection(misbehave: (socket: Socket) => void, misbehaving = 1) {
  let received = 0;
  let sockets = 0;
  const server = createServer((socket) => {
    sockets += 1;
    socket.on('error', () => {});
    socket.on('data', () => {
      received += 1;
      if (received > 1 && received <= 1 + misbehaving) return misbehave(socket);
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${emptyAnswer.length}\r\n\r\n`);
      socket.write(emptyAnswer);
    });
  });
  const host = clientOf(await listen(server));
  expect(await call(host)).toMatchObject({ ok: true });
  return { host, received: () => received, sockets: () => sockets };
}
