// The testee on the reference SDK, as its users run it: the built program, a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../dist/testee/testee.js', import.meta.url));

interface TesteeProcess {
  kill(): Promise<void>;
}

/** Resolves when the proxy has accepted its registration. @throws when it ends before */
export async function startTestee(proxyUrl: string, port: number, system: string): Promise<TesteeProcess> {
  const { hostname, port: proxyPort } = new URL(proxyUrl);
  const child = spawn(process.execPath, [program], {
    env: {
      PROXY_HTTP_HOST: hostname,
      PROXY_HTTP_PORT: proxyPort,
      USER_FUNCTION_HOST: '127.0.0.1',
      USER_FUNCTION_PORT: `${port}`,
      SPAWN_TCK_SYSTEM: system,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  const registered = new Promise<void>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      if (line === 'registered') resolve();
    });
  });
  const ended = exited.then(() => {
    throw new Error(`the testee ended before it was registered: ${said.join('\n')}`);
  });
  await Promise.race([registered, ended]);
  ended.catch(() => undefined); // from now on its end is wanted
  return {
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
