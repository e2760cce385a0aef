// The proxy as its users run it: a process of its own, on a free port, with a state file.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface ProxyProcess {
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process is gone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

interface ProxyProcessOptions {
  readonly databasePath: string;
  readonly userFunctionPort: number;
  readonly persistence?: 'durable' | 'snapshot';
  /** More settings, by their names in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Resolves when the proxy says that it is ready; rejects with what it said when it ends before. */
export async function startProxyProcess(options: ProxyProcessOptions): Promise<ProxyProcess> {
  const child = launch(options);
  const exited = once(child, 'exit');
  const url = await Promise.race([readyUrl(child), endOf(child, exited)]);
  return {
    url,
    pid: child.pid ?? 0,
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}

/** Starts a proxy and kills it after so many milliseconds, wherever its start has come to by then. */
export async function killWhileStarting(options: ProxyProcessOptions, afterMs: number): Promise<void> {
  const child = launch(options);
  const exited = once(child, 'exit');
  setTimeout(() => child.kill('SIGKILL'), afterMs);
  await exited;
}

function readyUrl({ stdout }: ProxyChild): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
      if (msg === 'ready' && url) resolve(url);
    });
  });
}

async function endOf({ stderr }: ProxyChild, exited: Promise<unknown>): Promise<never> {
  let said = '';
  stderr.on('data', (text: Buffer) => (said += text.toString()));
  await exited;
  throw new Error(`the proxy ended before it was ready: ${said}`);
}

type ProxyChild = ChildProcessByStdio<null, Readable, Readable>;

function launch({
  databasePath,
  userFunctionPort,
  persistence = 'durable',
  env: more = {},
}: ProxyProcessOptions): ProxyChild {
  const env = {
    PROXY_HTTP_PORT: '0',
    PROXY_DATABASE_TYPE: 'sqlite',
    PROXY_DATABASE_PATH: databasePath,
    PROXY_PERSISTENCE: persistence,
    USER_FUNCTION_HOST: '127.0.0.1',
    USER_FUNCTION_PORT: `${userFunctionPort}`,
    ...more,
  };
  return spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}
