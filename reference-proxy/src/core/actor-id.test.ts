import { expect, test } from 'vitest';
import { keyText, problemOfName } from './actor-id.js';

test('no two identities share a text', () => {
  const texts = [
    keyText('a', 'bc'),
    keyText('ab', 'c'),
    keyText('', 'abc'),
    keyText('a:', 'bc'),
    keyText('1', ':abc'),
  ];
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(['a', 'ä'.repeat(127), 'x'.repeat(255), ' ', '/', '\u0000', '🦊'.repeat(63)])(
  '%j is a name',
  (name) => {
    expect(problemOfName('the name', name)).toBeUndefined();
  },
);

test.each([
  ['', 'the name is empty'],
  ['x'.repeat(256), 'the name is longer than 255 bytes'],
  ['🦊'.repeat(64), 'the name is longer than 255 bytes'],
])('%j is none: %s', (name, problem) => {
  expect(problemOfName('the name', name)).toBe(problem);
});
