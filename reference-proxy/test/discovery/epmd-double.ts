// Something that answers the NAMES request as EPMD does, or badly.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface EpmdDouble {
  readonly port: number;
  /** The nodes that are registered. */
  names: readonly string[];
  mood: 'well' | 'silent' | 'hanging up' | 'endless';
  /** Resolves when it was asked once more. */
  question(): Promise<void>;
  close(): Promise<void>;
}

export async function startEpmdDouble(host = '127.0.0.1', port = 0): Promise<EpmdDouble> {
  const server = createServer({ noDelay: true }).listen(port, host);
  await once(server, 'listening');
  const sockets = new Set<{ destroy(): void }>();
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(close);
  const bound = (server.address() as AddressInfo).port;
  const epmd: EpmdDouble = {
    port: bound,
    names: [],
    mood: 'well',
    question: async () => void (await once(server, 'question')),
    close,
  };
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (request) => {
      server.emit('question');
      if (!request.equals(Buffer.from([0, 1, 110]))) return socket.end();
      if (epmd.mood === 'silent') return;
      if (epmd.mood === 'hanging up') return socket.end();
      const head = Buffer.alloc(4);
      head.writeUInt32BE(bound);
      const lines = epmd.names.map((name, i) => `name ${name} at port ${40_000 + i}\n`).join('');
      socket.write(Buffer.concat([head, Buffer.from(lines)]));
      if (epmd.mood === 'well') return socket.end();
      const more = (): void =>
        void socket.write('name x at port 1\n'.repeat(1_000), (error) => error || more());
      more();
    });
  });
  return epmd;
}
