// Callback servers on real ports, for tests of what goes over the wire.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ActorInvocationResponse, RequestStatus, unpack } from '@spawn-conformance/proto';
import { afterEach } from 'vitest';
import type { AnswerCallback } from '../src/flows/callback.js';
import { CallbackServer } from '../src/http/callback-server.js';

export const path = '/api/v1/actors/actions';
export const okBody = ActorInvocationResponse.encode({ actorName: 'a', updatedContext: {} });
export const octets = 'application/octet-stream';

const opened: CallbackServer[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close(0)));
});

/** A listening server, and the bodies that reached its actors. */
export async function listening(answer?: AnswerCallback, bodyBytesMax = 8 * 2 ** 20) {
  const bodies: Buffer[] = [];
  const server = new CallbackServer(
    (body, signal) => {
      bodies.push(Buffer.from(body));
      return answer?.(body, signal) ?? Promise.resolve({ status: 200, body: okBody });
    },
    { bodyBytesMax },
  );
  opened.push(server);
  await server.listen('127.0.0.1', 0);
  return { server, bodies, port: server.port ?? 0 };
}

export async function connected(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  await once(socket, 'connect');
  return socket;
}

export function reasonIn(body: unknown): string {
  return unpack(ActorInvocationResponse.decode(body as Buffer).value ?? {}, RequestStatus).message;
}
