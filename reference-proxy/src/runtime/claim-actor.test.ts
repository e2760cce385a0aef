// Claiming an actor from the other nodes, when the network does not help.
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/doubles/manual-clock.js';
import { ProxyError } from '../core/errors.js';
import { NodeUnreachable, type Cluster } from '../ports/cluster.js';
import { claimActor } from './claim-actor.js';

const key = { system: 'test', name: 'ann' };

/** Each node gives its next answer each time it is asked. */
function clusterOf(answers: Record<string, (() => Promise<void>)[]>, lost: readonly string[] = []) {
  const asked: string[] = [];
  const cluster: Cluster = {
    self: 'a',
    nodes: () => Object.keys(answers).filter((node) => !lost.includes(node)),
    ask(node) {
      asked.push(node);
      const answer = answers[node]?.shift() ?? (() => Promise.resolve());
      return answer();
    },
    heardAtMs: () => undefined,
    drop: () => {},
    join: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  return { cluster, asked };
}

const silent = (): Promise<void> => Promise.reject(new NodeUnreachable('no answer', true));
const tooEarly = (): Promise<void> => Promise.reject(new ProxyError('moved', 'not heard of you'));

test('nobody to ask: nothing to wait for', () => {
  const { cluster } = clusterOf({});
  expect(claimActor({ cluster, clock: createManualClock() }, key, [])).toBeUndefined();
});

test('a node that does not answer is asked again, as long as it is connected', async () => {
  const { cluster, asked } = clusterOf({ b: [silent, silent] });
  await claimActor({ cluster, clock: createManualClock() }, key, ['b']);
  expect(asked).toEqual(['b', 'b', 'b']);
});

test('a node that is gone is not waited for', async () => {
  const { cluster, asked } = clusterOf({ b: [silent], c: [] }, ['b']);
  await claimActor({ cluster, clock: createManualClock() }, key, ['b', 'c']);
  expect(asked).toEqual(['b', 'c']);
});

test('a node that has not heard of this one yet is asked again a little later', async () => {
  const clock = createManualClock();
  const { cluster, asked } = clusterOf({ b: [tooEarly] });
  const claimed = claimActor({ cluster, clock }, key, ['b']);
  while (clock.waiting === 0) await Promise.resolve();
  expect(asked).toEqual(['b']);
  clock.advance(1_000);
  await claimed;
  expect(asked).toEqual(['b', 'b']);
});
