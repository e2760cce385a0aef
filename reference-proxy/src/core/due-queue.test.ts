import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { DueQueue, type DueEntry } from './due-queue.js';

const step = fc.oneof(
  fc.record({ add: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ remove: fc.nat(30) }),
  fc.record({ takeUntil: fc.integer({ min: 0, max: 9 }) }),
);

test.prop([fc.array(step, { maxLength: 60 })])('does as a sorted list does', (steps) => {
  const queue = new DueQueue<number>();
  const entries: DueEntry<number>[] = [];
  let model: { dueMs: number; item: number }[] = [];
  for (const one of steps) {
    if ('add' in one) {
      const item = entries.length;
      entries.push(queue.add(one.add, item));
      model.push({ dueMs: one.add, item });
      model.sort((a, b) => a.dueMs - b.dueMs || a.item - b.item);
    } else if ('remove' in one) {
      const entry = entries[one.remove];
      if (entry) queue.remove(entry);
      model = model.filter(({ item }) => item !== one.remove);
    } else {
      const isDue = (model[0]?.dueMs ?? Infinity) <= one.takeUntil;
      expect(queue.takeDue(one.takeUntil)).toBe(isDue ? model.shift()?.item : undefined);
    }
    expect(queue.nextMs).toBe(model[0]?.dueMs);
    expect(queue.size).toBe(model.length);
  }
});
