// The metadata of an invocation: carried along unchanged (CBK-7); one key the proxy reads as well. Always holds: it is
// small enough to be carried (OPS-7).
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

/** The budget that the caller asks for (INV-31). @throws ProxyError malformed when it is no positive whole number */
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
