import { expect, test } from 'vitest';
import { problemOfNode } from './node-version.js';

test.each(['18.19.0', '20.20.2', '22.12.9'])('Node %s is too old, and is told so in one line', (version) => {
  expect(problemOfNode(version)).toBe(`spawn-proxy needs Node 22.13 or newer; this is Node ${version}`);
});

test.each(['22.13.0', '22.23.3', '24.0.0', '26.10.0'])('Node %s will do', (version) => {
  expect(problemOfNode(version)).toBeUndefined();
});
