// Nodes of ours for tests, on an EPMD of their own. Always holds: what a test started is gone when it ends.
import { afterEach } from 'vitest';
import { createErlangNode } from '../../src/adapters/cluster/erlang/create-erlang-node.js';
import type { ErlangNode, ErlangNodeOptions } from '../../src/adapters/cluster/erlang/erlang-node.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { freePort } from '../cluster/free-port.js';
import { createRecordedLog, type RecordedLog } from '../doubles/recorded-log.js';
import { startErl, type Erl, type ErlOptions } from './erl.js';

export interface TestNode extends ErlangNode {
  readonly log: RecordedLog;
}

interface TestNet {
  readonly epmdPort: number;
  /** Named `<short>@127.0.0.1`, with the cookie `secret`; is EPMD when none is there. */
  node(short: string, options?: Partial<ErlangNodeOptions>): Promise<TestNode>;
  erl(short: string, options?: Partial<ErlOptions>): Promise<Erl>;
}

const cookie = 'secret';

/** A net for one test; call it inside the test. Everything of it is stopped after the test. */
export async function createTestNet(): Promise<TestNet> {
  const epmdPort = await freePort();
  return {
    epmdPort,
    async node(short, options = {}) {
      const log = createRecordedLog();
      const node = await createErlangNode({
        name: `${short}@127.0.0.1`,
        cookie,
        epmd: { port: epmdPort, mayServe: true },
        clock: createSystemClock(),
        log,
        ...options,
      });
      stops.push(() => node.close());
      return { ...node, log };
    },
    async erl(short, options = {}) {
      const erl = await startErl({ name: `${short}@127.0.0.1`, cookie, epmdPort, ...options });
      stops.push(() => erl.stop());
      return erl;
    },
  };
}

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  // The other way round: the first node is EPMD.
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** Resolves when the node goes down for `watcher`. */
export function nodeDown(watcher: ErlangNode, name: string): Promise<Error> {
  return new Promise((resolve) =>
    watcher.onNodeDown((node, why) => {
      if (node === name) resolve(why);
    }),
  );
}

export function nodeUp(watcher: ErlangNode, name: string): Promise<void> {
  return new Promise((resolve) =>
    watcher.onNodeUp((node) => {
      if (node === name) resolve();
    }),
  );
}
