// The rules for JSON that is to become a message. Stricter than what protobufjs converts: it takes a number for text,
// any text for base64, and skips what it does not know.
import { checkOf, type Check, type Rules } from './check-fields.js';
import { checkBoolean, checkInt32, checkText, isInt32, nameOf } from './check-values.js';
import { checkInt64 } from './int64.js';
import type { Field, Schema } from './schema.js';

/** Makes the check of one message's JSON. */
export function jsonCheck(schema: Schema): Check {
  return checkOf({ scalar: scalarCheck, extra: unknownKey } satisfies Rules, schema);
}

function scalarCheck({ scalar, values }: Field): Check {
  if (scalar === 'string') return checkText;
  if (scalar === 'bytes') return checkBase64;
  if (scalar === 'bool') return checkBoolean;
  if (scalar === 'int64') return checkInt64;
  return values === undefined ? checkInt32 : (value) => checkEnum(values, value);
}

/** Standard alphabet, padded, nothing left over: exactly what `toJson` writes. */
const base64 = /^[A-Za-z0-9+/]*(?:[AEIMQUYcgkosw048]=|[AQgw]==)?$/;

function checkBase64(value: unknown): string | undefined {
  const isBase64 = typeof value === 'string' && value.length % 4 === 0 && base64.test(value);
  return isBase64 ? undefined : `: base64 expected, got ${nameOf(value)}`;
}

function checkEnum(values: ReadonlyMap<string, number>, value: unknown): string | undefined {
  if (isInt32(value) || (typeof value === 'string' && values.has(value))) return undefined;
  return `: one of ${[...values.keys()].join(', ')} expected, got ${nameOf(value)}`;
}

function unknownKey(schema: Schema, _json: unknown, key: string): string {
  const camel = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const hint = schema.fields.has(camel)
    ? `it is written ${camel} here`
    : `it has ${[...schema.fields.keys()].join(', ') || 'none'}`;
  return `: ${schema.fullName} has no such field (${hint})`;
}
