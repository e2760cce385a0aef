// The package as its users get it: packed, installed into an empty project, and read there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequirements } from '../src/index.js';

const packageFolder = fileURLToPath(new URL('../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'spec-package-'));
const npm = (...args: string[]) =>
  execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: 'pipe' });

describe('the packed package', () => {
  let files: string[] = [];

  beforeAll(() => {
    const packed = npm('pack', packageFolder, '--json', '--ignore-scripts', '--pack-destination', project);
    const [info] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    files = info.files.map((file) => file.path);
    writeFileSync(join(project, 'package.json'), '{ "name": "empty", "type": "module" }');
    npm('install', '--offline', '--no-audit', '--no-fund', join(project, info.filename));
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it('brings the chapters, the documents around them and the program', () => {
    const wanted = ['01-roles.md', '02-wire.md', 'README.md', 'glossary.md', 'deviations.md', 'coverage.md'];
    expect(files).toEqual(
      expect.arrayContaining([...wanted, 'openapi.yaml', 'retired-ids.txt', 'ids.txt', 'dist/src/index.js']),
    );
    expect(files.filter((path) => path.includes('test') || path.endsWith('.tsbuildinfo'))).toEqual([]);
  });

  it('runs the example of its README and prints every requirement', () => {
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    const example = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    writeFileSync(join(project, 'example.js'), example);
    const printed = execFileSync(process.execPath, ['example.js'], { cwd: project, encoding: 'utf8' });
    const expected = readRequirements().map(({ id, level, role, text }) => `${id} ${level} ${role} ${text}`);
    expect(printed.trimEnd().split('\n')).toEqual(expected);
  });
});
