// What the README shows is so: the settings are those of the program, and the sample runs.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { clusterSettings } from '../src/cluster-settings.js';
import { settings } from '../src/settings.js';

const readme = read('README.md');

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The cells of a table's rows, without the head. */
function rowsOf(table: string): string[][] {
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) =>
        cell
          .trim()
          .replaceAll('\\|', '|')
          .replace(/^`(.*)`$/, '$1'),
      ),
  );
}

test.each([
  ['README.md', settings.filter((setting) => !clusterSettings.includes(setting))],
  ['docs/cluster.md', clusterSettings],
])('the table of settings in %s is that of the program', (path, shown) => {
  const [, table = ''] = /<!-- settings -->([^]*)<!-- end of settings -->/.exec(read(path)) ?? [];
  const real = shown.map(({ env, flag, placeholder, fallback, help }) => {
    return [env, `${flag} <${placeholder}>`, String(fallback ?? 'unset'), help];
  });
  expect(rowsOf(table)).toEqual(real);
});

test('the sample runs as it stands there', async () => {
  const [, sample = ''] = /^```ts\n([^]*?)^```$/m.exec(readme) ?? [];
  const folder = fileURLToPath(new URL('../dist/readme/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(`${folder}sample.ts`, sample);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [`${folder}sample.ts`]);
  expect(stdout).toBe('hello\n');
  expect(stderr.replace(/^.*(ExperimentalWarning|trace-warnings).*$/gm, '').trim()).toBe('');
});
