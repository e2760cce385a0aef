// The command line as CI meets it: exit codes, what is said, what is written.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checksOf, distFile, referenceProxy, runKit } from './kit-process.js';

const proxy = ['--', process.execPath, referenceProxy];

describe('exit codes', () => {
  test.each([
    ['nothing to test', ['proxy'], 'say what to test'],
    ['command and URL', ['proxy', '--url', 'http://127.0.0.1:1', ...proxy], 'not both'],
    ['a URL that is none', ['proxy', '--url', 'nonsense'], 'not an http URL'],
    ['an unknown flag', ['proxy', '--nonsense'], 'unknown option'],
    ['an unknown command', ['prox'], 'unknown command'],
    [
      'an unknown claim',
      ['proxy', '--claims', 'restrat', ...proxy],
      'there is no restrat; there is: restart',
    ],
    ['a pattern that matches nothing', ['proxy', '--run', 'NOP-*', ...proxy], 'matches no requirement'],
    ['an unknown profile', ['proxy', '--profile', 'workflo', ...proxy], 'there is no workflo'],
    ['a port that is none', ['proxy', '--host-port', '99999', ...proxy], 'expected a port'],
    ['an unknown requirement', ['explain', 'INV-9999'], 'there is no requirement INV-9999'],
  ])('2 for %s', async (_, args, message) => {
    const { exitCode, stderr } = await runKit(args);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('3 for a proxy that ends before it is ready, with what it said', async () => {
    const script = 'console.error("no database"); process.exit(7)';
    const { exitCode, stderr } = await runKit(['proxy', '--', process.execPath, '-e', script]);
    expect(stderr).toContain('ended with exit code 7 before it was ready; it said:\nno database');
    expect(exitCode).toBe(3);
  });

  test('3 for a command that does not exist', async () => {
    const { exitCode, stderr } = await runKit(['proxy', '--', '/no/such/program']);
    expect(stderr).toContain('could not be started');
    expect(exitCode).toBe(3);
  });

  test('3 when a MUST was skipped', async () => {
    const { exitCode, stdout } = await runKit([
      'proxy',
      '--run',
      'REG-1',
      '--run',
      'INV-1',
      '--skip',
      'INV-1',
      ...proxy,
    ]);
    expect(stdout).toContain('inconclusive');
    expect(exitCode).toBe(3);
  });

  test('0 for the reference on one requirement, 1 for one that breaks it', async () => {
    const good = await runKit(['proxy', '--run', 'INV-1', ...proxy]);
    expect(good.exitCode, good.stdout).toBe(0);
    const mutant = ['--', process.execPath, distFile('mutants/proxy-mutant.js')];
    const bad = await runKit(['proxy', '--run', 'INV-1', ...mutant], { MUTANT: 'loses-the-payload' });
    expect(bad.exitCode, bad.stdout).toBe(1);
  });
});

describe('reports', () => {
  test('a failure tells its whole story, in the terminal, in report.json and in junit.xml', async () => {
    const mutant = ['--', process.execPath, distFile('mutants/proxy-mutant.js')];
    const result = await runKit(['proxy', '--run', 'INV-1', ...mutant], { MUTANT: 'loses-the-payload' });
    expect(result.stdout).toMatch(/✗ INV-1 {2}MUST {2}fail/);
    expect(result.stdout).toContain('expected  answer.body.value');
    expect(result.stdout).toContain('POST /api/v1/actors/actions');
    expect(result.stdout).toContain('--run INV-1 --seed');
    expect(result.junit).toContain('<failure message="answer.body.value: expected');
    expect(checksOf(result).filter((one) => one.requirement === 'INV-1')).toMatchObject([
      { status: 'fail', level: 'MUST' },
    ]);
  });

  test('report.json fits its schema', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: false, formats: {} }).compile(schema);
    for (const trace of ['all', 'off']) {
      const { report } = await runKit(['proxy', '--run', 'CBK-*', '--trace', trace, ...proxy]);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    }
  });
});

describe('the catalogue', () => {
  test('list names every requirement; explain shows sentence, source and steps', async () => {
    const list = await runKit(['list', '--json']);
    const entries = JSON.parse(list.stdout) as { id: string; checks: string[] }[];
    expect(entries.find((one) => one.id === 'INV-1')?.checks).toContain('proxy/invocation/invoke');
    const { stdout } = await runKit(['explain', 'inv-1']);
    expect(stdout).toContain('The proxy MUST answer an invocation with 200');
    expect(stdout).toContain('check: INV-1');
  });
});
