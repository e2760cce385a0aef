import { expect, test } from 'vitest';
import { createHeardNodes } from './heard-nodes.js';

const limits = { nodesMax: 3, silenceMs: 1_000 };

test('who is heard is known until it is silent for too long', () => {
  const heard = createHeardNodes(limits);
  expect([heard.hear('b', 0), heard.hear('a', 500), heard.hear('b', 600)]).toEqual([true, true, false]);
  expect(heard.nodes).toEqual(['a', 'b']);
  expect(heard.forget(1_500)).toBe(false);
  expect(heard.forget(1_601)).toBe(true);
  expect(heard.nodes).toEqual([]);
});

test('invented names do not push out who is known, and are forgotten', () => {
  const heard = createHeardNodes(limits);
  heard.hear('real', 0);
  for (let i = 0; i < 10_000; i++) heard.hear(`invented${i}`, 1);
  expect(heard.nodes).toEqual(['invented0', 'invented1', 'real']);
  heard.hear('real', 900);
  heard.forget(1_002);
  expect(heard.nodes).toEqual(['real']);
  expect(heard.hear('new', 1_002)).toBe(true);
});
