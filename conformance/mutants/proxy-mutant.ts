// Runs one wrong proxy: the reference proxy as a process of its own, between go-betweens that spoil one thing.
// `--list` prints every mutant as JSON; `MUTANT` names the one to run. Settings come by the deployed names, as for
// any proxy.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { passThrough, startGoBetween } from './go-between.js';
import { proxyMutants } from './proxy/index.js';

const referenceProxy = fileURLToPath(new URL('../../../reference-proxy/dist/src/main.js', import.meta.url));

async function run(id: string): Promise<void> {
  const mutant = proxyMutants.find((one) => one.id === id);
  if (!mutant) throw new Error(`there is no mutant ${id}; --list names them`);
  const { PROXY_HTTP_PORT = '9001', USER_FUNCTION_PORT = '8090', ...env } = process.env;
  const host = `http://127.0.0.1:${USER_FUNCTION_PORT}`;
  const innerPort = await startFree();
  const backPort = await startGoBetween(0, () => host, mutant.back?.() ?? passThrough);
  const proxy = spawn(process.execPath, [referenceProxy], {
    stdio: 'inherit',
    env: { ...env, ...mutant.env, PROXY_HTTP_PORT: String(innerPort), USER_FUNCTION_PORT: String(backPort) },
  });
  proxy.on('exit', (code) => process.exit(code ?? 1));
  process.on('SIGTERM', () => proxy.kill('SIGTERM'));
  await startGoBetween(
    Number(PROXY_HTTP_PORT),
    () => `http://127.0.0.1:${innerPort}`,
    mutant.front?.() ?? passThrough,
  );
}

/** A free port for the proxy behind the go-between. */
async function startFree(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

if (process.argv.includes('--list')) {
  const list = proxyMutants.map(({ id, breaks, intent, observed }) => ({ id, breaks, intent, observed }));
  process.stdout.write(`${JSON.stringify(list)}\n`);
} else {
  await run(process.env['MUTANT'] ?? '');
}
