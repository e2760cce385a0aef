// The values that cases carry: a text, packed as the testee contract's State, or exact bytes under any type_url.
import { spawn as tck } from '#testee';

export interface AnyJson {
  readonly type_url: string;
  /** base64 */
  readonly value: string;
}

const stateTypeUrl = 'type.googleapis.com/spawn.conformance.State';

/** The Any, as JSON, that a case means by a text or by `{ type_url, base64 }`. */
export function anyOf(value: unknown): AnyJson {
  if (typeof value === 'string') return { type_url: stateTypeUrl, value: base64(packText(value)) };
  const exact = value as { type_url?: unknown; base64?: unknown };
  if (typeof exact?.type_url === 'string' && typeof exact.base64 === 'string') {
    return { type_url: exact.type_url, value: exact.base64 };
  }
  throw new Error(`a value is a text or { type_url, base64 }, not ${JSON.stringify(value)}`);
}

/** The text of an Any that `anyOf` made, or undefined when it is something else. */
export function textOf(
  any: { type_url?: string | null; value?: string | null } | null | undefined,
): string | undefined {
  if (any?.type_url !== stateTypeUrl) return undefined;
  return tck.conformance.State.decode(Buffer.from(any.value ?? '', 'base64')).text;
}

function packText(text: string): Uint8Array {
  return tck.conformance.State.encode({ text }).finish();
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
