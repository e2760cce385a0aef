// The values that the wire vectors are made of: every message with nothing set, each field set alone to each value
// worth a look, and all fields at once, once for each arm.
import { itemType, jsonName, type TableField, type WireTable } from './wire-table.js';

export interface Sample {
  readonly message: string;
  readonly what: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export function samplesOf(table: WireTable): Sample[] {
  return Object.entries(table.messages).flatMap(([message, fields]) => {
    const samples = [
      { message, what: 'nothing set', json: {} },
      ...fields.flatMap((field) => fieldSamples(table, message, field)),
      ...armsOf(fields).map((arm) => ({
        message,
        what: arm === undefined ? 'all set' : `all set, ${arm}`,
        json: filled(table, fields, arm, 2),
      })),
    ];
    // A message of one field is all set when that one is.
    return [
      ...new Map(samples.toReversed().map((sample) => [JSON.stringify(sample.json), sample])).values(),
    ].reverse();
  });
}

function fieldSamples(table: WireTable, message: string, field: TableField): Sample[] {
  const name = jsonName(field);
  return valuesOf(table, field).map((value) => ({
    message,
    what: `${name} ${JSON.stringify(value)}`,
    json: { [name]: value },
  }));
}

function valuesOf(table: WireTable, field: TableField): unknown[] {
  const item = itemType(field.type);
  const items = itemValues(table, item, field.name);
  if (field.type.startsWith('repeated ')) return [[items.at(-1)], [items[0], items.at(-1)]];
  if (field.type.startsWith('map<')) return [{ key: items.at(-1) }, { '': items[0] }];
  // Zero is the same as unset, but not in a oneof: there it says which arm is set.
  return field.oneof === undefined ? items.filter((value) => !isZero(table, item, value)) : items;
}

/** Zero or empty first. */
function itemValues(table: WireTable, type: string, name: string): unknown[] {
  const values = table.enums[type];
  if (values !== undefined) return Object.keys(values);
  if (type === 'string') return ['', `${name} ✓`];
  if (type === 'bytes') return ['', 'AP+A'];
  if (type === 'bool') return [false, true];
  if (type === 'int32') return [0, 300, -1, 2 ** 31 - 1, -(2 ** 31)];
  if (type === 'int64')
    return ['0', '300', '-1', '9007199254740993', String(2n ** 63n - 1n), String(-(2n ** 63n))];
  return [{}, ...nonEmpty(filled(table, table.messages[type] ?? [], undefined, 1))];
}

function isZero(table: WireTable, type: string, value: unknown): boolean {
  return [0, '0', '', false].includes(value as string) || table.enums[type]?.[value as string] === 0;
}

/** Every field with a value, down to this depth; of a oneof this arm, or else the first. */
function filled(
  table: WireTable,
  fields: readonly TableField[],
  arm: string | undefined,
  depth: number,
): Record<string, unknown> {
  const chosen = arm ?? fields.find(({ oneof }) => oneof !== undefined)?.name;
  const set = fields.filter(({ oneof, name }) => oneof === undefined || name === chosen);
  return Object.fromEntries(set.map((field) => [jsonName(field), filledValue(table, field, depth)]));
}

function filledValue(table: WireTable, field: TableField, depth: number): unknown {
  const type = itemType(field.type);
  const inner = table.messages[type];
  const value = inner
    ? depth > 0
      ? filled(table, inner, undefined, depth - 1)
      : {}
    : itemValues(table, type, field.name)[1];
  if (field.type.startsWith('repeated ')) return [value];
  return field.type.startsWith('map<') ? { key: value } : value;
}

function nonEmpty(value: Record<string, unknown>): Record<string, unknown>[] {
  return Object.keys(value).length > 0 ? [value] : [];
}

/** The arms of its oneof, or once undefined. */
function armsOf(fields: readonly TableField[]): (string | undefined)[] {
  const arms = fields.filter(({ oneof }) => oneof !== undefined).map(({ name }) => name);
  if (arms.length > 0) return arms;
  return fields.length > 0 ? [undefined] : [];
}
