// Values of the wire in the form the runtime uses. Always holds: what was left out has one form here; nothing is lost,
// except that a time beyond 2^53 ms is rounded, which is later than any clock goes.
import { copyAny, isUnset, toBigInt, type Any, type Int64, type Payload } from '@spawn-conformance/proto';

/** Metadata or tags. */
export type TextMap = Readonly<Record<string, string>>;

/** A map field as it was sent; an empty one when it was left out. */
export function textMap(map: { readonly [key: string]: string | undefined } | null | undefined): TextMap {
  return (map ?? {}) as TextMap;
}

/** A time or a count; 0 when it was left out. */
export function toNumber(value: Int64 | null | undefined): number {
  return typeof value === 'number' ? value : Number(toBigInt(value));
}

/** The Any, or undefined when it says nothing: an empty type_url and no bytes count as unset. */
export function presentAny(any: Any | null | undefined): Any | undefined {
  return any && !isUnset(any) ? any : undefined;
}

export function sameAny(a: Any | undefined, b: Any | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (a.type_url ?? '') === (b.type_url ?? '') && sameBytes(a.value ?? empty, b.value ?? empty);
}

/**
 * An Any that may be kept: decoded bytes are views of the message they came in, and keeping a small view would keep
 * the whole message in memory.
 */
export function keepableAny(any: Any): Any {
  const { value } = any;
  return value && value.buffer.byteLength > value.length * 2 ? copyAny(any) : any;
}

/** The same for a payload. */
export function keepablePayload(payload: Payload | undefined): Payload | undefined {
  if (!payload?.value) return payload;
  const value = keepableAny(payload.value);
  return value === payload.value ? payload : { value };
}

const empty = new Uint8Array();

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
