// A subject's process: started with the names that deployed programs read, in a group of its own so that nothing of
// it survives, its output kept for the report.
import { spawn, type ChildProcess } from 'node:child_process';
import { atExit } from '../at-exit.js';
import type { Environment } from '../environment.js';
import { processGroup } from './process-group.js';

export interface RunningProcess {
  readonly exited: Promise<void>;
  readonly hasExited: boolean;
  /** How it ended, for people. */
  readonly ending: string;
  output(): string;
  /** Resolves when it has ended and its output is all here. */
  readonly saidAll: Promise<void>;
  /** SIGTERM to the started process alone, as container runtimes do: passing it on is that process's own affair. */
  terminate(): void;
  /** SIGTERM, and SIGKILL when that did not help in time. */
  stop(withinMs: number): Promise<void>;
  kill(): Promise<void>;
}

const outputBytesMax = 64 * 1024;
const outputWithinMs = 1_000;

export function startProcess(command: readonly string[], env: Environment): RunningProcess {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const group = processGroup(child, () => forget());
  const forget = atExit(() => group.signal('SIGKILL'));
  let isTerminated = false;
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-outputBytesMax));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let ending = '';
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ending = `could not be started: ${error.message}`;
      group.leaderEnded(false);
      resolve();
    });
    child.once('exit', (code, signal) => {
      ending ||= signal ? `ended by ${signal}` : `ended with exit code ${code ?? 'unknown'}`;
      // Whether the rest ends as well, when only the started process was told to, is for a case to see.
      group.leaderEnded(isTerminated);
      resolve();
    });
  });
  return {
    exited,
    saidAll: saidAll(child),
    get hasExited() {
      return ending !== '';
    },
    get ending() {
      return ending;
    },
    output: () => output,
    terminate() {
      isTerminated = true;
      child.kill('SIGTERM');
    },
    async stop(withinMs) {
      isTerminated = false;
      group.signal('SIGTERM');
      const timer = setTimeout(() => group.signal('SIGKILL'), withinMs);
      await exited;
      clearTimeout(timer);
      group.signal('SIGKILL');
    },
    async kill() {
      isTerminated = false;
      group.signal('SIGKILL');
      await exited;
    },
  };
}

function saidAll(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    // What was left behind, and still writes, is not waited for.
    child.once('exit', () => (timer = setTimeout(resolve, outputWithinMs)));
    child.once('error', () => resolve());
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
