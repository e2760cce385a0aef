import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enterRoom } from './sdk-to-proxy.js';

test('the README of the contracts makes the state that one exchange needs', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../contracts/README.md'), 'utf8');
  const sent = /echo (\S+) \|\s+base64 -d/.exec(readme)?.[1] ?? '';
  expect(sent).toBe(Buffer.from(enterRoom.bytes).toString('base64'));
});
