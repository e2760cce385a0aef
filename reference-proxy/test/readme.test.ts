// What the README shows is so: the settings are those of the program, and the sample runs.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { settings } from '../src/settings.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the table of settings is that of the program', () => {
  const rows = readme.split('\n').filter((line) => /^\| `(PROXY|USER_FUNCTION)_/.test(line));
  const shown = rows.map((row) =>
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
  const real = settings.map(({ env, flag, placeholder, fallback, help }) => {
    return [env, `${flag} <${placeholder}>`, String(fallback ?? 'unset'), help];
  });
  expect(shown).toEqual(real);
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
