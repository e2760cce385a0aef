// The callback client against real servers: what it sends, and what it takes for an answer.
import { ActorInvocationResponse, pack, RequestStatus } from '@spawn-conformance/proto';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import type { CancelCall } from '../../src/ports/actor-host.js';
import { textAny } from '../doubles/definition.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { call, clientOf, invocation, listen, messageOf } from './callback-client.js';
import { emptyAnswer, startUserFunction } from './user-function.js';

test('a callback is a POST of the message, with its length', async () => {
  const { port, received } = await startUserFunction();
  expect(await call(clientOf(port))).toMatchObject({ ok: true });
  const [callback] = received;
  expect([callback?.http.method, callback?.http.url]).toEqual(['POST', '/api/v1/actors/actions']);
  expect(callback?.http.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(callback?.body.length),
    host: `127.0.0.1:${port}`,
  });
  expect(callback?.invocation).toMatchObject({ actionName: 'run', actor: { name: 'ann' } });
});

test('a body of up to 64 KiB arrives in one piece', async () => {
  const pieces: number[] = [];
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      pieces.push(data.length);
      const headers = `HTTP/1.1 200 OK\r\ncontent-length: ${emptyAnswer.length}\r\n\r\n`;
      socket.end(Buffer.concat([Buffer.from(headers), emptyAnswer]));
    });
  });
  const port = await listen(server);
  expect(
    await call(clientOf(port), { ...invocation, value: { value: new Uint8Array(60_000) } }),
  ).toMatchObject({
    ok: true,
  });
  expect(pieces).toHaveLength(1);
});

test('the connection is kept and used again', async () => {
  const userFunction = await startUserFunction();
  const host = clientOf(userFunction.port);
  for (let round = 0; round < 5; round++) await call(host);
  expect(userFunction.received).toHaveLength(5);
  expect(userFunction.connections).toBe(1);
});

test('callbacks at the same time use connections of their own', async () => {
  const held: (() => void)[] = [];
  const userFunction = await startUserFunction((response) => {
    held.push(() => response.end(emptyAnswer));
    if (held.length === 20) for (const release of held) release();
  });
  const host = clientOf(userFunction.port);
  const results = await Promise.all(Array.from({ length: 20 }, () => call(host)));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(userFunction.connections).toBe(20);
});

test.each([200, 201, 299])('status %i with a message is an answer', async (status) => {
  const value = textAny('result');
  const body = ActorInvocationResponse.encode({ updatedContext: {}, value });
  const { port } = await startUserFunction((response) => response.writeHead(status).end(body));
  const result = await call(clientOf(port));
  expect(result.ok && result.response.value?.type_url).toBe('test/text');
});

test('an answer in many pieces is put together', async () => {
  const body = ActorInvocationResponse.encode({
    updatedContext: {},
    value: { value: Buffer.alloc(300_000, 7) },
  });
  const { port } = await startUserFunction((response) => {
    for (let at = 0; at < body.length; at += 10_000) response.write(body.subarray(at, at + 10_000));
    response.end();
  });
  const result = await call(clientOf(port));
  expect(result.ok && result.response.value?.value?.length).toBe(300_000);
});

test.each([400, 404, 500, 302])('status %i is a failure, also with a message', async (status) => {
  const { port } = await startUserFunction((response) => response.writeHead(status).end(emptyAnswer));
  expect(await messageOf(call(clientOf(port)))).toBe(`the user function answered with HTTP status ${status}`);
});

test.each([
  ['an empty body', '', 'answered with an empty body'],
  ['a text', 'Not Found', 'answered with a body that is no ActorInvocationResponse'],
])('%s is a failure', async (_what, body, message) => {
  const { port } = await startUserFunction((response) => response.end(body));
  expect(await messageOf(call(clientOf(port)))).toBe(`the user function ${message}`);
});

test('an answer without end is a failure', async () => {
  const { port } = await startUserFunction((response) => {
    const more = (): boolean => response.write(Buffer.alloc(10_000));
    while (more());
    response.on('drain', more);
  });
  const message = await messageOf(call(clientOf(port, { answerBytesMax: 50_000 })));
  expect(message).toBe('the user function answered with more than 50000 bytes');
});

test('a failure closes the connection only when the answer did not end', async () => {
  const userFunction = await startUserFunction((response) => response.writeHead(500).end());
  const host = clientOf(userFunction.port);
  await call(host);
  await call(host);
  expect(userFunction.connections).toBe(1);
});

test('a cancelled callback closes its connection and is never settled', async () => {
  let cancel: CancelCall = () => {};
  let settled = false;
  const closed = new Promise<void>((resolve) => {
    void startUserFunction((response, { socket }) => {
      socket.on('close', resolve);
      response.writeHead(200, { 'content-length': emptyAnswer.length });
      response.flushHeaders();
      cancel();
      response.end(emptyAnswer);
    }).then(({ port }) => {
      cancel = clientOf(port).call({ invocation, retryRefusedForMs: 0 }, () => (settled = true));
    });
  });
  await closed;
  await new Promise((resolve) => setImmediate(resolve));
  expect(settled).toBe(false);
});

test.each(['spawn', 'eigr.functions.protocol'])(
  'the reason of a failure reaches the caller (%s.RequestStatus)',
  async (name) => {
    const { value } = pack(RequestStatus, { message: 'no money left' });
    const body = ActorInvocationResponse.encode({
      value: { type_url: `type.googleapis.com/${name}.RequestStatus`, value },
    });
    const { port } = await startUserFunction((response) => response.writeHead(500).end(body));
    expect(await messageOf(call(clientOf(port)))).toBe(
      'the user function answered with HTTP status 500: no money left',
    );
  },
);

test('a long reason is cut', async () => {
  const body = ActorInvocationResponse.encode({ value: pack(RequestStatus, { message: 'x'.repeat(9_000) }) });
  const { port } = await startUserFunction((response) => response.writeHead(500).end(body));
  const message = await messageOf(call(clientOf(port)));
  expect(message.startsWith('the user function answered with HTTP status 500: xxx')).toBe(true);
  expect(message.length).toBeLessThan(1_100);
});

test('a failure whose body does not end is a failure all the same, and its connection is closed', async () => {
  const clock = createManualClock();
  let closed = (): void => {};
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const { port } = await startUserFunction((response, { socket }) => {
    socket.on('close', closed);
    response.writeHead(500).write('more is');
  });
  const message = messageOf(call(clientOf(port, { clock })));
  while (clock.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
  clock.advance(1_000);
  expect(await message).toBe('the user function answered with HTTP status 500');
  await isClosed;
});

test.each(['localhost/foo', 'a b', 'x:99'])(
  'an address that cannot be (%j) is a failed callback',
  async (hostname) => {
    const result = call(clientOf(1, { hostname }));
    expect(await messageOf(result)).toMatch(/^the user function could not be called: /);
    expect(await result).toMatchObject({ error: { mayRepeat: 'yes' } });
  },
);

test('an invocation that cannot be encoded is a failed callback', async () => {
  const broken = { actionName: 5 as unknown as string };
  expect(await messageOf(call(clientOf(1), broken))).toMatch(/^the user function could not be called: /);
});

test('whether it is there shows in a connection, which carries nothing', async () => {
  const { port, received } = await startUserFunction();
  expect(await clientOf(port).isThere()).toBe(true);
  expect(received).toEqual([]);
  expect(await clientOf(1).isThere()).toBe(false);
  expect(await clientOf(1, { hostname: 'a b' }).isThere()).toBe(false);
});
