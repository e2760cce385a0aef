// A proxy whose neighbour is linked, and says nothing for a while, or nothing any more. No Erlang needed.
import { expect, onTestFinished, test } from 'vitest';
import { startEpmdServer } from '../../src/adapters/cluster/erlang/epmd-server.js';
import { greetingAnswer, isGreeting } from '../../src/adapters/cluster/erlang/proxy-greeting.js';
import { NodeUnreachable } from '../../src/ports/cluster.js';
import { freePort } from '../cluster/free-port.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { enter } from './epmd-entries.js';
import { actAsProxy, startJoining } from './joining-proxy.js';
import { startNode } from './start-nodes.js';
import { startGate } from './tcp-gate.js';

const neighbour = 'b@127.0.0.1';

/** The clock of the neighbour stands still, so it says nothing of its own accord; the two talk through the gate. */
async function startNeighbours() {
  const [ownEpmd, itsEpmd] = [await freePort(), await freePort()];
  const epmdOfIts = { port: itsEpmd, mayServe: true };
  const far = await startNode({ name: neighbour, epmd: epmdOfIts, clock: createManualClock() });
  const nextAsked = actAsProxy(far);
  const epmd = await startEpmdServer({ hosts: ['127.0.0.1'], port: ownEpmd, log: createRecordedLog() });
  onTestFinished(() => epmd.close());
  const gate = await startGate(far.port, { keepsEnds: true });
  await enter(neighbour, gate.port, ownEpmd);
  return { ...startJoining(ownEpmd, [neighbour]), gate, nextAsked };
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
