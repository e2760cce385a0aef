import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/doubles/manual-clock.js';
import { createRecordedLog } from '../../test/doubles/recorded-log.js';
import { ProxyError } from '../core/errors.js';
import { Background, type Task } from './background.js';
import { createWork } from './work.js';

const idOf = (name: string) => ({ system: 'test', name, parent: '' });
const from = idOf('ann');

function create(requestsBytesMax = 1_000_000) {
  const work = createWork({ requestsMax: 10, requestsBytesMax });
  const log = createRecordedLog();
  const clock = createManualClock();
  const background = new Background({ work, log, clock });
  const begun: number[] = [];
  const start = (count: number, run: (at: number) => Promise<void>, bytes = 10): void => {
    const tasks = Array.from({ length: count }, (_, at): Task => {
      const note = (isBegun: () => void): Promise<void> => {
        begun.push(at);
        isBegun();
        return run(at);
      };
      return { to: `to-${at}`, bytes, run: note };
    });
    background.start({ what: 'thing', from, bytes: 1, count, tasks });
  };
  return { work, log, clock, begun, start, background };
}

test('few begin at once, in order; of many the rest begins later, in order, and others get turns', async () => {
  const { begun, start, work } = create();
  start(100, () => Promise.resolve());
  expect(begun).toHaveLength(100);
  start(1_000, () => Promise.resolve());
  expect(begun, 'nobody has more than his turn').toHaveLength(100);
  await nextTurn();
  expect(begun.length).toBeLessThan(1_000);
  await work.idle();
  expect(begun.slice(100)).toEqual(Array.from({ length: 1_000 }, (_, at) => at));
  expect(work.bytes).toBe(0);
});

test('all of it is work in hand until the last one has ended', async () => {
  const { start, work } = create();
  let end = (): void => {};
  start(150, (at) => (at === 0 ? new Promise((resolve) => (end = resolve)) : Promise.resolve()));
  let idle = false;
  const waiting = work.idle().then(() => (idle = true));
  while (work.background > 1) await nextTurn();
  expect(idle).toBe(false);
  end();
  await waiting;
});

test('what finds no room is refused, and the others begin', async () => {
  const { begun, start, log, work } = create(1_000);
  start(60, () => nextTurn().then(() => {}), 10);
  expect(begun).toHaveLength(49);
  await work.idle();
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatchObject({
    message: 'thing failed',
    fields: { actor: 'ann', to: 'to-49', code: 'overloaded' },
  });
});

test('many failures are few lines: the first of a kind at once, the others counted each second', async () => {
  const { start, log, work, clock } = create();
  const kinds = ['actorNotFound', 'hostFailed'] as const;
  start(1_000, (at) => Promise.reject(new ProxyError(kinds[at % 2] ?? 'internal', 'no')));
  await work.idle();
  expect(log.lines.map(({ fields }) => fields?.['code'])).toEqual([...kinds]);
  clock.advance(1_000);
  expect(log.lines.slice(2).map(({ fields }) => fields)).toMatchObject([
    { code: 'actorNotFound', count: 499, to: 'to-998' },
    { code: 'hostFailed', count: 499, to: 'to-999' },
  ]);
  clock.advance(10_000);
  expect(log.lines).toHaveLength(4);
  start(1, () => Promise.reject(new ProxyError('hostFailed', 'no')));
  await work.idle();
  expect(log.lines).toHaveLength(5);
});

/** Batches whose tasks note what they are, and begin when they are told to. */
function createLines() {
  const { background, work, log } = create();
  const noted: string[] = [];
  const begin = new Map<string, () => void>();
  const start = (
    name: string,
    what: string,
    count: number,
    how: 'at once' | 'when told' = 'at once',
  ): void => {
    const tasks = Array.from({ length: count }, (_, at): Task => {
      const run = (begun: () => void): Promise<void> => {
        noted.push(what);
        if (how === 'at once') begun();
        else begin.set(what, begun);
        return new Promise(() => {});
      };
      return { to: `to-${at}`, bytes: 1, run };
    });
    background.start({ what, from: idOf(name), bytes: 1, count, tasks });
  };
  return { background, work, log, noted, begin, start };
}

test('what one actor asks for begins when all before it has; the others go on', async () => {
  const { start, noted, begin, background } = createLines();
  start('ann', 'slow', 1, 'when told');
  start('ann', 'late', 1);
  start('bob', 'other', 1);
  expect(noted).toEqual(['slow', 'other']);
  expect(background.begun(idOf('bob'))).toBeUndefined();
  const begun = background.begun(idOf('ann'));
  begin.get('slow')?.();
  await begun;
  expect(noted).toEqual(['slow', 'other', 'late']);
  expect(background.begun(idOf('ann'))).toBeUndefined();
});

test('a batch waits for what it comes after, even if that fails; a line in the log says so', async () => {
  const { background, log, noted, start } = createLines();
  let fail = (_error: Error): void => {};
  const done = new Promise<void>((_resolve, reject) => (fail = reject));
  const run = (): Promise<void> => {
    noted.push('published');
    return Promise.resolve();
  };
  const tasks = [{ to: 'bob', bytes: 1, run }];
  background.start({ what: 'broadcast', from, bytes: 1, count: 1, tasks, after: { what: 'asking', done } });
  start('ann', 'next', 1);
  expect(noted).toEqual([]);
  const begun = background.begun(from);
  fail(new ProxyError('hostFailed', 'no'));
  await begun;
  expect(noted).toEqual(['published', 'next']);
  expect(log.lines.map(({ message }) => message)).toEqual(['asking failed']);
});

test('many actors share a turn, one piece each', async () => {
  const { start, noted } = createLines();
  start('zoe', 'zoe', 100);
  const names = Array.from({ length: 10 }, (_, at) => `actor-${at}`);
  for (const name of names) start(name, name, 1_000);
  expect(noted).toHaveLength(100);
  await nextTurn();
  expect(noted).toHaveLength(200);
  for (const name of names) expect(noted.filter((one) => one === name)).toHaveLength(10);
});

test('one actor cannot pile up work: when much of it has not begun, more is refused', () => {
  const { start, noted, log, work } = createLines();
  start('ann', 'much', 300_000);
  start('ann', 'more', 1);
  expect(log.lines[0]?.fields).toMatchObject({ actor: 'ann', code: 'overloaded' });
  expect(log.lines[0]?.fields?.['reason']).toContain(
    '300000 effects and deliveries of broadcasts of actor ann',
  );
  start('bob', 'other', 1);
  expect(noted).not.toContain('more');
  expect(log.lines).toHaveLength(1);
  expect(work.background).toBe(102);
});

test('nor does it hold more than its share of the bytes with what has not begun, but for one batch', () => {
  const { background, log, work } = create(1_000);
  const batch = (bytes: number) => ({ what: 'thing', from, bytes, count: 1, tasks: [stuck] });
  const stuck: Task = { to: 'bob', bytes: 1, run: () => new Promise(() => {}) };
  background.start(batch(150));
  background.start(batch(1));
  expect(log.lines).toHaveLength(1);
  expect(work.bytes).toBe(151);
});
