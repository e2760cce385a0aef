// Bytes ⇄ messages. Always holds: every answer is application/octet-stream with a Content-Length (WIR-4), and every
// refusal is a message of the endpoint that names what was wrong (WIR-12 to WIR-15).
import { InvocationResponse, type MessageType } from '@spawn-conformance/proto';
import type { ServerResponse } from 'node:http';
import { asProxyError, ProxyError, type ErrorCode } from '../../core/errors.js';
import { httpStatusOf, messageStatusOf } from './http-status.js';

const contentType = 'application/octet-stream';
const acceptedTypes = new Set([undefined, '', contentType, 'application/protobuf']);
/** What may be over soon. Long enough for a burst to pass, short enough that nobody waits for nothing. */
const passing: ReadonlySet<ErrorCode> = new Set(['overloaded', 'draining', 'moved']);
const retryAfterSeconds = '1';

/** @throws ProxyError unsupportedType */
export function requireProtobuf(given: string | undefined, encoding: string | undefined): void {
  const type = given?.split(';', 1)[0]?.trim().toLowerCase();
  if (!acceptedTypes.has(type)) {
    throw new ProxyError('unsupportedType', `content type ${type} is not supported; send ${contentType}`);
  }
  if (!['', 'identity'].includes(encoding?.trim().toLowerCase() ?? '')) {
    throw new ProxyError(
      'unsupportedType',
      `content encoding ${encoding} is not supported; send plain bytes`,
    );
  }
}

/** The message names the field where the bytes stop being one (REG-14). @throws ProxyError malformed */
export function decodeRequest<P extends object, M extends P>(type: MessageType<P, M>, body: Uint8Array): M {
  try {
    return type.decode(body);
  } catch (cause) {
    throw new ProxyError('malformed', (cause as Error).message, { cause });
  }
}

export function answer(response: ServerResponse, body: Uint8Array): void {
  response.writeHead(200, { 'content-type': contentType, 'content-length': body.length }).end(body);
}

/**
 * Refuses a request. The status is field 1 of every answer of the protocol, so one message serves all endpoints.
 * @returns the error, as it was told
 */
export function refuse(
  response: ServerResponse,
  thrown: unknown,
  extra: Record<string, string> = {},
): ProxyError {
  const error = asProxyError(thrown);
  const status = { status: messageStatusOf(error.code), message: error.message };
  const body = InvocationResponse.encode({ status });
  const headers = { 'content-type': contentType, 'content-length': body.length, ...extra };
  const code = httpStatusOf[error.code];
  if (error.code === 'bodyTimedOut') Object.assign(headers, { connection: 'close' });
  if (passing.has(error.code)) Object.assign(headers, { 'retry-after': retryAfterSeconds });
  if (!response.headersSent) response.writeHead(code, headers).end(body);
  return error;
}
