// The one address of a user function behind which mock servers come and go: connections are handed through to whoever
// is there now. Always holds: the port is held from beginning to end, and no connection outlives its mock server.
import net from 'node:net';

export interface HostSocket {
  readonly port: number;
  /** From now on connections go to this port of this machine. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

export async function createHostSocket(): Promise<HostSocket> {
  const open = new Set<net.Socket>();
  let target = 0;
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = net.createServer((asking) => {
    const answering = net.connect(target, '127.0.0.1');
    for (const socket of [asking, answering]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()); // the other one is told by the close that follows
      socket.on('close', () => (asking.destroy(), answering.destroy()));
    }
    asking.pipe(answering).pipe(asking);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    leadTo(port) {
      hangUp();
      target = port;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        hangUp();
      }),
  };
}
