// What the user function answered, as a message or as a failure. Always holds: only a 2xx status with a decodable body
// counts (CBK-13, CBK-14, CBK-18); what the message says is judged elsewhere.
import { ActorInvocationResponse, anyIs, RequestStatus, unpack } from '@spawn-conformance/proto';
import { ProxyError, type MayRepeat } from '../../core/errors.js';
import type { HostResult } from '../../ports/actor-host.js';

export function readHostAnswer(httpStatus: number, body: Uint8Array): HostResult {
  if (httpStatus < 200 || httpStatus > 299) {
    return failed(`answered with HTTP status ${httpStatus}${reasonIn(body)}`);
  }
  if (body.length === 0) return failed('answered with an empty body');
  try {
    return { ok: true, response: ActorInvocationResponse.decode(body) };
  } catch (cause) {
    return failed('answered with a body that is no ActorInvocationResponse', cause);
  }
}

/** What an SDK says of an action that failed: it answers with a RequestStatus in `value`, beside a status of 500. */
function reasonIn(body: Uint8Array): string {
  try {
    const { value } = ActorInvocationResponse.decode(body);
    const message = value && anyIs(value, RequestStatus) ? unpack(value, RequestStatus).message : undefined;
    return message ? `: ${shortened(message)}` : '';
  } catch {
    return ''; // a page of text, say: the status alone tells
  }
}

const reasonCharsMax = 1_000;
const halfCharacter = /[\ud800-\udbff]$/;

function shortened(message: string): string {
  return message.length > reasonCharsMax
    ? `${message.slice(0, reasonCharsMax).replace(halfCharacter, '')}…`
    : message;
}

/** A failure of the user function, in words that go to the caller. */
export function failed(
  what: string,
  cause?: unknown,
  mayRepeat: MayRepeat = 'no',
): HostResult & { ok: false } {
  return {
    ok: false,
    error: new ProxyError('hostFailed', `the user function ${what}`, { cause, mayRepeat }),
  };
}
