// A node of the bench.
import { createErlangNode } from '../src/adapters/cluster/erlang/create-erlang-node.js';
import { createPinoLog } from '../src/adapters/pino-log.js';
import { createSystemClock } from '../src/adapters/system-clock.js';

/** @param isEpmd whether it is EPMD as well */
export function startBenchNode(name: string, epmdPort: number, isEpmd: boolean) {
  return createErlangNode({
    name: `${name}@127.0.0.1`,
    cookie: 'bench',
    epmd: { port: epmdPort, mayServe: isEpmd },
    clock: createSystemClock(),
    log: createPinoLog('silent'),
  });
}
