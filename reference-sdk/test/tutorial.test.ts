// The tutorial's shop, as the tutorial runs it: its commands as they stand there, all at once, but for the ports. What is
// shown in the tutorial stands in the programs, and what it says is printed is printed, by every run of the buyer.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exitCodeOf, freePort } from './programs.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const shop = join(repository, 'reference-sdk/examples/shop');
const tutorial = readFileSync(new URL('../docs/tutorial.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...tutorial.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );

test('every piece of code in the tutorial stands in the programs', () => {
  const programs = readdirSync(shop)
    .map((file) => readFileSync(join(shop, file), 'utf8'))
    .join('\n');
  const pieces = blocks('ts');
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(programs).toContain(piece);
  for (const [, file = ''] of tutorial.matchAll(/examples\/shop\/(\w+\.ts)/g))
    expect(readdirSync(shop)).toContain(file);
});

/** A folder where the tutorial's commands find what they find in the repository. */
function folderLikeTheRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['node_modules', 'reference-sdk'])
    symlinkSync(join(repository, name), join(folder, name));
  return folder;
}

/** Runs it in a process group of its own, which is gone when the test is over. */
async function runScript(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const shell = spawn('bash', ['-e', '-c', script], {
    cwd,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  onTestFinished(() => {
    try {
      process.kill(-shell.pid!, 'SIGKILL');
    } catch {
      // all of it has ended
    }
  });
  const [printed, complaints] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  return { printed, complaints, exitCode: await exitCodeOf(shell) };
}

test('the commands of the tutorial run as they stand there: buy, buy again, kill a proxy, buy, stop', async () => {
  const [run = '', stop = '', restart = ''] = blocks('bash');
  const buyAgain = run.trimEnd().split('\n').at(-1) ?? '';
  let script = [run, buyAgain, restart, stop]
    .join('\n')
    .replace('RESTOCK_EVERY_MS=5000', 'RESTOCK_EVERY_MS=1000');
  for (const port of ['9001', '9002', '8090', '8091'])
    script = script.replace(new RegExp(`\\b${port}\\b`, 'g'), String(await freePort()));

  const folder = folderLikeTheRepository();
  const ended = await runScript(script, folder, { ERL_EPMD_PORT: String(await freePort()) });

  expect(ended.exitCode, ended.complaints + ended.printed).toBe(0);
  const lines = ended.printed.split('\n').filter((line) => !line.startsWith('{'));
  const opened = lines.filter((line) => line.endsWith(' is open'));
  expect(opened.toSorted()).toEqual(['the front is open', 'the warehouse is open']);
  const bought = lines.filter((line) => !line.endsWith(' is open')).join('\n');
  expect(bought).toBe(blocks('text')[0]?.repeat(3));
  expect(readdirSync(folder).toSorted()).toEqual(['node_modules', 'reference-sdk']);
}, 240_000);
