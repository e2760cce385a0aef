// The programs of the README run as they stand there: the first against the real proxy, both of them type-checked.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const packageDir = fileURLToPath(new URL('..', import.meta.url));
const proxyMain = fileURLToPath(new URL('../../reference-proxy/dist/src/main.js', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const programs = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const files = programs.map((_, index) => `${packageDir}dist/readme/program-${index + 1}.ts`);

beforeAll(() => {
  mkdirSync(`${packageDir}dist/readme`, { recursive: true });
  files.forEach((file, index) => writeFileSync(file, programs[index] ?? ''));
});

afterAll(() => rmSync(`${packageDir}dist/readme`, { recursive: true }));

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(file: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

/** A port that nobody uses, from below the range that outgoing connections take theirs from. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return freePort();
  }
  server.close();
  await once(server, 'close');
  return port;
}

async function exitCodeOf(program: ChildProcess): Promise<unknown> {
  if (program.exitCode === null) await once(program, 'exit');
  return program.exitCode;
}

test('the README has two programs, of which the first is about 30 lines', () => {
  expect(programs).toHaveLength(2);
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
  const proxy = start(proxyMain, {
    PROXY_HTTP_PORT: proxyPort,
    USER_FUNCTION_PORT: hostPort,
    PROXY_DATABASE_TYPE: 'memory',
  });
  proxy.stdout?.resume();
  proxy.stderr?.resume();
  const program = start(files[0] ?? '', { PROXY_HTTP_PORT: proxyPort, USER_FUNCTION_PORT: hostPort });
  const promised = [...(programs[0] ?? '').matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, line]) => line);
  expect(promised).toHaveLength(3);
  const failures = text(program.stderr!);

  const printed: string[] = [];
  for await (const line of createInterface({ input: program.stdout! })) {
    printed.push(line);
    if (printed.length === promised.length) program.kill('SIGTERM');
  }
  expect(printed).toEqual(promised);
  expect(await exitCodeOf(program)).toBe(0);
  expect(await failures).toMatch(/callback-failed .*only 9 pens left[^]*cause.*only 9 pens left/);
});

test('the program for tests runs by itself', async () => {
  expect(await exitCodeOf(start(files[1] ?? '', {}))).toBe(0);
});
