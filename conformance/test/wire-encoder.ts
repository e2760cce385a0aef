// A protobuf encoder of its own, as small as it can be: it knows the wire format and the table of field numbers, and
// nothing of protobufjs or the .proto files. What it writes is what the codec under test must write.
import { itemType, jsonName, type TableField, type WireTable } from './wire-table.js';

type Json = Readonly<Record<string, unknown>>;

/** The message as bytes: fields in the order of their numbers, unset ones and zero values left out, set arms kept. */
export function encodeByTable(table: WireTable, message: string, json: Json): Buffer {
  const fields = [...(table.messages[message] ?? [])].sort((a, b) => a.number - b.number);
  return Buffer.concat(fields.map((field) => encodeField(table, field, json[jsonName(field)])));
}

function encodeField(table: WireTable, field: TableField, value: unknown): Buffer {
  if (value === undefined) return Buffer.alloc(0);
  const { number, type } = field;
  const item = itemType(type);
  if (type.startsWith('repeated '))
    return Buffer.concat((value as unknown[]).map((one) => tagged(table, number, item, one)));
  if (type.startsWith('map<'))
    return Buffer.concat(Object.entries(value as Json).map((entry) => mapEntry(table, number, item, entry)));
  const bytes = tagged(table, number, type, value);
  const isMessage = table.messages[type] !== undefined;
  return isMessage || field.oneof !== undefined || !isZero(table, type, value) ? bytes : Buffer.alloc(0);
}

function mapEntry(table: WireTable, number: number, type: string, [key, value]: [string, unknown]): Buffer {
  const entry = Buffer.concat([tagged(table, 1, 'string', key), tagged(table, 2, type, value)]);
  return Buffer.concat([varint((number << 3) | 2), varint(entry.length), entry]);
}

function tagged(table: WireTable, number: number, type: string, value: unknown): Buffer {
  const integer = integerOf(table, type, value);
  if (integer !== undefined) return Buffer.concat([varint(number << 3), varint(integer)]);
  const bytes = bytesOf(table, type, value);
  return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
}

function integerOf(table: WireTable, type: string, value: unknown): bigint | undefined {
  const values = table.enums[type];
  if (values !== undefined) return BigInt(values[value as string] ?? NaN);
  if (type === 'bool') return value === true ? 1n : 0n;
  return type === 'int32' || type === 'int64' ? BigInt(value as string) : undefined;
}

function bytesOf(table: WireTable, type: string, value: unknown): Buffer {
  if (type === 'string') return Buffer.from(value as string, 'utf8');
  if (type === 'bytes') return Buffer.from(value as string, 'base64');
  return encodeByTable(table, type, value as Json);
}

function isZero(table: WireTable, type: string, value: unknown): boolean {
  return integerOf(table, type, value) === 0n || value === '';
}

/** Seven bits a byte, lowest first; a negative number counts as its 64-bit two's complement. */
function varint(value: number | bigint): Buffer {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}
