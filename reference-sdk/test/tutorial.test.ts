// The tutorial's shop, as the tutorial runs it: two clustered reference proxies, its two programs, and a buyer. What is shown
// in the tutorial stands in the programs, and what it says is printed is printed.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exitCodeOf, freePort, linesOf, proxyMain, startProgram } from './programs.js';

const shop = fileURLToPath(new URL('../examples/shop/', import.meta.url));
const tutorial = readFileSync(new URL('../docs/tutorial.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
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

/** @throws with what it complained about, when it ends before */
async function untilItSays(program: ChildProcess, words: string): Promise<ChildProcess> {
  const complaints = text(program.stderr!);
  for await (const line of linesOf(program)) if (line.includes(words)) return program;
  throw new Error(`a program ended before it said ${words}: ${await complaints}`);
}

test('the shop runs on two clustered proxies, and prints what the tutorial says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const ports = await Promise.all(Array.from({ length: 5 }, freePort));
  const [epmdPort = 0, ...others] = ports;
  const [httpA = 0, httpB = 0, hostA = 0, hostB = 0] = others;
  const common = {
    RELEASE_COOKIE: 'a-cookie-for-the-tutorial',
    PROXY_CLUSTER_STRATEGY: 'list',
    PROXY_CLUSTER_NODES: 'a@127.0.0.1,b@127.0.0.1',
    ERL_EPMD_PORT: String(epmdPort),
    PROXY_DATABASE_PATH: join(folder, 'shop.db'),
  };
  const proxy = (node: string, http: number, host: number) => {
    const program = startProgram(proxyMain, {
      ...common,
      RELEASE_NODE: `${node}@127.0.0.1`,
      PROXY_HTTP_PORT: String(http),
      USER_FUNCTION_PORT: String(host),
    });
    return untilItSays(program, '"ready"');
  };
  const userFunction = async (file: string, http: number, host: number) => {
    const program = startProgram(join(shop, file), {
      PROXY_HTTP_PORT: String(http),
      USER_FUNCTION_PORT: String(host),
      RESTOCK_EVERY_MS: '1000',
    });
    return untilItSays(program, 'is open');
  };
  await Promise.all([proxy('a', httpA, hostA), proxy('b', httpB, hostB)]);
  const programs = await Promise.all([
    userFunction('front.ts', httpA, hostA),
    userFunction('warehouse.ts', httpB, hostB),
  ]);
  const buyer = startProgram(join(shop, 'buy.ts'), { PROXY_HTTP_PORT: String(httpA) });
  const [printed, complaints] = await Promise.all([text(buyer.stdout!), text(buyer.stderr!)]);
  expect(complaints).toBe('');
  expect(printed).toBe(blocks('text')[0]);
  expect(await exitCodeOf(buyer)).toBe(0);
  for (const program of programs) {
    program.kill('SIGTERM');
    expect(await exitCodeOf(program)).toBe(0);
  }
});
