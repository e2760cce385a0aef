// The reference testee as a process of its own, between two go-betweens: in front (towards the proxy's callbacks) and
// behind (towards the proxy). Both of its ports are redirected. It ends when that process ends, with its exit code.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isRegistration } from './alter.js';
import { freePort } from './free-port.js';
import { passThrough, startGoBetween, type Meddler } from './go-between.js';

const testee = fileURLToPath(new URL('../testee/testee.js', import.meta.url));

export interface BetweenTestee {
  readonly front?: Meddler;
  readonly back?: Meddler;
  /** Listens for callbacks only when its registration has been accepted. */
  readonly listensLate?: boolean;
}

export async function runTesteeBetween(between: BetweenTestee): Promise<void> {
  const { PROXY_HTTP_PORT = '9001', USER_FUNCTION_PORT = '8090', ...env } = process.env;
  const proxyUrl = `http://${env['PROXY_HTTP_HOST'] ?? '127.0.0.1'}:${PROXY_HTTP_PORT}`;
  const hostPort = await freePort();
  const testeeUrl = `http://127.0.0.1:${hostPort}`;
  const listen = () => startGoBetween(Number(USER_FUNCTION_PORT), testeeUrl, between.front ?? passThrough);
  const back = between.back ?? passThrough;
  const proxyPort = await startGoBetween(
    0,
    proxyUrl,
    between.listensLate ? whenAccepted(back, listen) : back,
  );
  if (!between.listensLate) await listen();
  const inner = spawn(process.execPath, [testee], {
    stdio: 'inherit',
    env: {
      ...env,
      PROXY_HTTP_HOST: '127.0.0.1',
      PROXY_HTTP_PORT: String(proxyPort),
      USER_FUNCTION_PORT: String(hostPort),
    },
  });
  inner.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => inner.kill('SIGTERM'));
}

/** Does something once, after a registration was accepted. */
function whenAccepted(back: Meddler, act: () => Promise<unknown>): Meddler {
  let isDone = false;
  return async (request, forward) => {
    const answer = await back(request, forward);
    if (isRegistration(request) && typeof answer === 'object' && answer.status === 200 && !isDone) {
      isDone = true;
      setImmediate(() => void act());
    }
    return answer;
  };
}
