// A proxy whose neighbour is linked, and says nothing for a while, or nothing any more: over real sockets, on a clock
// that the test moves. No Erlang needed.
import { EventEmitter, on } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { createFixedList } from '../../src/adapters/cluster/erlang/discovery/fixed-list.js';
import { startEpmdServer } from '../../src/adapters/cluster/erlang/epmd-server.js';
import { createErlangCluster } from '../../src/adapters/cluster/erlang/erlang-cluster.js';
import { greetingAnswer, isGreeting } from '../../src/adapters/cluster/erlang/proxy-greeting.js';
import type { Term } from '../../src/adapters/cluster/erlang/terms.js';
import { NodeUnreachable, type ClusterMember } from '../../src/ports/cluster.js';
import { freePort } from '../cluster/free-port.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { enter } from './epmd-entries.js';
import { cookie, startNode } from './start-nodes.js';
import { startGate } from './tcp-gate.js';

const self = 'a@127.0.0.1';
const neighbour = 'b@127.0.0.1';

/** A proxy that joins, and the only other one: its clock stands still, so it says nothing of its own accord. */
async function startNeighbours() {
  const [ownEpmd, itsEpmd] = [await freePort(), await freePort()];
  const questions = new EventEmitter();
  const asked = on(questions, 'asked');
  const far = await startNode({
    name: neighbour,
    epmd: { port: itsEpmd, mayServe: true },
    clock: createManualClock(),
  });
  far.register('spawn_proxy', {
    call: (request) => new Promise((answer) => questions.emit('asked', { request, answer })),
  });
  const epmd = await startEpmdServer({ hosts: ['127.0.0.1'], port: ownEpmd, log: createRecordedLog() });
  onTestFinished(() => epmd.close());
  const gate = await startGate(far.port, { keepsEnds: true });
  await enter(neighbour, gate.port, ownEpmd);
  return { ...joining(ownEpmd), gate, nextAsked: () => nextOf<Question>(asked) };
}

interface Question {
  readonly request: Term;
  readonly answer: (term: Term) => void;
}

function joining(epmdPort: number) {
  const [clock, log] = [createManualClock(), createRecordedLog()];
  const epmd = { port: epmdPort, mayServe: false };
  const cluster = createErlangCluster(
    {
      node: { name: self, cookie, epmd, clock, log },
      discovery: createFixedList(self, [neighbour]),
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
  return { cluster, clock, log, joined: cluster.join(member), nextTold: () => nextOf<string>(told) };
}

async function nextOf<Value>(events: AsyncIterator<unknown[]>): Promise<Value> {
  return ((await events.next()) as IteratorYieldResult<[Value]>).value[0];
}

/** Resolves when what came of it is known. */
const endOf = (answer: Promise<unknown>): Promise<unknown> => answer.catch((error: unknown) => error);
const soon = (): Promise<void> => new Promise(setImmediate);

test('a neighbour that did not answer the first greeting joins with the second', async () => {
  const { cluster, clock, nextAsked, nextTold, joined } = await startNeighbours();
  expect(isGreeting((await nextAsked()).request)).toBe(true);
  clock.advance(5_000);
  await joined;
  await soon();
  expect(cluster.nodes()).toEqual([]);
  clock.advance(1_000);
  const { request, answer } = await nextAsked();
  expect(isGreeting(request)).toBe(true);
  answer(greetingAnswer([]));
  expect(await nextTold()).toBe(`${neighbour} joined`);
  expect(cluster.nodes()).toEqual([neighbour]);
});

test('a neighbour that is cut off: calls end at their own time, and the link within the tick time and a quarter', async () => {
  const { cluster, clock, gate, nextAsked, nextTold, joined } = await startNeighbours();
  (await nextAsked()).answer(greetingAnswer([]));
  expect(await nextTold()).toBe(`${neighbour} joined`);
  await joined;
  const key = { system: 'any', name: 'book' };
  const ask = (timeoutMs: number): Promise<unknown> =>
    endOf(cluster.ask(neighbour, { type: 'release', key }, timeoutMs));
  const [patient, hasty] = [ask(600_000), ask(10_000)];
  await nextAsked();
  await nextAsked();
  gate.passages[0]?.hold();
  const swallowed = ask(20_000);
  await soon();

  clock.advance(10_000);
  expect(await hasty).toBeInstanceOf(NodeUnreachable);
  expect(await hasty).toMatchObject({
    sent: true,
    message: `node ${neighbour} gave no answer within 10000 ms`,
  });
  clock.advance(10_000);
  expect(await swallowed).toMatchObject({ name: 'NodeUnreachable', sent: true });
  clock.advance(39_999);
  expect(cluster.nodes()).toEqual([neighbour]);
  clock.advance(15_001);
  expect(cluster.nodes()).toEqual([]);
  expect(await nextTold()).toBe(`${neighbour} left`);
  expect(await patient).toBeInstanceOf(NodeUnreachable);
  expect(await patient).toMatchObject({
    sent: true,
    message: `node ${neighbour}: it was silent for 60000 ms`,
  });
});
