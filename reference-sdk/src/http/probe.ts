// Is anybody listening there? A TCP connection that is closed at once: no request, so no proxy has to know about it.
import { connect } from 'node:net';

const probeMs = 2_000; // a proxy in the same pod accepts in far less

/** Rejects with the reason when no connection is accepted. */
export function probe(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    socket.setTimeout(probeMs, () => socket.destroy(new Error(`no connection within ${probeMs} ms`)));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
  });
}
