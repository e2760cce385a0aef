// The reference proxy as a process of its own, with go-betweens where they are asked for: in front (towards the
// callers) and behind (towards the host). It ends when that process ends, with its exit code.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.js';
import { passThrough, startGoBetween, type Meddler } from './go-between.js';

const referenceProxy = fileURLToPath(new URL('../../../reference-proxy/dist/src/main.js', import.meta.url));

/**
 * pass: the proxy is told (default) · ignore: it is not · kill: it is killed · kill-at-work: it is killed while a
 * callback is open · linger: it is told, the rest stays.
 */
export type WhenToldToStop = 'pass' | 'ignore' | 'kill' | 'kill-at-work' | 'linger';

interface Between {
  readonly front?: Meddler;
  /** Absent: the proxy calls the host directly. */
  readonly back?: Meddler;
  /** Settings of the proxy that are changed. */
  readonly env?: Readonly<Record<string, string>>;
  /** Answers outside 2xx leave as a bare status line, and the connection stays open. */
  readonly bareRefusals?: boolean;
  readonly whenToldToStop?: WhenToldToStop;
  /** The host that is called back, where not the one that the environment names. */
  readonly hostPort?: number;
}

export async function runProxyBetween(between: Between): Promise<void> {
  const { PROXY_HTTP_PORT = '9001', USER_FUNCTION_PORT = '8090', ...env } = process.env;
  const innerPort = await freePort();
  const work = countOpen(between.back ?? passThrough);
  const stop = between.whenToldToStop ?? 'pass';
  const outerHostPort = between.hostPort ?? Number(USER_FUNCTION_PORT);
  const isBetween = between.back !== undefined || stop === 'kill-at-work';
  const hostPort = isBetween
    ? await startGoBetween(0, `http://127.0.0.1:${outerHostPort}`, work.meddle)
    : outerHostPort;
  const proxy = spawn(process.execPath, [referenceProxy], {
    stdio: 'inherit',
    env: { ...env, ...between.env, PROXY_HTTP_PORT: String(innerPort), USER_FUNCTION_PORT: String(hostPort) },
  });
  if (stop !== 'linger') proxy.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => {
    if (stop === 'kill-at-work') work.whenOpen(() => proxy.kill('SIGKILL'));
    else if (stop !== 'ignore') proxy.kill(stop === 'kill' ? 'SIGKILL' : 'SIGTERM');
  });
  const front = between.front ?? passThrough;
  const bare = between.bareRefusals ?? false;
  await startGoBetween(Number(PROXY_HTTP_PORT), `http://127.0.0.1:${innerPort}`, front, bare);
}

/** Counts the callbacks that are open, and says when there is one. */
function countOpen(meddle: Meddler): { meddle: Meddler; whenOpen: (then: () => void) => void } {
  let open = 0;
  let waiting = () => {};
  return {
    async meddle(request, forward) {
      open += 1;
      waiting();
      try {
        return await meddle(request, forward);
      } finally {
        open -= 1;
      }
    },
    whenOpen(then) {
      if (open > 0) then();
      else waiting = then;
    },
  };
}
