// 64-bit integers without loss. A JavaScript number holds integers up to 2^53 only, so a message gives int64 fields
// as `Long` and takes them in any form that says the exact value. Always holds: a number that may already have been
// rounded is refused, never written.
import type Long from 'long';
import protobuf from 'protobufjs/minimal.js';
import { isInt32, nameOf } from './check-values.js';
import { InvalidMessage } from './errors.js';

/** An int64: a safe integer, a bigint, a Long, or decimal text such as `"-42"`. Decoding gives Longs. */
export type Int64 = number | bigint | string | Long;

const decimal = /^-?\d{1,20}$/;

/**
 * The exact value; of an unset field 0.
 * @throws InvalidMessage when it is no integer, an unsafe number, or does not fit into 64 bits
 */
export function toBigInt(value: Int64 | null | undefined): bigint {
  const exact = exactValue(value ?? 0);
  if (exact === undefined) throw new InvalidMessage(notAnInt64(value));
  return exact;
}

/**
 * The value as an ordinary number, for times and counts; of an unset field 0.
 * @throws InvalidMessage also when a number cannot hold it exactly (beyond 2^53 - 1)
 */
export function toSafeNumber(value: Int64 | null | undefined): number {
  const number = Number(toBigInt(value));
  if (!Number.isSafeInteger(number))
    throw new InvalidMessage(`${String(value)} does not fit into a number exactly`);
  return number;
}

/**
 * The value as decoding gives it.
 * @throws InvalidMessage as toBigInt does
 */
export function toLong(value: Int64): Long {
  const exact = toBigInt(value);
  const { Long } = protobuf.util;
  return new Long(Number(BigInt.asIntN(32, exact)), Number(BigInt.asIntN(32, exact >> 32n)), false) as Long;
}

/** What is wrong with a value that should say an int64 exactly. */
export function checkInt64(value: unknown): string | undefined {
  // The two usual forms first: every request passes here.
  if (Number.isSafeInteger(value) || (isLong(value) && !value.unsigned)) return undefined;
  return exactValue(value) === undefined ? `: ${notAnInt64(value)}` : undefined;
}

function notAnInt64(value: unknown): string {
  return `an int64 expected (safe integer, bigint, Long or decimal string), got ${nameOf(value)}`;
}

function exactValue(value: unknown): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined;
  if (typeof value === 'bigint') return fitting(value);
  if (typeof value === 'string') return decimal.test(value) ? fitting(BigInt(value)) : undefined;
  return isLong(value) ? fitting(bitsOf(value)) : undefined;
}

function fitting(value: bigint): bigint | undefined {
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function bitsOf({ low, high, unsigned }: Long): bigint {
  const bits = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return unsigned ? BigInt.asUintN(64, bits) : bits;
}

function isLong(value: unknown): value is Long {
  if (typeof value !== 'object' || value === null) return false;
  const { low, high } = value as Partial<Long>;
  return isInt32(low) && isInt32(high);
}
