// The HTTP side of the callback: one path, one method. node:http and no framework: with a single route there is
// nothing to route, and the body limit and the end of connections must be exact. Always holds: whatever arrives, one
// answer with a Content-Length goes out, and an answer other than 200 has a decodable body.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { refusal, type CallbackAnswer } from '../flows/callback.js';

/** Answers the body of a callback; never rejects. The signal fires when the proxy hangs up. */
export type AnswerCallback = (body: Uint8Array, signal: AbortSignal) => Promise<CallbackAnswer>;

/** Where a proxy POSTs callbacks to (CBK). */
export const callbackPath = '/api/v1/actors/actions';

const contentTypes: ReadonlySet<string> = new Set(['application/octet-stream', 'application/protobuf', '']);

// Proxies keep connections for some seconds (undici: 4). A server that closes first meets a request half-way.
const keepAliveMs = 65_000;

/** A server that is not listening yet. */
export function createCallbackServer(
  answer: AnswerCallback,
  options: { readonly bodyBytesMax: number },
): Server {
  const server = createServer({ keepAliveTimeout: keepAliveMs, headersTimeout: keepAliveMs + 1_000 });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // The other side went away in the middle: there is nobody to tell.
    request.on('error', () => undefined);
    respond(request, response, answer, options.bodyBytesMax).catch(() => response.destroy());
  });
  return server;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: AnswerCallback,
  bodyBytesMax: number,
): Promise<void> {
  const refused = refusalOf(request, response);
  const body = refused ?? (await readBody(request, bodyBytesMax));
  if (body instanceof Uint8Array) {
    const hungUp = new AbortController();
    response.on('close', () => {
      if (!response.writableFinished) hungUp.abort(new Error('the proxy hung up'));
    });
    send(response, await answer(body, hungUp.signal));
  } else {
    send(response, body);
  }
}

function refusalOf(request: IncomingMessage, response: ServerResponse): CallbackAnswer | undefined {
  const [path] = (request.url ?? '').split('?', 1);
  if (path !== callbackPath) return refusal(404, `no such path: callbacks go to ${callbackPath}`);
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refusal(405, `${request.method} is not allowed: callbacks are POSTed`);
  }
  const [contentType = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (!contentTypes.has(contentType.trim().toLowerCase()) || encoding !== 'identity') {
    return refusal(415, 'callbacks are application/octet-stream, not compressed');
  }
  return undefined;
}

/** The whole body, or the refusal of one that is too long; what is beyond the limit is read and forgotten. */
async function readBody(
  request: IncomingMessage,
  bodyBytesMax: number,
): Promise<Uint8Array | CallbackAnswer> {
  const tooLarge = () => refusal(413, `the body is longer than ${bodyBytesMax} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) return tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bodyBytes = 0;
    request.on('data', (chunk: Buffer) => {
      bodyBytes += chunk.length;
      if (bodyBytes <= bodyBytesMax) chunks.push(chunk);
      else resolve(tooLarge());
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => reject(new Error('the proxy hung up')));
  });
}

function send(response: ServerResponse, { status, body }: CallbackAnswer): void {
  response.writeHead(status, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': body.length,
  });
  response.end(body);
}
