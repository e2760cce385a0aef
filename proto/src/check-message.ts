// The rules for a message in memory that is about to be encoded: everything that the encoder would write as something
// else, or as nothing, is refused.
import { checkOf, type Check, type Rules } from './check-fields.js';
import { checkBoolean, checkInt32, checkText, nameOf } from './check-values.js';
import { checkInt64 } from './int64.js';
import type { Field, Schema } from './schema.js';

/** Makes the check of one message. */
export function messageCheck(schema: Schema): Check {
  return checkOf({ scalar: scalarCheck, extra: checkExtra } satisfies Rules, schema);
}

function scalarCheck({ scalar }: Field): Check {
  if (scalar === 'string') return checkText;
  if (scalar === 'bytes') return checkBytes;
  if (scalar === 'bool') return checkBoolean;
  // Enums are open: a number that this version has no name for is kept, as other protobuf libraries do.
  return scalar === 'int64' ? checkInt64 : checkInt32;
}

function checkBytes(value: unknown): string | undefined {
  return isBytes(value) ? undefined : `: bytes (a Uint8Array) expected, got ${nameOf(value)}`;
}

function isBytes(value: unknown): boolean {
  // The second question is for arrays of another realm, as test runners make them.
  return value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]';
}

/** Beside fields, a message in memory may say which arm is set, and hold the fields of a newer schema. */
function checkExtra(
  schema: Schema,
  object: Readonly<Record<string, unknown>>,
  key: string,
): string | undefined {
  const value = object[key];
  if (key === '$unknowns')
    return Array.isArray(value) && value.every(isBytes) ? undefined : ': a list of bytes expected';
  if (!schema.oneofs.has(key)) return `: ${schema.fullName} has no such field`;
  const arm = typeof value === 'string' ? schema.fields.get(value) : undefined;
  const isSet = arm?.oneof === key && object[arm.name] !== undefined && object[arm.name] !== null;
  return isSet ? undefined : `: says ${nameOf(value)}, but no such arm is set`;
}
