// Bytes that are no HTTP: what the other side does with them is told, and never thrown.
import net from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { sendRaw } from './raw-client.js';

const servers: net.Server[] = [];

async function listen(serve: (socket: net.Socket) => void): Promise<string> {
  const server = net.createServer((socket) => serve(socket.on('error', () => {})));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('raw bytes', () => {
  test('the answer is kept until the other side closes', async () => {
    const url = await listen((socket) => socket.once('data', (data) => socket.end(`got ${data.length}`)));
    const answer = await sendRaw(url, Buffer.from('HELLO?'), 10_000);
    expect({ ...answer, bytes: Buffer.from(answer.bytes).toString() }).toEqual({
      end: 'closed',
      bytes: 'got 6',
    });
  });

  test('a reset is an end', async () => {
    const url = await listen((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect((await sendRaw(url, Buffer.from('x'), 10_000)).end).toBe('closed');
  });

  test('a connection that stays open is open', async () => {
    const url = await listen(() => {});
    expect((await sendRaw(url, Buffer.from('x'), 50)).end).toBe('open');
  });

  test('nobody there is unreachable', async () => {
    const url = await listen(() => {});
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect((await sendRaw(url, Buffer.from('x'), 10_000)).end).toBe('unreachable');
  });
});
