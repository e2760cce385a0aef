// Erlang's own EPMD as a process of a test, and questions to whichever EPMD is there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { askEpmdNames } from '../../src/adapters/cluster/erlang/discovery/ask-epmd-names.js';

interface EpmdProcess {
  /** Resolves when it is gone, and with it all that was registered there. */
  kill(): Promise<void>;
}

/** Resolves when it listens. */
export async function startEpmd(port: number): Promise<EpmdProcess> {
  const env = { ...process.env, ERL_EPMD_ADDRESS: '127.0.0.1' };
  const child = spawn('epmd', ['-port', String(port)], { env, stdio: 'ignore' });
  const exited = once(child, 'exit');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`epmd ended with ${child.exitCode}`);
  }
  return { kill };
}

/** Resolves when EPMD there knows exactly these names. */
export async function epmdKnows(port: number, names: readonly string[]): Promise<void> {
  const wanted = [...names].sort().join();
  for (;;) {
    const known = await askEpmdNames('127.0.0.1', port, 5_000, new AbortController().signal).catch(() => []);
    if (known.sort().join() === wanted) return;
    await setImmediate();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
