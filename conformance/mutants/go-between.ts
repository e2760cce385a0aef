// A byte-altering go-between: an HTTP server that hands each request to a `Meddler`, which may alter it, forward it,
// alter the answer, or make one up. It stands in front of a reference (between kit and subject) or behind it.
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpRequest {
  readonly method: string;
  /** Path with query. */
  readonly target: string;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
  readonly body: Uint8Array;
}

export type Forward = (request: HttpRequest) => Promise<HttpAnswer>;

/** What is done with a request: an answer, 'drop' (close the connection), or 'silence' (never answer). */
export type Meddler = (request: HttpRequest, forward: Forward) => Promise<HttpAnswer | 'drop' | 'silence'>;

/** Listens on `port` (0: any free one) and forwards to `upstream`; resolves to the port. */
export async function startGoBetween(port: number, upstream: () => string, meddle: Meddler): Promise<number> {
  const agent = new http.Agent({ keepAlive: false });
  const forward: Forward = (request) => send(upstream(), request, agent);
  const server = http.createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        target: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      meddle(request, forward).then(
        (answer) => carryOut(answer, outgoing),
        // The other side is away or closed the connection: so does this one.
        () => outgoing.socket?.destroy(),
      );
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function carryOut(answer: HttpAnswer | 'drop' | 'silence', outgoing: http.ServerResponse): void {
  if (answer === 'silence') return;
  if (answer === 'drop') {
    outgoing.socket?.destroy();
    return;
  }
  const headers = { ...answer.headers };
  delete headers['transfer-encoding'];
  delete headers['connection'];
  delete headers['keep-alive'];
  if (headers['content-length'] !== undefined) headers['content-length'] = String(answer.body.length);
  outgoing.writeHead(answer.status, headers);
  outgoing.end(answer.body);
}

function send(baseUrl: string, request: HttpRequest, agent: http.Agent): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { ...request.headers };
    delete headers['host'];
    delete headers['connection'];
    delete headers['transfer-encoding'];
    if (request.method !== 'GET') headers['content-length'] = String(request.body.length);
    const outgoing = http.request(new URL(request.target, baseUrl), {
      method: request.method,
      headers,
      agent,
    });
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

/** Hands everything through unchanged. */
export const passThrough: Meddler = (request, forward) => forward(request);
