// A proxy that joins nodes whose every word a test decides: over real sockets, on a clock that the test moves.
import { EventEmitter, on } from 'node:events';
import { onTestFinished } from 'vitest';
import { createFixedList } from '../../src/adapters/cluster/erlang/discovery/fixed-list.js';
import { createErlangCluster } from '../../src/adapters/cluster/erlang/erlang-cluster.js';
import type { ErlangNode } from '../../src/adapters/cluster/erlang/erlang-node.js';
import type { Term } from '../../src/adapters/cluster/erlang/terms.js';
import type { Cluster, ClusterMember } from '../../src/ports/cluster.js';
import { createManualClock, type ManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { cookie } from './start-nodes.js';

interface JoiningProxy {
  readonly cluster: Cluster;
  readonly clock: ManualClock;
  /** Resolves when the first round is over. */
  readonly joined: Promise<void>;
  /** Who joined or left next, such as `b@127.0.0.1 joined`. */
  nextTold(): Promise<string>;
}

export const joining = 'a@127.0.0.1';

/** It wants these members, and finds them by the EPMD at that port. */
export function startJoining(epmdPort: number, members: readonly string[]): JoiningProxy {
  const [clock, log] = [createManualClock(), createRecordedLog()];
  const epmd = { port: epmdPort, mayServe: false };
  const cluster = createErlangCluster(
    {
      node: { name: joining, cookie, epmd, clock, log },
      discovery: createFixedList(joining, members),
      requestBytesMax: 1_000,
    },
    { clock, log },
  );
  onTestFinished(() => cluster.close());
  const changes = new EventEmitter();
  const told = on(changes, 'told');
  const member: ClusterMember = {
    asked: () => Promise.resolve(undefined),
    joined: (node) => changes.emit('told', `${node} joined`),
    left: (node) => changes.emit('told', `${node} left`),
  };
  return { cluster, clock, joined: cluster.join(member), nextTold: () => nextOf<string>(told) };
}

interface Question {
  readonly request: Term;
  readonly answer: (term: Term) => void;
}

/** Makes the node look like a proxy. @returns what it is asked next */
export function actAsProxy(node: ErlangNode): () => Promise<Question> {
  const questions = new EventEmitter();
  const asked = on(questions, 'asked');
  node.register('spawn_proxy', {
    call: (request) => new Promise((answer) => questions.emit('asked', { request, answer })),
  });
  return () => nextOf<Question>(asked);
}

async function nextOf<Value>(events: AsyncIterator<unknown[]>): Promise<Value> {
  return ((await events.next()) as IteratorYieldResult<[Value]>).value[0];
}
