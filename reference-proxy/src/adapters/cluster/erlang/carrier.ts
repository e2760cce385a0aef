// What carries the links between nodes: plain TCP. The seam for the other one, tls-carrier.
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Carrier {
  /** How long a length is during the handshake. */
  readonly prefixBytes: 2 | 4;
  /** Rejects when there is no connection, and when `signal` says to give up. */
  dial(host: string, port: number, signal: AbortSignal): Promise<Socket>;
  /** A server that does not listen yet; `called` gets a socket that is ready for the handshake. */
  createServer(called: (socket: Socket) => void, refused: (error: Error) => void): Server;
}

export function createTcpCarrier(): Carrier {
  return {
    prefixBytes: 2,
    dial: (host, port, signal) => whenReady(connect({ host, port, noDelay: true }), 'connect', signal),
    createServer: (called) => createServer({ noDelay: true }, called),
  };
}

/** The socket when `event` says that it can be used. */
export function whenReady<S extends Socket>(socket: S, event: string, signal: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      socket.off('error', fail).off('close', closed).off(event, ready);
      signal.removeEventListener('abort', aborted);
    };
    const ready = (): void => {
      end();
      resolve(socket);
    };
    const fail = (error: Error): void => {
      end();
      socket.on('error', () => {});
      socket.destroy();
      reject(error);
    };
    const closed = (): void => fail(new Error('the connection was closed'));
    const aborted = (): void => fail(signal.reason instanceof Error ? signal.reason : new Error('given up'));
    socket.on('error', fail).on('close', closed).on(event, ready);
    signal.addEventListener('abort', aborted);
    if (signal.aborted) aborted();
  });
}
