// The reference proxy as a process of its own, with go-betweens where they are asked for: in front (towards the
// callers) and behind (towards the host). It ends when that process ends, with its exit code.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';
import { passThrough, startGoBetween, type Meddler } from './go-between.js';

const referenceProxy = fileURLToPath(new URL('../../../reference-proxy/dist/src/main.js', import.meta.url));

/** pass: the proxy is told (default) · ignore: it is not · kill: it is killed · linger: it is told, the rest stays. */
export type WhenToldToStop = 'pass' | 'ignore' | 'kill' | 'linger';

interface Between {
  readonly front?: Meddler;
  /** Absent: the proxy calls the host directly. */
  readonly back?: Meddler;
  /** Settings of the proxy that are changed. */
  readonly env?: Readonly<Record<string, string>>;
  /** Answers outside 2xx leave as a bare status line, and the connection stays open. */
  readonly bareRefusals?: boolean;
  readonly whenToldToStop?: WhenToldToStop;
}

export async function runProxyBetween(between: Between): Promise<void> {
  const { PROXY_HTTP_PORT = '9001', USER_FUNCTION_PORT = '8090', ...env } = process.env;
  const innerPort = await freePort();
  const hostPort = between.back
    ? await startGoBetween(0, `http://127.0.0.1:${USER_FUNCTION_PORT}`, between.back)
    : Number(USER_FUNCTION_PORT);
  const proxy = spawn(process.execPath, [referenceProxy], {
    stdio: 'inherit',
    env: { ...env, ...between.env, PROXY_HTTP_PORT: String(innerPort), USER_FUNCTION_PORT: String(hostPort) },
  });
  const stop = between.whenToldToStop ?? 'pass';
  if (stop !== 'linger') proxy.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => {
    if (stop !== 'ignore') proxy.kill(stop === 'kill' ? 'SIGKILL' : 'SIGTERM');
  });
  const front = between.front ?? passThrough;
  const bare = between.bareRefusals ?? false;
  await startGoBetween(Number(PROXY_HTTP_PORT), `http://127.0.0.1:${innerPort}`, front, bare);
}
