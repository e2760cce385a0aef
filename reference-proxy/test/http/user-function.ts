// A real user function on a real port of this machine: what the callback client is tested against. MSW and the like do
// not see undici's sockets.
import { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface ReceivedCallback {
  readonly http: IncomingMessage;
  readonly body: Buffer;
  readonly invocation: ActorInvocation;
  readonly socket: Socket;
}

interface UserFunction {
  readonly port: number;
  readonly server: Server;
  /** Every callback so far. */
  readonly received: readonly ReceivedCallback[];
  /** How many connections there were. */
  readonly connections: number;
}

type Answer = (response: ServerResponse, callback: ReceivedCallback) => void;

export const emptyAnswer = ActorInvocationResponse.encode({ updatedContext: {} });

/** @param answer what to do with each callback; the default answers with an empty context */
export async function startUserFunction(
  answer: Answer = (response) => response.end(emptyAnswer),
  port = 0,
): Promise<UserFunction> {
  const received: ReceivedCallback[] = [];
  let connections = 0;
  const server = createServer((http, response) => {
    const chunks: Buffer[] = [];
    http.on('data', (chunk: Buffer) => chunks.push(chunk));
    http.on('end', () => {
      const body = Buffer.concat(chunks);
      const callback = { http, body, invocation: ActorInvocation.decode(body), socket: http.socket };
      received.push(callback);
      answer(response, callback);
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => stop(server));
  return {
    port: (server.address() as AddressInfo).port,
    server,
    received,
    get connections() {
      return connections;
    },
  };
}

export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
