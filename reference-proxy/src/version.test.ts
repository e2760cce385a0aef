import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proxyVersion } from './version.js';

test('the version is that of the package', () => {
  const file = new URL('../package.json', import.meta.url);
  expect(proxyVersion).toBe((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version);
});
