// Makes every int64 of a message something that the generated encoder writes without loss. It takes numbers and
// Longs, but writes a bigint as 0 and a string as garbage. Always holds: what is handed in is never changed, and a
// message without such a value comes back as it is.
import { toLong } from './int64.js';
import type { Field, Schema } from './schema.js';

/** The message, with each bigint and decimal string of an int64 field made a Long. It must be a checked one. */
export function withLongs<T extends object>(schema: Schema, message: T): T {
  let copy: Record<string, unknown> | undefined;
  const fields = message as Readonly<Record<string, unknown>>;
  for (const field of schema.int64Fields) {
    const value = Object.hasOwn(message, field.name) ? fields[field.name] : undefined;
    if (value === undefined || value === null) continue;
    const converted = convertField(field, value);
    if (converted !== value) (copy ??= copyOf(message))[field.name] = converted;
  }
  return (copy as T | undefined) ?? message;
}

function convertField(field: Field, value: unknown): unknown {
  if (field.shape === 'one') return convertOne(field, value);
  return field.shape === 'list' ? convertList(field, value as unknown[]) : convertMap(field, value as object);
}

function convertOne({ message }: Field, value: unknown): unknown {
  if (message !== undefined) return withLongs(message, value as object);
  return typeof value === 'bigint' || typeof value === 'string' ? toLong(value) : value;
}

function convertList(field: Field, list: unknown[]): unknown[] {
  const converted = list.map((item) => convertOne(field, item));
  return converted.some((item, index) => item !== list[index]) ? converted : list;
}

function convertMap(field: Field, map: object): object {
  const entries = Object.entries(map).map(([key, value]) => [key, convertOne(field, value)] as const);
  const changed = entries.some(([key, value]) => value !== (map as Record<string, unknown>)[key]);
  return changed ? Object.fromEntries(entries) : map;
}

/** The fields of a newer schema are held out of sight of a spread. */
function copyOf(message: object): Record<string, unknown> {
  const { $unknowns } = message as { $unknowns?: unknown };
  return $unknowns === undefined ? { ...message } : { ...message, $unknowns };
}
