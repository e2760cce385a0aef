// The command line as CI meets it: exit codes, what is said, what is written.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { knownClaims } from '../src/settings.js';
import { freePort } from '../src/subjects/free-port.js';
import { checksOf, distFile, referenceProxy, runKit } from './kit-process.js';
import { startReferenceProxy } from './reference-proxy.js';

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
    ['the coverage of no run', ['list', '--coverage', '--out', '/no/such/folder'], 'run the kit first'],
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

test.each(['proxy', 'sdk'] as const)('the help of %s names the claims that there are', async (role) => {
  const { stdout, exitCode } = await runKit([role, '--help']);
  for (const claim of Object.keys(knownClaims[role])) expect(stdout).toContain(claim);
  expect(exitCode).toBe(0);
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
      const { report } = await runKit([
        'proxy',
        '--run',
        'CBK-4',
        '--run',
        'CBK-13',
        '--trace',
        trace,
        ...proxy,
      ]);
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

describe('a set-up that is wrong', () => {
  test.each([
    ['--jobs 0', ['proxy', '--jobs', '0', ...proxy], 'expected a whole number above 0'],
    ['a URL with a path', ['proxy', '--url', 'http://127.0.0.1:1/api'], 'without a path'],
    ['restart of a URL', ['proxy', '--url', 'http://127.0.0.1:1', '--claims', 'restart'], 'needs -- CMD'],
  ])('is a usage error: %s', async (_, args, message) => {
    const { exitCode, stderr } = await runKit(args);
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('is inconclusive when the proxy calls somebody else, or serves another system; the report says so', async () => {
    const running = await startReferenceProxy({ hostPort: 1, env: { PROXY_ACTOR_SYSTEM_NAME: 'ours' } });
    try {
      const hostPort = String(await freePort());
      const judge = (system: string) =>
        runKit([
          'proxy',
          '--url',
          running.url,
          '--system',
          system,
          '--host-port',
          hostPort,
          '--timeout-scale',
          '0.5',
        ]);
      const elsewhere = await judge('ours');
      expect(elsewhere.stderr).toContain(`nothing called the kit at 127.0.0.1:${hostPort}`);
      expect(elsewhere.exitCode).toBe(3);
      expect(elsewhere.report).toMatchObject({ exitCode: 3, runs: [] });
      const foreign = await judge('theirs');
      expect(foreign.stderr).toContain('Is --system right?');
      expect(foreign.exitCode).toBe(3);
    } finally {
      await running.kill();
    }
  });

  test('a run that does not start leaves no report of an earlier one', async () => {
    const out = mkdtempSync(join(tmpdir(), 'out-'));
    writeFileSync(join(out, 'junit.xml'), 'old');
    writeFileSync(join(out, 'report.json'), 'old');
    const script = 'process.exit(7)';
    const { exitCode } = await runKit(['proxy', '--out', out, '--', process.execPath, '-e', script]);
    expect(exitCode).toBe(3);
    expect(existsSync(join(out, 'junit.xml'))).toBe(false);
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toContain('ended with exit code 7');
    rmSync(out, { recursive: true });
  });
});

describe('a run that is cancelled', () => {
  test('takes its subject along', async () => {
    const program = `require('node:http').createServer((q, r) => r.writeHead(503).end()).listen(process.env.PROXY_HTTP_PORT);
      process.on('SIGTERM', () => {}); process.on('SIGINT', () => {}); console.error('pid', process.pid)`;
    const child = spawn(
      process.execPath,
      [distFile('src/main.js'), 'proxy', '--', process.execPath, '-e', program],
      {
        stdio: 'ignore',
      },
    );
    const pid = await pidOf(child.pid as number);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130);
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  });
});

/** The process that the kit has started, by its parent. */
async function pidOf(parent: number): Promise<number> {
  return expect
    .poll(
      () => {
        const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' });
        return Number(stdout.trim() || Number.NaN);
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0)
    .then(() =>
      Number(spawnSync('ps', ['-o', 'pid=', '--ppid', String(parent)], { encoding: 'utf8' }).stdout),
    );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
