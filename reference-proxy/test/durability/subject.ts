// A proxy on a state file that can be stopped and started again, gently or not, all in this process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStateStore } from '../../src/adapters/statestores/sqlite-state-store.js';
import { createProxy } from '../../src/index.js';
import { createSeverableStore } from './severable-store.js';
import { connect, type WireClient } from './wire-client.js';

export interface Subject {
  /** To the proxy that runs now. */
  client: WireClient;
  /** Ends the proxy as a stop does, or as its death does (nothing it does afterwards counts), and starts the next. */
  restart(how: 'gently' | 'abruptly'): Promise<void>;
  stop(): Promise<void>;
}

export async function startSubject(userFunctionPort: number): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'random-lives-'));
  const start = () => startLife(join(folder, 'spawn.db'), userFunctionPort);
  let life = await start();
  return {
    get client() {
      return life.client;
    },
    async restart(how) {
      await life.end(how);
      life = await start();
    },
    async stop() {
      await life.end('gently');
      rmSync(folder, { recursive: true });
    },
  };
}

async function startLife(path: string, userFunctionPort: number) {
  const real = await openSqliteStateStore(path);
  const store = createSeverableStore(real);
  // A proxy that is cut off from its store never finishes its work: this is how long its end takes.
  const shutdownTimeoutMs = 30;
  const proxy = await createProxy({
    httpPort: 0,
    userFunctionPort,
    shutdownTimeoutMs,
    logLevel: 'silent',
    ports: { store },
  });
  const client = connect(proxy.url);
  return {
    client,
    async end(how: 'gently' | 'abruptly'): Promise<void> {
      if (how === 'abruptly') store.sever();
      await client.close();
      await proxy.stop();
      await real.close();
    },
  };
}
