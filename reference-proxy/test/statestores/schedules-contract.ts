// What every state store does with invocations that wait for their time.
import { expect, test } from 'vitest';
import type { ScheduleRecord } from '../../src/ports/schedule-store.js';
import { RevisionConflict } from '../../src/ports/state-store.js';
import { withStore, type OpenEmptyStore } from './empty-store.js';

const budgetMs = 60_000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function record(id: string, node: string, dueMs: number, text = id): ScheduleRecord {
  return { id, node, dueMs, budgetMs, request: bytesOf(text) };
}

function texts(taken: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  return Object.fromEntries([...taken].map(([id, bytes]) => [id, new TextDecoder().decode(bytes)]));
}

export function describeSchedules(openEmpty: OpenEmptyStore): void {
  const store = withStore(openEmpty);
  const save = async (...records: ScheduleRecord[]): Promise<void> => {
    await Promise.all(records.map((one) => store().saveSchedule(one)));
  };

  test('gives back those of a node, by time, and those of one time in the order of saving', async () => {
    await save(record('z', 'a', 500), record('y', 'a', 500), record('x', 'a', 20), record('w', 'b', 30));
    expect(await store().loadSchedules('a')).toEqual([
      { id: 'x', dueMs: 20 },
      { id: 'z', dueMs: 500 },
      { id: 'y', dueMs: 500 },
    ]);
    expect(await store().loadSchedules('')).toEqual([]);
  });

  test('a time far away, many bytes, no bytes and any name stay what they are', async () => {
    const request = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const far = { id: "ä\0'", node: 'nö\0de', dueMs: Number.MAX_SAFE_INTEGER, budgetMs, request };
    await save(far, { ...record('empty', '', 1), request: new Uint8Array() });
    expect(await store().loadSchedules(far.node)).toEqual([{ id: far.id, dueMs: far.dueMs }]);
    const taken = await store().takeSchedules([far.id], far.node, 1);
    expect(Buffer.from(taken.get(far.id) ?? []).equals(request)).toBe(true);
    expect(texts(await store().takeSchedules(['empty'], '', 1))).toEqual({ empty: '' });
  });

  test('a node takes what is its own, again too, and nothing else; what was run is gone', async () => {
    await save(record('one', 'a', 10), record('two', 'a', 20), record('three', 'b', 30));
    const ids = ['three', 'two', 'nobody', 'one'];
    expect(texts(await store().takeSchedules(ids, 'a', 1_000))).toEqual({ one: 'one', two: 'two' });
    expect(texts(await store().takeSchedules(['one'], 'a', 1_000))).toEqual({ one: 'one' });
    await store().endSchedule('one');
    await store().endSchedule('one');
    expect(texts(await store().takeSchedules(['one'], 'a', 1_000))).toEqual({});
    expect(await store().loadSchedules('a')).toEqual([{ id: 'two', dueMs: 20 }]);
    expect(await store().loadSchedules('b')).toEqual([{ id: 'three', dueMs: 30 }]);
    expect(texts(await store().takeSchedules([], 'a', 1_000))).toEqual({});
  });

  test('what was run is gone together with the state that came of it, or neither is stored', async () => {
    const ann = { system: 's', name: 'ann' };
    await save(record('one', 'a', 10), record('two', 'a', 20));
    await store().save(ann, { revision: 1, tags: { by: 'one' } }, 'one');
    expect(await store().loadSchedules('a')).toEqual([{ id: 'two', dueMs: 20 }]);
    const late = store().save(ann, { revision: 1, tags: { by: 'two' } }, 'two');
    await expect(late).rejects.toThrow(RevisionConflict);
    expect(await store().loadSchedules('a')).toEqual([{ id: 'two', dueMs: 20 }]);
    await store().save(ann, { revision: 2, tags: { by: 'nobody' } }, 'nobody');
    expect((await store().load(ann))?.newestRevision).toBe(2);
  });

  test('nodes adopt what belongs to nobody who is there; its owner cannot take it then', async () => {
    await save(
      record('one', 'a', 20),
      record('two', 'b', 10),
      record('three', '', 5),
      record('four', 'c', 1),
    );
    expect(await store().adoptSchedules(['c', 'd'], 'c', 1_000)).toEqual([
      { id: 'three', dueMs: 5 },
      { id: 'two', dueMs: 10 },
      { id: 'one', dueMs: 20 },
    ]);
    expect(texts(await store().takeSchedules(['one', 'two'], 'a', 1_000))).toEqual({});
    expect(texts(await store().takeSchedules(['one'], 'c', 1_000))).toEqual({ one: 'one' });
    expect(await store().adoptSchedules(['c', 'd'], 'c', 1_000)).toEqual([]);
  });

  test('what was taken is not adopted before its budget is over', async () => {
    await save(record('one', 'a', 20));
    await store().takeSchedules(['one'], 'a', 1_000);
    expect(await store().adoptSchedules(['b'], 'b', 1_000 + budgetMs)).toEqual([]);
    expect(await store().adoptSchedules(['b'], 'b', 1_001 + budgetMs)).toEqual([{ id: 'one', dueMs: 20 }]);
  });

  test('of many who want one at the same time, one gets it', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => `${at}`);
    await save(...ids.map((id) => record(id, 'gone', 1)));
    const nodes = ['a', 'b', 'c', 'd'];
    const adopted = await Promise.all(nodes.map((node) => store().adoptSchedules(nodes, node, 1_000)));
    expect(
      adopted
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    const taken = await Promise.all(nodes.map((node) => store().takeSchedules(ids, node, 1_000)));
    expect(taken.map(({ size }) => size)).toEqual(adopted.map((all) => all.length));
  });

  test('refuses an id that is there, and shares no bytes with its callers', async () => {
    const request = bytesOf('first');
    await save({ ...record('one', 'a', 1), request });
    request.fill(0);
    await expect(store().saveSchedule(record('one', 'b', 2))).rejects.toThrow();
    expect(texts(await store().takeSchedules(['one'], 'a', 1))).toEqual({ one: 'first' });
  });
}
