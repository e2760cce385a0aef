// The kit's own HTTP server: the counterpart that a subject calls. It hands every request to a responder with its
// raw bytes and carries out the answer it gets, also hostile ones (drop, silence, pieces).
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { flatten } from './http-client.js';
import type { WireRequest } from './exchange-log.js';

/** What to do with a request. */
export type PeerAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    }
  | { readonly kind: 'drop' };

export type Responder = (request: WireRequest, gone: AbortSignal) => Promise<PeerAnswer>;

export interface HttpPeer {
  readonly port: number;
  readonly listening: boolean;
  /** Closes the port and every connection. */
  stop(): Promise<void>;
  /** Listens again, on the same port. */
  start(): Promise<void>;
}

export async function createHttpPeer(port: number, respond: Responder): Promise<HttpPeer> {
  let server = createServer(respond);
  await listen(server, port);
  const boundPort = (server.address() as AddressInfo).port;
  return {
    port: boundPort,
    get listening() {
      return server.listening;
    },
    async stop() {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    async start() {
      if (server.listening) return;
      server = createServer(respond);
      await listen(server, boundPort);
    },
  };
}

function createServer(respond: Responder): http.Server {
  const requestCounts = new WeakMap<object, number>();
  const server = http.createServer((incoming, outgoing) => {
    const nthOnConnection = (requestCounts.get(incoming.socket) ?? 0) + 1;
    requestCounts.set(incoming.socket, nthOnConnection);
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    const chunks: Buffer[] = [];
    incoming.on('error', () => gone.abort());
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        target: incoming.url ?? '',
        headers: flatten(incoming.headers),
        body: Buffer.concat(chunks),
        nthOnConnection,
      };
      void respond(request, gone.signal).then((answer) => carryOut(answer, outgoing));
    });
  });
  // The subject decides when an idle connection ends; a race of both sides closing must not look like its fault.
  server.keepAliveTimeout = 65_000;
  return server;
}

function carryOut(answer: PeerAnswer, outgoing: http.ServerResponse): void {
  if (answer.kind === 'drop') {
    outgoing.socket?.destroy();
    return;
  }
  outgoing.writeHead(answer.status, { 'content-length': String(answer.body.length), ...answer.headers });
  outgoing.end(answer.body);
}

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
