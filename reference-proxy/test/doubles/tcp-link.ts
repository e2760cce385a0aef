// A network between a client and a server that can lose answers, stand still, or break.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpLink {
  readonly port: number;
  /** From now on what the server says is lost; what the client says arrives. */
  loseAnswers(): void;
  /** From now on nothing arrives anywhere, and nobody is told. */
  freeze(): void;
  /** Breaks every connection; new ones work again. */
  cut(): void;
  close(): Promise<void>;
}

/** To a server on loopback. */
export async function createTcpLink(serverPort: number): Promise<TcpLink> {
  const pairs = new Set<{ readonly client: Socket; readonly server: Socket }>();
  let mode: 'open' | 'answersLost' | 'frozen' = 'open';
  const listener = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    const pair = { client, server };
    pairs.add(pair);
    client.on('data', (data) => mode !== 'frozen' && server.write(data));
    server.on('data', (data) => mode === 'open' && client.write(data));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => {
        pairs.delete(pair);
        if (mode !== 'frozen') other.destroy();
      });
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const cut = (): void => {
    mode = 'open';
    for (const { client, server } of pairs) {
      client.destroy();
      server.destroy();
    }
  };
  return {
    port: (listener.address() as AddressInfo).port,
    loseAnswers: () => void (mode = 'answersLost'),
    freeze: () => void (mode = 'frozen'),
    cut,
    async close() {
      cut();
      listener.close();
      await once(listener, 'close');
    },
  };
}
