// Sends one HTTP request, on a connection of its own unless told otherwise, and tells exactly what came back, also
// when it is nothing. Always holds: it settles by the deadline, never throws, and judges a bare status line without
// waiting for the end of a body that was never announced (some deployed proxies send one and leave the connection
// open).
import http from 'node:http';
import type { AnswerEnd, WireAnswer, WireRequest } from './exchange-log.js';

interface SendOptions {
  readonly deadlineMs: number;
  /** How long to wait for the end of a body whose length nobody announced. */
  readonly graceMs: number;
  /** Sizes of the pieces in which the body is written, each in a TCP write of its own; absent: one write. */
  readonly pieces?: readonly number[];
  readonly signal?: AbortSignal;
  /** Keeps connections for many requests; absent: a new one, closed afterwards. */
  readonly agent?: http.Agent;
}

export function sendRequest(
  baseUrl: string,
  request: WireRequest,
  options: SendOptions,
): Promise<WireAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let response: http.IncomingMessage | undefined;
    const settle = (end: AnswerEnd, error?: string) => {
      clearTimeout(deadline);
      options.signal?.removeEventListener('abort', abort);
      if (!options.agent || end !== 'complete') client.destroy();
      resolve({
        end,
        ...(response?.statusCode === undefined ? {} : { status: response.statusCode }),
        headers: flatten(response?.headers ?? {}),
        body: Buffer.concat(chunks),
        ...(error === undefined ? {} : { error }),
      });
    };
    const abort = () => settle('dropped', 'given up by the case');
    const deadline = setTimeout(() => settle(response ? 'open' : 'silent'), options.deadlineMs);
    const client = http.request(new URL(request.target, baseUrl), {
      method: request.method,
      headers: { connection: 'keep-alive', ...request.headers },
      agent: options.agent ?? false,
    });
    client.on('error', (error: NodeJS.ErrnoException) => settle(endOf(error, response), error.message));
    client.on('response', (incoming) => {
      response = incoming;
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => settle('complete'));
      incoming.on('error', (error) => settle('dropped', error.message));
      const isRefusal = (incoming.statusCode ?? 0) >= 300;
      if (isRefusal && !announcesLength(incoming)) setTimeout(() => settle('open'), options.graceMs).unref();
    });
    options.signal?.addEventListener('abort', abort);
    void writeBody(client, request.body, options.pieces);
  });
}

/** Long enough that the other side reads each piece by itself, as it would from a network. */
const betweenPiecesMs = 20;

async function writeBody(
  client: http.ClientRequest,
  body: Uint8Array,
  pieces?: readonly number[],
): Promise<void> {
  if (!pieces) {
    client.end(body);
    return;
  }
  client.setNoDelay(true);
  let offset = 0;
  for (const size of pieces) {
    const piece = body.subarray(offset, offset + size);
    offset += size;
    await new Promise<void>((written) => client.write(piece, () => setTimeout(written, betweenPiecesMs)));
  }
  client.end(body.subarray(offset));
}

function announcesLength(incoming: http.IncomingMessage): boolean {
  return (
    incoming.headers['content-length'] !== undefined || incoming.headers['transfer-encoding'] !== undefined
  );
}

function endOf(error: NodeJS.ErrnoException, response: http.IncomingMessage | undefined): AnswerEnd {
  if (response) return 'dropped';
  return error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' ? 'unreachable' : 'dropped';
}

export function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
