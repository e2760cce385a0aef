// The generated code is committed, and is what the .proto files give: nobody edits it by hand or forgets to run
// `npm run generate`.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const proto = join(import.meta.dirname, '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spawn-proto-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['generate:code', ['spawn.js', 'spawn.d.ts']],
  ['generate:schema', ['spawn.json']],
])('%s leaves no difference', async (script, files) => {
  await runScript(script);
  for (const file of files) {
    const [generated, committed] = await Promise.all([
      readFile(join(folder, file), 'utf8'),
      readFile(join(proto, 'src/gen', file), 'utf8'),
    ]);
    expect(generated === committed, `${file} is out of date: run "npm run generate -w proto"`).toBe(true);
  }
});

/** The package's own script, writing to the temporary folder instead. */
async function runScript(script: string): Promise<void> {
  const { scripts } = JSON.parse(await readFile(join(proto, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [command = '', ...args] = (scripts[script] ?? '').split(' ');
  expect(command).toBe('pbjs');
  const inFolder = args.map((arg) => arg.replace('src/gen', folder));
  await promisify(execFile)(
    process.execPath,
    [join(proto, '../node_modules/protobufjs-cli/bin/pbjs'), ...inFolder],
    { cwd: proto },
  );
}
