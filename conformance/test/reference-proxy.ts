// The reference proxy as its users run it: the built program, a process of its own, configured by its environment.
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const proxyProgram = fileURLToPath(new URL('../../reference-proxy/dist/src/main.js', import.meta.url));

export interface ReferenceProxy {
  readonly url: string;
  /** Ends it at once; resolves when the process is gone. */
  kill(): Promise<void>;
}

interface ReferenceProxyOptions {
  /** Where its user function listens. */
  readonly hostPort: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** With its states in memory, on a free port; resolves when it is ready. @throws with what it said when it ends before */
export async function startReferenceProxy({ hostPort, env }: ReferenceProxyOptions): Promise<ReferenceProxy> {
  const child = spawn(process.execPath, [proxyProgram], {
    env: {
      PROXY_HTTP_PORT: '0',
      PROXY_DATABASE_TYPE: 'memory',
      USER_FUNCTION_HOST: '127.0.0.1',
      USER_FUNCTION_PORT: `${hostPort}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  return {
    url: await Promise.race([readyUrl(child), earlyEnd(child, exited)]),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

function readyUrl({ stdout }: Child): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
      if (msg === 'ready' && url) resolve(url);
    });
  });
}

async function earlyEnd({ stderr }: Child, exited: Promise<unknown>): Promise<never> {
  let said = '';
  stderr.on('data', (text: Buffer) => (said += text.toString()));
  await exited;
  throw new Error(`the proxy ended before it was ready: ${said}`);
}
