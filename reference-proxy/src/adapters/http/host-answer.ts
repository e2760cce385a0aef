// What the user function answered, as a message or as a failure. Always holds: only a 2xx status with a decodable body
// counts; what the message says is judged elsewhere.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { ProxyError } from '../../core/errors.js';
import type { HostResult } from '../../ports/actor-host.js';

export function readHostAnswer(httpStatus: number, body: Uint8Array): HostResult {
  if (httpStatus < 200 || httpStatus > 299) return failed(`answered with HTTP status ${httpStatus}`);
  if (body.length === 0) return failed('answered with an empty body');
  try {
    return { ok: true, response: ActorInvocationResponse.decode(body) };
  } catch (cause) {
    return failed('answered with a body that is no ActorInvocationResponse', cause);
  }
}

/** A failure of the user function, in words that go to the caller. */
export function failed(what: string, cause?: unknown): HostResult & { ok: false } {
  return { ok: false, error: new ProxyError('hostFailed', `the user function ${what}`, { cause }) };
}
