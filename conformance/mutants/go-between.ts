// A byte-altering go-between: an HTTP server that hands each request to a `Meddler`, which may alter it, forward it,
// alter the answer, or make one up. It stands in front of a reference (between kit and subject) or behind it. Always
// holds: connections are mirrored (one kept open, given up or closed on one side is so on the other), so that a
// go-between which alters nothing changes nothing.
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface HttpRequest {
  readonly method: string;
  /** Path with query. */
  readonly target: string;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Uint8Array;
  /** Aborted when the asking side has closed; forwarding is given up then. Without it, it goes on to its end. */
  readonly gone?: AbortSignal;
  /** Forward the body in chunks, without its length. */
  readonly isChunked?: boolean;
  /** In how many reads the body came. */
  readonly pieces?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Uint8Array;
  /** Close the connection after the answer. */
  readonly closes?: boolean;
}

type Forward = (request: HttpRequest) => Promise<HttpAnswer>;

/** What is done with a request: an answer, 'drop' (close the connection), or 'silence' (never answer). */
export type Meddler = (request: HttpRequest, forward: Forward) => Promise<HttpAnswer | 'drop' | 'silence'>;

/**
 * Listens on `port` (0: any free one) and forwards to `upstream`; resolves to the port. `bare`: answers outside 2xx
 * leave as a bare status line on a connection that stays open.
 */
export async function startGoBetween(
  port: number,
  upstream: string,
  meddle: Meddler,
  bare = false,
): Promise<number> {
  const agents = new WeakMap<Socket, http.Agent>();
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const agent = agents.get(incoming.socket);
      const request = {
        method: incoming.method ?? '',
        target: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks),
        gone: gone.signal,
        pieces: chunks.length,
      };
      meddle(request, (altered) => send(upstream, altered, agent)).then(
        (answer) => carryOut(answer, outgoing, bare),
        // The other side is away or closed the connection: so does this one.
        () => outgoing.socket?.destroy(),
      );
    });
  });
  server.on('connection', (socket) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    agents.set(socket, agent);
    socket.on('close', () => agent.destroy());
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function carryOut(
  answer: HttpAnswer | 'drop' | 'silence',
  outgoing: http.ServerResponse,
  bare: boolean,
): void {
  if (answer === 'silence' || outgoing.destroyed) return;
  if (answer === 'drop') {
    outgoing.socket?.destroy();
    return;
  }
  if (bare && answer.status >= 300) {
    outgoing.socket?.write(`HTTP/1.1 ${answer.status} ${http.STATUS_CODES[answer.status] ?? ''}\r\n\r\n`);
    return;
  }
  const headers = { ...answer.headers };
  delete headers['transfer-encoding'];
  delete headers['connection'];
  delete headers['keep-alive'];
  if (headers['content-length'] !== undefined) headers['content-length'] = String(answer.body.length);
  if (answer.closes) headers['connection'] = 'close';
  outgoing.writeHead(answer.status, headers);
  outgoing.end(answer.body);
}

function send(baseUrl: string, request: HttpRequest, agent: http.Agent | undefined): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = http.request(new URL(request.target, baseUrl), {
      method: request.method,
      headers: headersOf(request),
      // What is not given up with its connection has one of its own.
      agent: request.gone && agent ? agent : false,
    });
    request.gone?.addEventListener('abort', () => outgoing.destroy());
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.end(request.body);
  });
}

function headersOf({ headers, method, body, isChunked }: HttpRequest): http.OutgoingHttpHeaders {
  const { host: _host, connection: _connection, 'transfer-encoding': _coding, ...kept } = headers;
  if (isChunked) {
    delete kept['content-length'];
    return { ...kept, 'transfer-encoding': 'chunked' };
  }
  return method === 'GET' ? kept : { ...kept, 'content-length': String(body.length) };
}

/** Hands everything through unchanged. */
export const passThrough: Meddler = (request, forward) => forward(request);
