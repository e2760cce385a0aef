// The packages as their users get them: packed, installed into an empty project, imported, type-checked and run there.
import { readRequirements } from '@spawn-conformance/spec';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../../src/subjects/free-port.js';
import { createEmptyProject, repository, type EmptyProject } from './empty-project.js';
import { findOldNode } from './old-node.js';
import { runProgram, runWell } from './run-program.js';

const names = [
  '@spawn-conformance/proto',
  '@spawn-conformance/reference-proxy',
  '@spawn-conformance/reference-sdk',
  '@spawn-conformance/spec',
  'spawn-conformance',
];
interface Listed {
  readonly id: string;
  readonly checks: readonly string[];
}

const oldNode = await findOldNode(process.env['PATH'] ?? '');

// Whole programs are installed, started and type-checked; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let project: EmptyProject;
beforeAll(async () => void (project = await createEmptyProject()));
afterAll(() => project.remove());

const bin = (name: string): string => join(project.folder, 'node_modules/.bin', name);
const run = (program: string, ...args: string[]) => runWell(program, args, project.folder);

test('every package is there', () => {
  expect(project.packages.map(({ name }) => name).sort()).toEqual(names);
});

describe.each(names)('%s', (name) => {
  const packed = () => project.packages.find((one) => one.name === name)!;

  test('says what it is, and under which licence', () => {
    expect(packed().paths).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']));
    const licence = readFileSync(join(project.folder, 'node_modules', name, 'LICENSE'), 'utf8');
    expect(licence).toBe(readFileSync(join(repository, 'LICENSE'), 'utf8'));
  });

  test('publint finds nothing', async () => {
    const { buffer } = new Uint8Array(packed().tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('each face can be imported', async () => {
    const file = join(project.folder, 'node_modules', name, 'package.json');
    const { exports } = JSON.parse(readFileSync(file, 'utf8')) as { exports: Record<string, unknown> };
    const faces = Object.keys(exports).map((path) => name + path.slice(1));
    const imports = faces.map((face) => `if (!Object.keys(await import('${face}')).length) throw '${face}';`);
    await run(process.execPath, '--input-type=module', '-e', imports.join(''));
  });
});

describe('the programs', () => {
  test('spawn-conformance says how it is used', async () => {
    expect(await run(bin('spawn-conformance'), '--help')).toContain('Usage: spawn-conformance');
  });

  test('spawn-conformance has its suites and the chapters with it', async () => {
    const listed = JSON.parse(await run(bin('spawn-conformance'), 'list', '--json')) as Listed[];
    expect(listed.map(({ id }) => id)).toEqual(readRequirements().map(({ id }) => id));
    const suites = new Set(listed.flatMap(({ checks }) => checks.map((check) => check.split('/')[0])));
    expect(suites).toEqual(new Set(['proxy', 'sdk']));
  });

  test('spawn-proxy says how it is used', async () => {
    expect(await run(bin('spawn-proxy'), '--help')).toContain('PROXY_HTTP_PORT');
  });

  test('spawn-conformance tests spawn-proxy', async () => {
    const said = await run(bin('spawn-conformance'), 'proxy', '--run', 'REG-1', '--', bin('spawn-proxy'));
    expect(said).toContain('conformant');
  });
});

describe('a program of a user', () => {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  beforeAll(() => cpSync(join(import.meta.dirname, 'consumer.ts'), join(project.folder, 'consumer.ts')));

  test('runs', async () => {
    const said = await run(process.execPath, 'consumer.ts', String(await freePort()));
    expect(said).toContain('sum 42, then 47;');
  });

  test('is type-checked against the shipped types, without any other types', async () => {
    const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: [] };
    writeFileSync(
      join(project.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    await run(process.execPath, tsc, '-p', '.');
  });
});

describe.skipIf(!oldNode)('on Node 20 (skipped where there is none on the path)', () => {
  const old = oldNode ?? '';

  test('the SDK can be imported', async () => {
    const script = `console.log(typeof (await import('@spawn-conformance/reference-sdk')).createActorSystem)`;
    expect(await run(old, '--input-type=module', '-e', script)).toBe('function\n');
  });

  test('the kit runs', async () => {
    expect(await run(old, bin('spawn-conformance'), '--help')).toContain('Usage: spawn-conformance');
    expect(await run(old, bin('spawn-conformance'), 'list')).toContain('REG-1');
  });

  test('the proxy says in one line which Node it needs', async () => {
    const { exitCode, stdout, stderr } = await runProgram(old, [bin('spawn-proxy')], project.folder);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^spawn-proxy needs Node 22\.13 or newer; this is Node 20\.\d+\.\d+\n$/);
  });
});
