// How the port for callbacks opens and closes.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { deferred } from '../../test/deferred.js';
import { connected, listening, okBody, path } from '../../test/listening.js';
import type { CallbackAnswer } from '../flows/callback.js';
import { CallbackServer } from './callback-server.js';

describe('closing', () => {
  test('lets the callback in work finish, and then ends its connection', async () => {
    const [started, finish] = [deferred(), deferred<CallbackAnswer>()];
    const { server, port } = await listening(() => {
      started.resolve();
      return finish.promise;
    });
    const socket = await connected(port);
    const received = text(socket);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
    await started.promise;
    const closing = server.close(60_000);
    await expect(connected(port)).rejects.toThrow();
    finish.resolve({ status: 200, body: okBody });
    await closing;
    expect(await received).toMatch(/^HTTP\/1.1 200 [^]*Connection: close/i);
  });

  test('does not wait for connections without a request', async () => {
    const { server, port } = await listening();
    const silent = await connected(port);
    const halfWay = await connected(port);
    halfWay.write(`POST ${path} HTTP/1.1\r\nHost`);
    const ended = [silent, halfWay].map((socket) => {
      socket.on('error', () => undefined);
      return new Promise((resolve) => socket.once('close', resolve));
    });
    await server.close(60_000);
    await Promise.all(ended);
  });

  test('cuts off what does not finish in time, and fires its signal', async () => {
    const started = deferred<AbortSignal>();
    const { server, port } = await listening((_, signal) => {
      started.resolve(signal);
      return new Promise(() => undefined);
    });
    const socket = await connected(port);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
    const signal = await started.promise;
    const aborted = once(signal, 'abort');
    await server.close(1);
    await aborted;
  });
});

test('a port that is taken is named', async () => {
  const { port } = await listening();
  const second = new CallbackServer(() => Promise.reject(new Error('never')), { bodyBytesMax: 1 });
  await expect(second.listen('127.0.0.1', port)).rejects.toMatchObject({
    code: 'cannot-listen',
    message: expect.stringContaining(`cannot listen for callbacks at 127.0.0.1:${port}: `) as string,
  });
});

test('idle connections outlive those of the proxy: 65 seconds', () => {
  const server = new CallbackServer(() => Promise.reject(new Error('never')), { bodyBytesMax: 1 });
  expect(server.http.keepAliveTimeout).toBe(65_000);
});
