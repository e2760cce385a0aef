// The client's requests, as Mock Service Worker sees them; and what becomes of broken connections, on real sockets.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deferred } from '../../test/deferred.js';
import type { ProxyClient } from '../proxy-client.js';
import { createHttpProxyClient } from './http-proxy-client.js';

const clients: ProxyClient[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.close()));

function clientAt(
  port: number,
  options: { bodyBytesMax?: number; onConnectionClosed?: () => void } = {},
): ProxyClient {
  const client = createHttpProxyClient({
    host: '127.0.0.1',
    port,
    bodyBytesMax: 1_000,
    onConnectionClosed: () => undefined,
    ...options,
  });
  clients.push(client);
  return client;
}

const body = Uint8Array.of(1, 2, 3);
const toPath = (path: string) => ({ path, body, timeoutMs: 30_000 });

describe('with a proxy', () => {
  const worker = setupServer();
  beforeAll(() => worker.listen({ onUnhandledFrame: 'error' }));
  afterEach(() => worker.resetHandlers());
  afterAll(() => worker.close());
  const origin = 'http://127.0.0.1:9001';

  test('a request is an octet-stream POST with the bytes as they are', async () => {
    let seen: unknown;
    worker.use(
      http.post(`${origin}/api/v1/system`, async ({ request }) => {
        const { headers } = request;
        seen = {
          body: [...new Uint8Array(await request.arrayBuffer())],
          type: headers.get('content-type'),
          accept: headers.get('accept'),
          length: headers.get('content-length'),
        };
        return HttpResponse.arrayBuffer(Uint8Array.of(9, 0, 255).buffer, { status: 202 });
      }),
    );
    const answer = await clientAt(9001).post(toPath('/api/v1/system'));
    expect(seen).toEqual({
      body: [1, 2, 3],
      type: 'application/octet-stream',
      accept: 'application/octet-stream',
      length: '3',
    });
    expect([answer.status, [...answer.body]]).toEqual([202, [9, 0, 255]]);
  });

  test('names in the path arrive as they were encoded', async () => {
    let path = '';
    worker.use(
      http.post(`${origin}/*`, ({ request }) => {
        path = new URL(request.url).pathname;
        return HttpResponse.arrayBuffer(new ArrayBuffer(0));
      }),
    );
    await clientAt(9001).post(toPath('/api/v1/system/a%2Fb/actors/%3F/invoke'));
    expect(path).toBe('/api/v1/system/a%2Fb/actors/%3F/invoke');
  });

  test('any status is an answer', async () => {
    worker.use(http.post(`${origin}/x`, () => new HttpResponse(null, { status: 500 })));
    expect(await clientAt(9001).post(toPath('/x'))).toMatchObject({ status: 500, body: Buffer.alloc(0) });
  });

  test('an answer that never comes is timed out', async () => {
    worker.use(http.post(`${origin}/x`, () => new Promise<never>(() => undefined)));
    await expect(clientAt(9001).post({ ...toPath('/x'), timeoutMs: 5 })).rejects.toMatchObject({
      code: 'timed-out',
      message: 'POST /x: no answer within 5 ms',
    });
  });
});

describe('on the socket', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  });

  /** A server that does this with every connection. */
  async function serve(onConnection: (socket: Socket) => void): Promise<number> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      onConnection(socket);
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  }

  test('nobody there: proxy-unreachable, safe to retry, the cause kept', async () => {
    const port = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()!.close(resolve));
    const posting = clientAt(port).post(toPath('/x'));
    await expect(posting).rejects.toMatchObject({
      code: 'proxy-unreachable',
      safeToRetry: true,
      cause: { code: 'ECONNREFUSED' },
      message: expect.stringContaining(`POST /x at 127.0.0.1:${port}: no connection`) as string,
    });
  });

  test.each([
    ['before an answer', (socket: Socket) => socket.once('data', () => socket.destroy())],
    [
      'in the middle of an answer',
      (socket: Socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')),
    ],
    [
      'after something that is no HTTP',
      (socket: Socket) => socket.once('data', () => socket.end('hello\r\n\r\n')),
    ],
  ])('a connection that ends %s is lost, and the request is not sent again', async (_, onConnection) => {
    let connections = 0;
    const port = await serve((socket) => {
      connections += 1;
      onConnection(socket);
    });
    await expect(clientAt(port).post(toPath('/x'))).rejects.toMatchObject({
      code: 'connection-lost',
      safeToRetry: false,
    });
    expect(connections).toBe(1);
  });

  test('an endless answer is given up at the limit', async () => {
    const port = await serve((socket) =>
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        const more = () => void (socket.writable && socket.write(Buffer.alloc(500), more));
        more();
      }),
    );
    await expect(clientAt(port).post(toPath('/x'))).rejects.toMatchObject({
      code: 'protocol-violation',
      message: "the proxy's answer is longer than 1000 bytes",
    });
  });

  test.each([
    ['a bare status line', 'HTTP/1.1 400 Bad Request\r\n\r\n', ''],
    ['a body without an end', 'HTTP/1.1 500 Oh\r\nContent-Type: text/plain\r\n\r\noh', 'oh'],
  ])('a failure on a connection that stays open is an answer: %s', async (_, answer, said) => {
    const ended = deferred();
    const port = await serve((socket) => {
      socket.once('data', () => socket.write(answer));
      socket.once('close', () => ended.resolve());
    });
    const { status, body } = await clientAt(port).post(toPath('/x'));
    expect([status, String(body)]).toEqual([Number(answer.slice(9, 12)), said]);
    await ended.promise;
  });

  test('an abort ends the wait and the connection', async () => {
    const [received, ended] = [deferred(), deferred()];
    const port = await serve((socket) => {
      socket.once('data', () => received.resolve());
      socket.once('close', () => ended.resolve());
    });
    const giveUp = new AbortController();
    const posting = clientAt(port).post({ ...toPath('/x'), signal: giveUp.signal });
    await received.promise;
    giveUp.abort('enough');
    await expect(posting).rejects.toMatchObject({ code: 'aborted', cause: 'enough' });
    await ended.promise;
  });

  test('a signal that has fired before sends nothing', async () => {
    let bytes = 0;
    const port = await serve((socket) => socket.on('data', (chunk) => (bytes += chunk.length)));
    const posting = clientAt(port).post({ ...toPath('/x'), signal: AbortSignal.abort() });
    await expect(posting).rejects.toMatchObject({ code: 'aborted' });
    expect(bytes).toBe(0);
  });

  test('connections are kept and used again; their end is heard of', async () => {
    const sockets: Socket[] = [];
    const port = await serve((socket) => {
      sockets.push(socket);
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
    });
    const closed = deferred();
    const client = clientAt(port, { onConnectionClosed: closed.resolve });
    await client.post(toPath('/1'));
    await client.post(toPath('/2'));
    expect(sockets).toHaveLength(1);
    sockets[0]?.destroy();
    await closed.promise;
  });

  test('a connection that is used again gathers no listeners', async () => {
    const port = await serve((socket) =>
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')),
    );
    const [opened, warnings]: [Socket[], Error[]] = [[], []];
    const onOpened = (event: unknown) => opened.push((event as { socket: Socket }).socket);
    const onWarning = (warning: Error) => warnings.push(warning);
    subscribe('net.client.socket', onOpened);
    process.on('warning', onWarning);
    const client = clientAt(port);
    for (let call = 0; call < 20; call += 1) await client.post(toPath('/x'));
    await new Promise(setImmediate); // warnings come a tick later
    unsubscribe('net.client.socket', onOpened);
    process.off('warning', onWarning);
    client.close();
    expect(opened).toHaveLength(1);
    expect(opened[0]?.listenerCount('connect')).toBe(0);
    expect(warnings).toEqual([]);
  });

  test('a probe tells whether anybody listens', async () => {
    const port = await serve((socket) => socket.resume());
    const client = clientAt(port);
    await client.probe?.();
    await new Promise((resolve) => servers.pop()!.close(resolve));
    await expect(client.probe?.()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
