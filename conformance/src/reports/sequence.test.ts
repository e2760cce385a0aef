import { expect, test } from 'vitest';
import type { WireEvent } from '../peers/exchange-log.js';
import { sequenceLines } from './sequence.js';

const events = (count: number): WireEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    atMs: index,
    from: 'kit',
    to: 'proxy A',
  }));

test('an exchange is shown whole', () => {
  expect(sequenceLines(events(120), new Set())).toHaveLength(120);
});

test('of a very long one the beginning, the end and what is to blame are shown, and how much that leaves out', () => {
  const lines = sequenceLines(events(5_000), new Set([700]));
  expect(lines).toHaveLength(122);
  expect(lines[60]).toMatch(/^700 .* ◀── here$/);
  expect(lines[61]).toMatch(/^4941 /);
  expect(lines.at(-1)).toBe('(4879 more events between them; report.json has them all)');
});
