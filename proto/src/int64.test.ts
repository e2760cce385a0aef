import { expect, test } from 'vitest';
import {
  InvalidMessage,
  InvocationRequest,
  TimeoutStrategy,
  toBigInt,
  toLong,
  toSafeNumber,
  Workflow,
} from './index.js';

// One above what a number holds exactly, and both ends of the range.
const exact = [0n, 1n, -1n, 2n ** 53n + 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n, -(2n ** 63n)];

test.each(exact)('%d travels without loss, from every form that says it exactly', (value) => {
  for (const form of [value, String(value), toLong(value)]) {
    const decoded = InvocationRequest.decode(InvocationRequest.encode({ scheduledTo: form }));
    expect(toBigInt(decoded.scheduledTo)).toBe(value);
    expect(InvocationRequest.toJson(decoded)).toEqual(value === 0n ? {} : { scheduledTo: String(value) });
  }
});

test('a safe integer is written as it is, whatever its sign', () => {
  for (const value of [1_700_000_000_000, -5, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    const decoded = TimeoutStrategy.decode(TimeoutStrategy.encode({ timeout: value }));
    expect(toSafeNumber(decoded.timeout)).toBe(value);
  }
});

test.each([
  2 ** 53,
  1.5,
  NaN,
  Infinity,
  2n ** 63n,
  -(2n ** 63n) - 1n,
  '',
  '1.0',
  '0x10',
  ' 1',
  '9223372036854775808',
])('%s is refused, since it may not be what was meant', (value) => {
  expect(() => TimeoutStrategy.encode({ timeout: value })).toThrow(InvalidMessage);
  expect(() => TimeoutStrategy.encode({ timeout: value })).toThrow(
    /^spawn\.actors\.TimeoutStrategy\.timeout: an int64/,
  );
  expect(() => toBigInt(value)).toThrow(InvalidMessage);
});

test('an unsigned Long that an int64 would turn negative is refused', () => {
  const unsigned = Object.assign(toLong(-1), { unsigned: true });
  expect(() => TimeoutStrategy.encode({ timeout: unsigned })).toThrow(InvalidMessage);
});

test('values nested in lists and maps are converted, and what was handed in stays as it was', () => {
  const registry = { actors: { ann: { settings: { snapshotStrategy: { timeout: { timeout: 5n } } } } } };
  const effects = [
    { request: { actionName: 'now' } },
    { request: { scheduledTo: '9', system: { registry } } },
  ];
  const before = structuredClone(effects);
  expect(Workflow.toJson(Workflow.decode(Workflow.encode({ effects })))).toEqual({
    effects: [
      { request: { actionName: 'now' } },
      {
        request: {
          scheduledTo: '9',
          system: {
            registry: { actors: { ann: { settings: { snapshotStrategy: { timeout: { timeout: '5' } } } } } },
          },
        },
      },
    ],
  });
  expect(effects).toEqual(before);
});

test('reading an unset field gives 0, and a number that cannot hold the value is an error', () => {
  expect(toBigInt(undefined)).toBe(0n);
  expect(toSafeNumber(null)).toBe(0);
  expect(toSafeNumber(InvocationRequest.decode(new Uint8Array()).scheduledTo)).toBe(0);
  expect(() => toSafeNumber(2n ** 53n)).toThrow(InvalidMessage);
});
