// From an HTTP request to the body of a callback, or to the refusal of what is none. Always holds: what is kept of a
// body never exceeds the limit; the rest is read and forgotten, so that the refusal reaches who is still sending.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refusal, type CallbackAnswer } from '../flows/callback.js';

/** Where a proxy POSTs callbacks to (CBK-1). */
const callbackPath = '/api/v1/actors/actions';

const contentTypes: ReadonlySet<string> = new Set(['application/octet-stream', 'application/protobuf', '']);
const plainEncodings: ReadonlySet<string> = new Set(['identity', '']);
const normal = (token: string) => token.trim().toLowerCase();

/** @throws Error when the other side hangs up in the middle */
export async function readCallback(
  request: IncomingMessage,
  response: ServerResponse,
  bodyBytesMax: number,
): Promise<Uint8Array | CallbackAnswer> {
  const [path] = (request.url ?? '').split('?', 1);
  if (path !== callbackPath) return refusal(404, `no such path: callbacks go to ${callbackPath}`);
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refusal(405, `${request.method} is not allowed: callbacks are POSTed`);
  }
  const [contentType = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  const encoding = request.headers['content-encoding'] ?? '';
  if (!contentTypes.has(normal(contentType)) || !plainEncodings.has(normal(encoding))) {
    return refusal(415, 'callbacks are application/octet-stream, not compressed');
  }
  const body = await readBody(request, bodyBytesMax);
  return body ?? refusal(413, `the body is longer than ${bodyBytesMax} bytes`);
}

/** The whole body, or undefined when it is too long. */
async function readBody(request: IncomingMessage, bodyBytesMax: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > bodyBytesMax) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bodyBytes = 0;
    request.on('data', (chunk: Buffer) => {
      bodyBytes += chunk.length;
      if (bodyBytes <= bodyBytesMax) return chunks.push(chunk);
      chunks.length = 0;
      return resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => reject(new Error('the proxy hung up')));
  });
}
