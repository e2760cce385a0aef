// The user function of the bench, a process of its own: answers every POST at once, without decoding anything. With the
// argument `changing`, each answer carries another state, as an action that counts would. Prints its port.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stateBytes, valueBytes } from './sizes.js';

const isChanging = process.argv.includes('changing');
const state = Buffer.alloc(stateBytes, 1);
const updatedContext = isChanging ? { state: { type_url: 'bench/state', value: state } } : {};
const value = { type_url: 'bench/value', value: Buffer.alloc(valueBytes, 2) };
const answer = Buffer.from(ActorInvocationResponse.encode({ updatedContext, value }));
const stateAt = answer.indexOf(state);
let count = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume().on('end', () => {
    if (isChanging) answer.writeUInt32BE((count += 1), stateAt);
    // A copy: the bytes must not change while they are on their way.
    const body = isChanging ? Buffer.from(answer) : answer;
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': body.length })
      .end(body);
  });
});

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
