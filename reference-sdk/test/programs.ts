// Programs that tests start, each a process of its own with nothing in its environment but what it is given.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The reference proxy, as its users start it. */
export const proxyMain = fileURLToPath(new URL('../../reference-proxy/dist/src/main.js', import.meta.url));

/** Killed when the test is over, if it still runs. */
export function startProgram(file: string, env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export async function exitCodeOf(program: ChildProcess): Promise<unknown> {
  if (program.exitCode === null) await once(program, 'exit');
  return program.exitCode;
}

/** The lines that it prints, as they come. */
export function linesOf({ stdout }: ChildProcess): AsyncIterable<string> {
  if (!stdout) throw new Error('the program has no output');
  return createInterface({ input: stdout });
}

/** A port that nobody uses, from below the range that outgoing connections take theirs from. */
export async function freePort(): Promise<number> {
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
