import { expect, test } from 'vitest';
import { readEpmdNames } from './ask-epmd-names.js';

test('an answer of EPMD is a port, and a line for each node', () => {
  const answer = Buffer.concat([
    Buffer.from([0, 0, 0x11, 0x11]),
    Buffer.from('name a at port 41641\nname spawn-2 at port 9100\n'),
  ]);
  expect(readEpmdNames(answer)).toEqual(['a', 'spawn-2']);
  expect(readEpmdNames(answer.subarray(0, 4))).toEqual([]);
});

test('lines that are something else name nobody', () => {
  expect(
    readEpmdNames(Buffer.from('\0\0\0\0HTTP/1.1 400 Bad Request\r\nname a at port\nname  at port 1\n')),
  ).toEqual([]);
});
