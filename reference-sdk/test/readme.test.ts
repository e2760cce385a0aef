// The programs of the README run as they stand there: the first against the real proxy, both of them type-checked.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodeOf, freePort, linesOf, proxyMain, startProgram } from './programs.js';

const packageDir = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const programs = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const files = programs.map((_, index) => `${packageDir}dist/readme/program-${index + 1}.ts`);

beforeAll(() => {
  mkdirSync(`${packageDir}dist/readme`, { recursive: true });
  files.forEach((file, index) => writeFileSync(file, programs[index] ?? ''));
});

afterAll(() => rmSync(`${packageDir}dist/readme`, { recursive: true }));

test('the README has a program of about 30 lines, and one for each feature', () => {
  const [, ...others] = programs;
  expect(others).toHaveLength(4);
  expect(others.every((program) => program.includes('assert.'))).toBe(true);
  expect(programs[0]?.trim().split('\n').length).toBeLessThanOrEqual(40);
});

test('the programs are well typed', () => {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    skipLibCheck: true,
  };
  const problems = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

test('the program prints what its comments say, against the real proxy, and ends on SIGTERM', async () => {
  const [proxyPort, hostPort] = [String(await freePort()), String(await freePort())];
  const proxy = startProgram(proxyMain, {
    PROXY_HTTP_PORT: proxyPort,
    USER_FUNCTION_PORT: hostPort,
    PROXY_DATABASE_TYPE: 'memory',
  });
  proxy.stdout?.resume();
  proxy.stderr?.resume();
  const program = startProgram(files[0] ?? '', { PROXY_HTTP_PORT: proxyPort, USER_FUNCTION_PORT: hostPort });
  const promised = [...(programs[0] ?? '').matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, line]) => line);
  expect(promised).toHaveLength(3);
  const failures = text(program.stderr!);

  const printed: string[] = [];
  for await (const line of linesOf(program)) {
    printed.push(line);
    if (printed.length === promised.length) program.kill('SIGTERM');
  }
  expect(printed).toEqual(promised);
  expect(await exitCodeOf(program)).toBe(0);
  expect(await failures).toMatch(/callback-failed .*only 9 pens left[^]*cause.*only 9 pens left/);
});

test.each([1, 2, 3, 4])(
  'program %s, which needs no proxy, runs without a failed assertion',
  async (index) => {
    expect(await exitCodeOf(startProgram(files[index] ?? '', {}))).toBe(0);
  },
);
