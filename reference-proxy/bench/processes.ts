// Starts the programs of the bench and ends them. Always holds: none is left running.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const running = new Set<ChildProcess>();

/** Starts a program beside this file; gives its first line of output, or the first that is the one wanted. */
export async function start(
  file: string,
  args: string[],
  env: Readonly<Record<string, string>> = {},
  isWanted: (line: string) => boolean = () => true,
): Promise<string> {
  const program = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!isWanted(line)) continue;
    child.stdout.resume();
    return line;
  }
  throw new Error(`${file} ended without a word`);
}

export async function endAll(): Promise<void> {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(ended);
}
