// A node that is connected and says nothing: its machine stands still, or its cable is cut. Nobody can tell it from a slow
// one at first, but nobody waits for it for ever either.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { anyText } from '../doubles/definition.js';
import { appending, createNodes, hostedBy, nameAt } from '../doubles/test-cluster.js';

/** In small steps, with everything that follows from each. */
async function pass(clock: { advance(ms: number): void }, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    clock.advance(100);
    await nextTurn();
  }
}

async function hostAtBoth(name: string) {
  const nodes = createNodes('a', 'b');
  const { at } = nodes;
  for (const node of ['a', 'b']) {
    at(node).host.always(appending(node));
    await at(node).register({ name });
  }
  await hostedBy(at('a'), name, 'a', 'b');
  return nodes;
}

test('an actor that may be in its memory is activated elsewhere within ten seconds', async () => {
  const name = nameAt('a');
  const { at, silence, clock } = await hostAtBoth(name);
  await at('a').system.activations.passivateAll();
  silence('b');
  const call = at('a').invoke(name, 'run');
  await pass(clock, 10_000);
  expect(anyText((await call).value)).toBe('a');
  const said = [at('a'), at('b')].flatMap(({ log }) => log.lines.map(({ message }) => message));
  expect(said).toContain('a node gives no sign of life; it is taken for lost until it does');
});

test('an invocation that it works on fails, and its actors go on elsewhere', async () => {
  const name = nameAt('b');
  const { at, silence, clock } = await hostAtBoth(name);
  silence('b');
  const lost = expect(at('a').invoke(name, 'run')).rejects.toMatchObject({ code: 'hostFailed' });
  await pass(clock, 10_000);
  await lost;
  expect(anyText((await at('a').invoke(name, 'run')).value)).toBe('a');
});

test('a node that answers stays', async () => {
  const { at, network, clock } = await hostAtBoth('ann');
  await pass(clock, 60_000);
  expect(network.node('a').nodes()).toEqual(['b']);
  expect(at('a').log.lines).toEqual([]);
});
