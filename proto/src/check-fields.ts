// Makes, from a schema, the function that walks a value and says where it goes wrong. Two callers with rules of their
// own: encoding (check-message) and JSON (check-json). Always holds: a problem begins with the path of the field, and
// no input is walked deeper than protobuf decoders go. Made once per message, since every request passes through it.
import { checkKey, isPlainObject, nameOf } from './check-values.js';
import type { Field, Schema } from './schema.js';

/** Answers what is wrong with a value, path first (`.actor.id.name: a string expected`), or undefined. */
export type Check = (value: unknown, depth?: number) => string | undefined;

/** What differs between a message in memory and its JSON. */
export interface Rules {
  /** The check of a field that is no message. */
  scalar(field: Field): Check;
  /** What is wrong with a key that is not a field. */
  extra(schema: Schema, object: Readonly<Record<string, unknown>>, key: string): string | undefined;
}

/** protoc's default recursion limit, and what the generated encoder stops at. */
const nestingMax = 100;

export function checkOf(rules: Rules, schema: Schema): Check {
  const fields = new Map(
    [...schema.fields.values()].map((field) => [field.name, { field, check: checkOfField(rules, field) }]),
  );
  return (value, depth = 0) => {
    if (!isPlainObject(value)) return `: a ${schema.fullName} expected, got ${nameOf(value)}`;
    if (depth > nestingMax) return `: nested more than ${nestingMax} levels deep`;
    let arms: Field[] | undefined;
    for (const key of Object.keys(value)) {
      const content = value[key];
      if (content === undefined || content === null) continue;
      const known = fields.get(key);
      const problem = known ? known.check(content, depth + 1) : rules.extra(schema, value, key);
      if (problem !== undefined) return `.${key}${problem}`;
      if (known?.field.oneof === undefined) continue;
      const other = arms?.find((arm) => arm.oneof === known.field.oneof);
      if (other !== undefined) return `.${key}: ${other.oneof} can be ${other.name} or ${key}, not both`;
      (arms ??= []).push(known.field);
    }
    return undefined;
  };
}

function checkOfField(rules: Rules, field: Field): Check {
  const check = field.message ? checkOf(rules, field.message) : rules.scalar(field);
  if (field.shape === 'one') return check;
  return field.shape === 'list' ? checkOfList(check) : checkOfMap(check);
}

function checkOfList(checkItem: Check): Check {
  return (value, depth) => {
    if (!Array.isArray(value)) return `: a list expected, got ${nameOf(value)}`;
    for (let index = 0; index < value.length; index++) {
      const problem = checkItem(value[index], depth);
      if (problem !== undefined) return `[${index}]${problem}`;
    }
    return undefined;
  };
}

function checkOfMap(checkValue: Check): Check {
  return (value, depth) => {
    if (!isPlainObject(value)) return `: an object expected, got ${nameOf(value)}`;
    for (const key of Object.keys(value)) {
      const problem = checkKey(key) ?? checkValue(value[key], depth);
      if (problem !== undefined) return `[${JSON.stringify(key)}]${problem}`;
    }
    return undefined;
  };
}
