// Random lives of one pool: whatever happens in whatever order, it never runs more at once than it may, nobody waits
// without need, every invocation gets its own answer, and what is idle leaves. fast-check prints the seed and the
// shortest life that breaks a rule.
import { Kind } from '@spawn-conformance/proto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, textAny } from '../doubles/definition.js';
import { createTestSystem } from '../doubles/test-system.js';

const idleMs = 10_000;
const move = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ type: 'invoke' as const }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('answer' as const), which: fc.nat({ max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('wait' as const), ms: fc.nat({ max: idleMs }) }) },
);
const sizes = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([min, more]) => [min, Math.max(min + more, 1)] as const);

/** What is asked carries its number, and is answered with it. */
async function live(pool: readonly [number, number]) {
  const { host, invoke, clock, system, register } = createTestSystem({ requestsMax: 1_000 });
  await register({ name: 'pool', kind: Kind.POOLED, pool, passivateAfterMs: idleMs });
  const answered = new Set<number>();
  const answers: Promise<unknown>[] = [];
  const open = () => host.callbacks.filter(({ invocation }) => !answered.has(numberOf(invocation.value)));
  return {
    system,
    open,
    wait: clock.advance,
    invoke(): void {
      const number = answers.length;
      // Long enough for every life.
      const metadata = { 'request-timeout': '1000000000' };
      const call = invoke('pool', 'run', { value: textAny(`${number}`), metadata });
      answers.push(call.then(({ value }) => expect(numberOf(value)).toBe(number)));
    },
    answer(which: number): void {
      const callbacks = open();
      const callback = callbacks[which % Math.max(callbacks.length, 1)];
      if (!callback) return;
      answered.add(numberOf(callback.invocation.value));
      callback.answer({ updatedContext: {}, value: callback.invocation.value });
    },
    waiting: () => answers.length - answered.size,
    done: () => Promise.all(answers),
  };
}

const numberOf = (value: Parameters<typeof anyText>[0]): number => Number(anyText(value));

test('every life of a pool keeps its sizes', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.array(move, { maxLength: 60 }), async (pool, moves) => {
      const [min, max] = pool;
      const life = await live(pool);
      for (const next of moves) {
        if (next.type === 'invoke') life.invoke();
        else if (next.type === 'answer') life.answer(next.which);
        else life.wait(next.ms);
        await Promise.resolve();
        expect(life.open().length).toBeLessThanOrEqual(max);
        expect(life.system.activations.size).toBeLessThanOrEqual(max);
        expect(life.system.activations.size).toBeGreaterThanOrEqual(min);
      }
      while (life.waiting() > 0) life.answer(0);
      await life.done();
      life.wait(2 * idleMs);
      expect(life.system.activations.size).toBe(min);
      expect(life.system.work.count + life.system.work.background).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('nobody waits at the pool while fewer callbacks are open than it may have', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.array(fc.nat({ max: 20 }), { maxLength: 40 }), async (pool, moves) => {
      const life = await live(pool);
      for (const which of moves) {
        if (which < 12) life.invoke();
        else life.answer(which);
        await new Promise(setImmediate);
        expect(life.open().length).toBe(Math.min(life.waiting(), pool[1]));
      }
      while (life.waiting() > 0) life.answer(0);
      await life.done();
    }),
    { numRuns: 100 },
  );
});
