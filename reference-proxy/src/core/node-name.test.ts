import { expect, test } from 'vitest';
import { isLoopback, isNodeName, parseNodeName } from './node-name.js';

test.each([
  ['a@127.0.0.1', 'a', '127.0.0.1'],
  ['spawn-1@pod.default.svc', 'spawn-1', 'pod.default.svc'],
  ['p_2@::1', 'p_2', '::1'],
])('%s is %s at %s', (text, name, host) => {
  expect(parseNodeName(text)).toEqual({ name, host });
});

test.each(['', 'a', '@h', 'a@', 'a b@h', 'a@h@i', 'a@h/', 'ä@h', 'a@h ', `${'a'.repeat(254)}@h`])(
  '%j is no name of a node',
  (text) => {
    expect(isNodeName(text)).toBe(false);
  },
);

test('the loopback is known by its addresses and its name', () => {
  expect(['127.0.0.1', '127.8.9.1', '::1', 'localhost'].every(isLoopback)).toBe(true);
  expect(['10.0.0.1', '0.0.0.0', '::', 'localhost.example.org', '127.example.org'].some(isLoopback)).toBe(
    false,
  );
});
