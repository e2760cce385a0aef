// The kit on SDKs, as a process on processes: how it starts them, what it says when they are not what they should be,
// and what it does when they end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { freePort } from '../src/subjects/free-port.js';
import { checksOf, distFile, runKit, startKit } from './kit-process.js';

const testee = [process.execPath, distFile('testee/testee.js')];
const mutant = [process.execPath, distFile('mutants/sdk-mutant.js')];

describe('starting an SDK', () => {
  test('what is not claimed is not judged', async () => {
    const result = await runKit(['sdk', '--run', 'INV-4*', '--run', 'CBK-40', '--', ...testee]);
    const statuses = new Set(checksOf(result).map((one) => `${one.requirement} ${one.status}`));
    expect(statuses).toContain('CBK-40 pass');
    expect(statuses).toContain('INV-45 not-claimed');
    expect(result.exitCode, result.stdout).toBe(0);
  });

  test('2 when the port that the user named is taken', async () => {
    const taken = net.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as net.AddressInfo;
    const { exitCode, stderr } = await runKit(['sdk', '--listen', `${port}`, '--', ...testee]);
    taken.close();
    expect(stderr).toContain(`cannot listen at port ${port} (EADDRINUSE); name another one with --listen`);
    expect(exitCode).toBe(2);
  });

  test('3 with what it said when it ends before it registers', async () => {
    const script = 'console.error("no such system"); process.exit(7)';
    const { exitCode, stderr } = await runKit(['sdk', '--', process.execPath, '-e', script]);
    expect(stderr).toContain('ended with exit code 7 before it registered; it said:\nno such system');
    expect(exitCode).toBe(3);
  });

  test('3 when the registration carries the nonce of another run', async () => {
    const stale = ['env', 'SPAWN_TCK_RUN=earlier', ...testee];
    const { exitCode, stderr } = await runKit(['sdk', '--run', 'CBK-40', '--', ...stale]);
    expect(stderr).toContain('the registration carries another SPAWN_TCK_RUN');
    expect(exitCode).toBe(3);
  });

  test('a note when the registration carries no nonce at all', async () => {
    const { exitCode, stdout } = await runKit([
      'sdk',
      '--run',
      'CBK-40',
      '--',
      'env',
      '-u',
      'SPAWN_TCK_RUN',
      ...testee,
    ]);
    expect(stdout).toContain('note: the registration does not carry SPAWN_TCK_RUN');
    expect(exitCode, stdout).toBe(0);
  });

  test('one that somebody starts by hand, with the environment that the kit tells', async () => {
    const [listen, hostPort] = [await freePort(), await freePort()];
    const kit = startKit([
      'sdk',
      '--attach',
      '--listen',
      `${listen}`,
      '--host-port',
      `${hostPort}`,
      '--run',
      'CBK-4*',
    ]);
    const told = await kit.said(/SPAWN_TCK_RUN=\w+/);
    const names = [...told.matchAll(/export (\w+)=(\S+)/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(names)).toMatchObject({
      PROXY_HTTP_PORT: `${listen}`,
      USER_FUNCTION_PORT: `${hostPort}`,
      SPAWN_TCK_SYSTEM: 'spawn-system',
    });
    const [program = '', ...args] = testee;
    const own = spawn(program, args, {
      env: { ...process.env, ...Object.fromEntries(names) } as NodeJS.ProcessEnv,
    });
    const result = await kit.ended;
    own.kill();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(checksOf(result).map((one) => one.requirement)).toContain('CBK-40');
  });
});

describe('an SDK that ends during a case', () => {
  test('fails that case; the others are judged as if nothing had been', async () => {
    const args = ['sdk', '--jobs', '4', '--run', 'CBK-4*', '--run', 'CBK-5*', '--', ...mutant];
    const result = await runKit(args, { MUTANT: 'ends-on-garbage' });
    const failed = checksOf(result).filter((one) => one.status === 'fail' || one.status === 'warn');
    expect(failed.map((one) => one.requirement).sort(), result.stdout).toEqual(['CBK-48', 'CBK-52']);
    expect(checksOf(result).filter((one) => one.status === 'pass').length).toBeGreaterThan(10);
    expect(result.stdout).toContain("note: the testee's process ended unasked");
    expect(result.exitCode).toBe(1);
  });
});
