import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library } from './flows/register.js';

test('the SDK registers under the name and version of its package', () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(manifest).toMatchObject(library);
});
