// Opening and closing the port for callbacks.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpawnError, messageOf } from '../errors.js';

/** Resolves with the port. @throws SpawnError cannot-listen */
export function openPort(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (cause: unknown) => {
      const message = `cannot listen for callbacks at ${host}:${port}: ${messageOf(cause)}`;
      reject(new SpawnError('cannot-listen', message, { cause }));
    };
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Takes no more connections and ends idle ones; what is in work has `graceMs` to finish, then it is cut off. */
export function closePort(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
