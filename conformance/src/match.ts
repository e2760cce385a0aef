// Compares what was observed with what was expected. Expectations are partial: a map names the keys that count, a
// list is exact in length, a scalar is equal, and a map whose key starts with `$` is an operator.
// Always holds: an absent observation matches nothing but `$absent`, and every mismatch says its path.
import { anyOf, readable } from './any-value.js';

export interface Mismatch {
  /** Where, such as `answer.body.status.message`. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** Number of the event in which it was seen, where there is one. */
  readonly event?: number;
}

type Operator = (operand: unknown, got: unknown, path: string) => Mismatch[];

export function match(expected: unknown, got: unknown, path: string): Mismatch[] {
  if (Array.isArray(expected)) return matchList(expected, got, path);
  if (typeof expected !== 'object' || expected === null)
    return same(expected, got) ? [] : [mismatch(path, expected, got)];
  const entries = Object.entries(expected as Record<string, unknown>);
  return entries.flatMap(([key, value]) => {
    if (key.startsWith('$')) return operator(key)(value, got, path);
    const inner = isRecord(got) && Object.hasOwn(got, key) ? got[key] : undefined;
    return match(value, inner, `${path}.${key}`);
  });
}

/** The names of the operators, for the schema and the docs. */
export const operatorSummaries: Readonly<Record<string, string>> = {
  $any: 'a google.protobuf.Any holding this text (or exactly this type_url and these bytes)',
  $absent: 'true: nothing is there; false: something is there',
  $not: 'the expectation does not hold',
  $oneOf: 'one of these expectations holds',
  $all: 'all of these expectations hold',
  $matches: 'the text matches this regular expression',
  $mediaType: 'the text is this media type, in any letter case and with whatever parameters',
  $contains: 'the text contains this text, or the list an element like this',
  $count: 'the list or map has so many entries (or a number that fits the expectation)',
  $atLeast: 'a number not below this',
  $atMost: 'a number not above this',
  $each: 'every element of the list is like this; an empty list is not',
  $equals: 'exactly this, with no further keys',
  $after: 'a time not before the one of the observation `of`, and so many `ms` more (in checks)',
  $seen:
    'the same as was seen elsewhere, such as `answer.body.status`, or nothing where nothing was (in checks)',
};

const operators: Record<string, Operator> = {
  $any: (operand, got, path) => match({ $equals: anyOf(operand) }, got, path),
  $absent: (operand, got, path) =>
    (got === undefined) === operand ? [] : [mismatch(path, operand ? 'nothing' : 'something', got)],
  $not: (operand, got, path) =>
    match(operand, got, path).length > 0 ? [] : [mismatch(path, `not ${show(operand)}`, got)],
  $oneOf: (operand, got, path) =>
    list(operand).some((one) => match(one, got, path).length === 0)
      ? []
      : [mismatch(path, `one of ${show(operand)}`, got)],
  $all: (operand, got, path) => list(operand).flatMap((one) => match(one, got, path)),
  $matches: (operand, got, path) =>
    typeof got === 'string' && new RegExp(String(operand), 'u').test(got)
      ? []
      : [mismatch(path, `text matching /${String(operand)}/`, got)],
  $mediaType: (operand, got, path) =>
    typeof got === 'string' && mediaTypeOf(got) === mediaTypeOf(String(operand))
      ? []
      : [mismatch(path, `media type ${String(operand)}`, got)],
  $contains: (operand, got, path) =>
    contains(operand, got) ? [] : [mismatch(path, `containing ${show(operand)}`, got)],
  $count: (operand, got, path) => match(operand, size(got), `${path}.length`),
  $atLeast: (operand, got, path) =>
    typeof got === 'number' && got >= Number(operand)
      ? []
      : [mismatch(path, `at least ${show(operand)}`, got)],
  $atMost: (operand, got, path) =>
    typeof got === 'number' && got <= Number(operand)
      ? []
      : [mismatch(path, `at most ${show(operand)}`, got)],
  $each: (operand, got, path) =>
    Array.isArray(got) && got.length > 0
      ? got.flatMap((one, index) => match(operand, one, `${path}[${index}]`))
      : [mismatch(path, `a list of ${show(operand)}`, got)],
  // A check fills in what was seen; nobody else knows it.
  $seen: (operand, got, path) => [mismatch(path, `as seen in ${String(operand)}`, got)],
  $after: (operand, got, path) => [mismatch(path, `a time after ${show(operand)}`, got)],
  $equals: (operand, got, path) => (same(operand, got) ? [] : [mismatch(path, operand, got)]),
};

function operator(key: string): Operator {
  const found = operators[key];
  if (!found) throw new Error(`unknown operator ${key}; there are ${Object.keys(operators).join(' ')}`);
  return found;
}

function matchList(expected: readonly unknown[], got: unknown, path: string): Mismatch[] {
  if (!Array.isArray(got) || got.length !== expected.length) return [mismatch(path, expected, got)];
  return expected.flatMap((one, index) => match(one, got[index], `${path}[${index}]`));
}

/** Media types have no letter case (RFC 9110, 8.3.1); parameters follow the first semicolon. */
function mediaTypeOf(text: string): string {
  return (text.split(';', 1)[0] ?? '').trim().toLowerCase();
}

function contains(operand: unknown, got: unknown): boolean {
  if (typeof got === 'string') return got.includes(String(operand));
  return Array.isArray(got) && got.some((one) => match(operand, one, '').length === 0);
}

function size(got: unknown): number | undefined {
  if (Array.isArray(got)) return got.length;
  return isRecord(got) ? Object.keys(got).length : undefined;
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
}

function mismatch(path: string, expected: unknown, got: unknown): Mismatch {
  return { path, expected: typeof expected === 'string' ? expected : show(expected), got: show(got) };
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = readable(value);
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`expected a list, got ${show(value)}`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
