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

const contract = tck.conformance;
const readers: Record<string, (bytes: Uint8Array) => unknown> = {
  State: (bytes) => contract.State.toObject(contract.State.decode(bytes)),
  Script: (bytes) => contract.Script.toObject(contract.Script.decode(bytes)),
  Report: (bytes) => contract.Report.toObject(contract.Report.decode(bytes), { longs: String }),
};

/** For people: JSON in which the contract's own values are shown as what they hold, not as base64. */
export function readable(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    const { type_url: typeUrl, value: bytes } = (one ?? {}) as Partial<AnyJson>;
    const name = typeUrl?.split('spawn.conformance.')[1];
    const read = name === undefined ? undefined : readers[name];
    if (!read || typeof bytes !== 'string') return one;
    try {
      return { [name as string]: read(Buffer.from(bytes, 'base64')) };
    } catch {
      // Not what its type says: shown as it came.
      return one;
    }
  });
}
