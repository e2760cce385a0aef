// The checks of single values that encoding and JSON share.

/** An object literal, or an instance of a generated message: nothing whose content would be missed, as a Date's or a Map's. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  const { constructor } = prototype as { constructor?: { getTypeUrl?: unknown } };
  return typeof constructor?.getTypeUrl === 'function' || Object.getPrototypeOf(prototype) === null;
}

export function checkText(value: unknown): string | undefined {
  if (typeof value !== 'string') return `: a string expected, got ${nameOf(value)}`;
  return isUnicode(value) ? undefined : notUnicode;
}

/** The key of a map of strings. */
export function checkKey(key: string): string | undefined {
  return isUnicode(key) ? undefined : notUnicode;
}

export function checkBoolean(value: unknown): string | undefined {
  return typeof value === 'boolean' ? undefined : `: a boolean expected, got ${nameOf(value)}`;
}

export function checkInt32(value: unknown): string | undefined {
  return isInt32(value) ? undefined : `: a 32-bit integer expected, got ${nameOf(value)}`;
}

export function isInt32(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

/** What this is, for a sentence such as "a string expected, got a list". */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return `an object (${value.constructor?.name ?? 'Object'})`;
  if (typeof value === 'string') return `string ${JSON.stringify(value.slice(0, 40))}`;
  return typeof value === 'number' ? `number ${value}` : `a ${typeof value}`;
}

const notUnicode = ': not Unicode text (a lone surrogate), which UTF-8 cannot carry';

function isUnicode(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}
