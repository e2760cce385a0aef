// The port for callbacks: what HTTP it takes and what it refuses. Raw sockets where the framing counts.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { deferred } from '../../test/deferred.js';
import { connected, listening, octets, okBody, path, reasonIn } from '../../test/listening.js';
import type { CallbackAnswer } from '../flows/callback.js';

describe('a callback', () => {
  test('is answered with octet-stream and Content-Length', async () => {
    const { server, bodies } = await listening();
    const answer = await request(server.http).post(path).set('Content-Type', octets).send(Buffer.from('abc'));
    expect([answer.status, answer.type]).toEqual([200, octets]);
    expect(answer.headers).toMatchObject({ 'content-length': String(okBody.length) });
    expect(answer.headers).not.toHaveProperty('transfer-encoding');
    expect(answer.body).toEqual(Buffer.from(okBody));
    expect(bodies).toEqual([Buffer.from('abc')]);
  });

  test.each([octets, `${octets}; charset=utf-8`, 'Application/Octet-Stream', 'application/protobuf'])(
    'may be %s',
    async (type) => {
      const { server } = await listening();
      await request(server.http).post(path).set('Content-Type', type).send(Buffer.from('x')).expect(200);
    },
  );

  test('may have a query, and no content type at all', async () => {
    const { port } = await listening();
    const socket = await connected(port);
    socket.end(`POST ${path}?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx`);
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 /);
  });

  test('may come in pieces of one byte', async () => {
    const { port, bodies } = await listening();
    const socket = await connected(port);
    socket.setNoDelay(true);
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${octets}\r\nContent-Length: 5\r\n\r\n`;
    for (const byte of Buffer.from(`${head}hello`)) {
      await new Promise((resolve) => socket.write(Uint8Array.of(byte), resolve));
    }
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString('latin1')).toMatch(/^HTTP\/1.1 200 /);
    expect(String(bodies[0])).toBe('hello');
    socket.destroy();
  });

  test('may be chunked', async () => {
    const { port, bodies } = await listening();
    const socket = await connected(port);
    socket.end(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n`,
    );
    expect(await text(socket)).toMatch(/^HTTP\/1.1 200 /);
    expect(String(bodies[0])).toBe('hello');
  });

  test('may be 1 MiB long', async () => {
    const { server, bodies } = await listening();
    const body = Buffer.alloc(2 ** 20, 7);
    await request(server.http).post(path).set('Content-Type', octets).send(body).expect(200);
    expect(bodies[0]?.equals(body)).toBe(true);
  });

  test('runs beside others', async () => {
    const gate = deferred();
    let inWork = 0;
    const { server } = await listening(async () => {
      inWork += 1;
      if (inWork === 3) gate.resolve();
      await gate.promise;
      return { status: 200, body: okBody };
    });
    const post = () => request(server.http).post(path).set('Content-Type', octets).send(Buffer.from('x'));
    const answers = await Promise.all([post(), post(), post()]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
  });
});

describe('what is no callback is refused with a reason', () => {
  test.each([
    ['another path', 'post', '/api/v1/actors/action', octets, 404, 'callbacks go to /api/v1/actors/actions'],
    ['a slash more', 'post', `${path}/`, octets, 404, 'no such path'],
    ['another method', 'put', path, octets, 405, 'PUT is not allowed'],
    ['text', 'post', path, 'text/plain', 415, 'callbacks are application/octet-stream'],
    ['JSON', 'post', path, 'application/json', 415, 'callbacks are application/octet-stream'],
  ] as const)('%s', async (_, method, to, type, status, reason) => {
    const { server, bodies } = await listening();
    const answer = await request(server.http)[method](to).set('Content-Type', type).send('x');
    expect([answer.status, answer.type]).toEqual([status, octets]);
    expect(reasonIn(answer.body)).toContain(reason);
    expect(bodies).toEqual([]);
  });

  test('another method is told which one is allowed', async () => {
    const { server } = await listening();
    const answer = await request(server.http).get(path);
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'POST']);
  });

  test.each(['identity', 'Identity', ''])(
    'but an encoding that changes nothing is none: "%s"',
    async (encoding) => {
      const { port, bodies } = await listening();
      const socket = await connected(port);
      socket.end(
        `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Encoding: ${encoding}\r\n\r\nx`,
      );
      expect(await text(socket)).toMatch(/^HTTP\/1.1 200 /);
      expect(bodies.map(String)).toEqual(['x']);
    },
  );

  test('compressed', async () => {
    const { server } = await listening();
    const sending = request(server.http)
      .post(path)
      .set('Content-Type', octets)
      .set('Content-Encoding', 'gzip');
    expect((await sending.send(Buffer.from('x'))).status).toBe(415);
  });
});

describe('a body beyond the limit', () => {
  test.each([
    ['as declared', 'Content-Length: 11\r\n\r\n'],
    ['found out while reading', 'Transfer-Encoding: chunked\r\n\r\nb\r\n'],
  ])('is refused, and the connection serves on: %s', async (_, framing) => {
    const { port, bodies } = await listening(undefined, 10);
    const socket = await connected(port);
    const end = framing.startsWith('T') ? '\r\n0\r\n\r\n' : '';
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\n${framing}elevenbytes${end}`);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString('latin1')).toMatch(/^HTTP\/1.1 413 /);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nten bytes.`);
    const [second] = (await once(socket, 'data')) as [Buffer];
    expect(second.toString('latin1')).toMatch(/^HTTP\/1.1 200 /);
    expect(bodies.map(String)).toEqual(['ten bytes.']);
    socket.destroy();
  });
});

describe('a proxy that hangs up', () => {
  test('while an action runs fires its signal', async () => {
    const running = deferred<AbortSignal>();
    const { port } = await listening(async (_, signal) => {
      running.resolve(signal);
      await once(signal, 'abort');
      return { status: 200, body: okBody };
    });
    const socket = await connected(port);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
    const signal = await running.promise;
    expect(signal.aborted).toBe(false);
    socket.destroy();
    await once(signal, 'abort');
    expect(signal.reason).toMatchObject({ message: 'the proxy hung up' });
  });

  test('with its half of the connection alone is answered, and the connection ends', async () => {
    const [running, finish] = [deferred<AbortSignal>(), deferred<CallbackAnswer>()];
    const { port } = await listening((_, signal) => {
      running.resolve(signal);
      return finish.promise;
    });
    const socket = await connected(port);
    const received = text(socket);
    socket.end(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
    const signal = await running.promise;
    if (!signal.aborted) await once(signal, 'abort');
    finish.resolve({ status: 200, body: okBody });
    expect(await received).toMatch(/^HTTP\/1.1 200 /);
  });

  test('in the middle of a body harms nobody', async () => {
    const { server, port, bodies } = await listening();
    const closed = new Promise((resolve) =>
      server.http.on('connection', (accepted: Socket) => accepted.once('close', resolve)),
    );
    const socket = await connected(port);
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf`);
    await new Promise((resolve) => server.http.once('request', resolve));
    socket.destroy();
    await closed;
    await request(server.http).post(path).set('Content-Type', octets).send(Buffer.from('x')).expect(200);
    expect(bodies.map(String)).toEqual(['x']);
  });

  test('after an answer fires nothing', async () => {
    let signal: AbortSignal | undefined;
    const { server } = await listening((_, given) => {
      signal = given;
      return Promise.resolve({ status: 200, body: okBody });
    });
    await request(server.http).post(path).set('Content-Type', octets).send(Buffer.from('x'));
    await server.close(0);
    expect(signal?.aborted).toBe(false);
  });

  test('leaves nothing on a connection that is used again', async () => {
    const { server, port } = await listening();
    const accepted = once(server.http, 'connection') as Promise<[Socket]>;
    const socket = await connected(port);
    const [serving] = await accepted;
    const listeners = () => serving.listenerCount('end');
    const before = listeners();
    for (let call = 0; call < 3; call += 1) {
      socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx`);
      await once(socket, 'data');
    }
    expect(listeners()).toBe(before);
    socket.destroy();
  });
});
