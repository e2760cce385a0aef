// The metadata of an invocation: what the caller gives, and the caller's deadline. Always holds: it is no larger than
// what a proxy carries. Beyond that a proxy answers 503, which would look like one that is overloaded for a while.
import type { InvokeOptions } from './actor-client.js';
import { checkTime } from './check-time.js';
import { SpawnError } from './errors.js';

/** The metadata key that tells the proxy the budget of an invocation, in milliseconds (INV-31). */
export const requestTimeoutKey = 'request-timeout';

/** Keys and values together, in bytes of UTF-8: what the reference proxy carries (OPS-7). */
const metadataBytesMax = 64 * 2 ** 10;

/** @throws SpawnError invalid-argument when a value is no text, all of it is too large, or the deadline is impossible */
export function metadataOf(
  { metadata = {}, timeoutMs }: InvokeOptions,
  what: string,
): Readonly<Record<string, string>> {
  const sent: Record<string, string> = { ...metadata };
  if (timeoutMs !== undefined) sent[requestTimeoutKey] = String(checkTime('timeoutMs', timeoutMs));
  let bytes = 0;
  for (const [key, value] of Object.entries<unknown>(sent)) {
    if (typeof value !== 'string') {
      throw new SpawnError('invalid-argument', `${what}: metadata ${key} is a ${typeof value}, not a string`);
    }
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes <= metadataBytesMax) return sent;
  throw new SpawnError(
    'invalid-argument',
    `${what}: the metadata has ${bytes} bytes; ${metadataBytesMax} are allowed`,
  );
}
