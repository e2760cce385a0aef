// The sample of the README runs, as it stands there, in a process of its own.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const proto = join(import.meta.dirname, '..');

test('the sample prints what it says', async () => {
  const readme = await readFile(join(proto, 'README.md'), 'utf8');
  const sample = /^```ts\n(.*?)^```/ms.exec(readme)?.[1] ?? '';
  // Inside the package, so that its own name is found.
  const folder = await mkdtemp(join(proto, 'dist/readme-'));
  try {
    await writeFile(join(folder, 'sample.ts'), sample);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'sample.ts')]);
    expect(stdout).toMatch(/^add \{ item: 'tea' \} 1\d{12}\n/);
    expect(stdout).toContain("type_url: 'type.googleapis.com/spawn.JSONType'");
    expect(stdout).toContain('InvocationRequest.actor.id.name: a string expected, got number 7');
  } finally {
    await rm(folder, { recursive: true });
  }
});
