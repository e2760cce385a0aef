// Somebody's program as a process, and what it leaves behind when it ends.
import { once } from 'node:events';
import net from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { isListening } from './is-listening.js';
import { startProcess } from './process.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const node = (program: string) => [process.execPath, '-e', program];
const childProgram = `require('node:net').createServer().listen(0, '127.0.0.1', function () {
  require('node:net').connect(Number(process.env.TEST_PORT), '127.0.0.1').end(String(this.address().port));
});`;
/** Starts a child that listens; a signal ends it alone. */
const parentProgram = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', process.env.TEST_CHILD], { stdio: 'ignore' });
  console.log(JSON.stringify({ parent: process.pid, child: child.pid }));`;

/** A process with a child of its own, and the address at which that child listens. */
async function startFamily() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const running = startProcess(node(parentProgram), { TEST_CHILD: childProgram, TEST_PORT: `${port}` });
  const [socket] = (await once(server, 'connection')) as [net.Socket];
  const [said] = (await once(socket, 'data')) as [Buffer];
  server.close();
  return { running, childUrl: `http://127.0.0.1:${said.toString()}` };
}

async function untilClosed(url: string): Promise<void> {
  while (await isListening(url)) await new Promise(setImmediate);
}

test('a process that has ended is not signalled any more: its number may be that of another one', async () => {
  const running = startProcess(node(''), {});
  await running.exited;
  const kill = vi.spyOn(process, 'kill');
  await running.kill();
  await running.stop(1_000);
  running.terminate();
  expect(kill).not.toHaveBeenCalled();
  expect(running.ending).toBe('ended with exit code 0');
});

test('what a process said last is there when it has said all', async () => {
  const running = startProcess(node(`process.stdout.write('x'.repeat(60_000) + ' the end')`), {});
  await running.saidAll;
  expect(running.hasExited).toBe(true);
  expect(running.output()).toMatch(/^x{60000} the end$/);
});

test('a program that cannot be started has nothing to say', async () => {
  const running = startProcess(['/no/such/program'], {});
  await running.saidAll;
  expect(running.ending).toMatch(/^could not be started: /);
});

test('what a process leaves behind that ended unasked is ended with it', async () => {
  const { running, childUrl } = await startFamily();
  process.kill(pidOf(running.output()), 'SIGKILL');
  await running.exited;
  await untilClosed(childUrl);
});

test('what stays when the process alone was told to stop is ended by kill, and then never signalled again', async () => {
  const { running, childUrl } = await startFamily();
  running.terminate();
  await running.exited;
  expect(await isListening(childUrl)).toBe(true);
  await running.kill();
  await untilClosed(childUrl);
  const kill = vi.spyOn(process, 'kill');
  await running.kill();
  expect(kill).not.toHaveBeenCalled();
});

test('what ended by itself after the process is not signalled', async () => {
  const { running, childUrl } = await startFamily();
  running.terminate();
  await running.exited;
  // As the system answers when nothing of the group is left; when it does is up to whoever adopted the child.
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw new Error('ESRCH');
  });
  await vi.waitFor(() => expect(kill).toHaveBeenCalled(), { timeout: 5_000 });
  kill.mockClear();
  await running.kill();
  expect(kill).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  process.kill(pidOf(running.output(), 'child'), 'SIGKILL');
  await untilClosed(childUrl);
});

/** The process prints who it is and who its child is. */
function pidOf(output: string, who: 'parent' | 'child' = 'parent'): number {
  const { [who]: pid } = JSON.parse(output) as Record<string, number>;
  if (pid === undefined) throw new Error(`no ${who} in ${output}`);
  return pid;
}
