// The metadata of an invocation: carried along unchanged, except for one key that the proxy reads. Always holds: it is
// small enough to be carried.
import { ProxyError } from './errors.js';
import type { TextMap } from './wire-values.js';

/** Milliseconds, as text: the time that the whole invocation may take. */
const timeoutKey = 'request-timeout';

/** @throws ProxyError metadataTooLarge when keys and values together are larger than `bytesMax` */
export function checkMetadata(metadata: TextMap, bytesMax: number): void {
  let bytes = 0;
  for (const key in metadata) bytes += bytesOf(key) + bytesOf(metadata[key] ?? '');
  if (bytes <= bytesMax) return;
  throw new ProxyError(
    'metadataTooLarge',
    `the metadata of the invocation has ${bytes} bytes; ${bytesMax} are allowed`,
  );
}

/** The budget that the caller asks for. @throws ProxyError malformed when it is no positive whole number */
export function budgetOf(metadata: TextMap): number | undefined {
  const text = metadata[timeoutKey];
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text) && Number(text) > 0) return Number(text);
  throw new ProxyError(
    'malformed',
    `metadata ${timeoutKey} is ${JSON.stringify(text)}, which must be a whole number from 1, in milliseconds`,
  );
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
