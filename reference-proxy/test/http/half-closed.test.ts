// A caller that says "no more from me" after its request, through a real socket.
import { InvocationRequest } from '@spawn-conformance/proto';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/adapters/http/server.js';
import { createAgent } from './protobuf-agent.js';

test('a caller that ends its side after the request gets its answer', async () => {
  const { app, host, register } = createAgent();
  await register({ name: 'ann' });
  const server = await listen(app, '127.0.0.1', 0);
  onTestFinished(() => server.abort());
  const body = InvocationRequest.encode({ actionName: 'run' });
  const head = `POST /system/test/actors/ann/invoke HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`;
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.end(Buffer.concat([Buffer.from(head), body]));
  let answer = '';
  socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
  const ended = new Promise((resolve) => socket.once('end', resolve));
  const callback = await host.next();
  await new Promise((resolve) => setImmediate(resolve));
  callback.answerState('served');
  await ended;
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});
