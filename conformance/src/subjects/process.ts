// A subject's process: started with the names that deployed programs read, in a group of its own so that nothing of
// it survives, its output kept for the report.
import { spawn, type ChildProcess } from 'node:child_process';
import { atExit } from '../at-exit.js';
import type { Environment } from '../environment.js';

export interface RunningProcess {
  readonly exited: Promise<void>;
  readonly hasExited: boolean;
  /** How it ended, for people. */
  readonly ending: string;
  output(): string;
  /** SIGTERM to the started process alone, as container runtimes do: passing it on is that process's own affair. */
  terminate(): void;
  /** SIGTERM, and SIGKILL when that did not help in time. */
  stop(withinMs: number): Promise<void>;
  kill(): Promise<void>;
}

const outputBytesMax = 64 * 1024;

export function startProcess(command: readonly string[], env: Environment): RunningProcess {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const forget = atExit(() => signalGroup(child, 'SIGKILL'));
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-outputBytesMax));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ending = '';
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ending = `could not be started: ${error.message}`;
      resolve();
    });
    child.once('exit', (code, signal) => {
      ending ||= signal ? `ended by ${signal}` : `ended with exit code ${code ?? 'unknown'}`;
      resolve();
    });
  });
  void exited.then(forget);
  return {
    exited,
    get hasExited() {
      return ending !== '';
    },
    get ending() {
      return ending;
    },
    output: () => output,
    terminate: () => void child.kill('SIGTERM'),
    async stop(withinMs) {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), withinMs);
      await exited;
      clearTimeout(timer);
      signalGroup(child, 'SIGKILL');
    },
    async kill() {
      signalGroup(child, 'SIGKILL');
      await exited;
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
