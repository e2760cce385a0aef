import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createManualClock } from '../../test/doubles/manual-clock.js';
import { createRecordedLog } from '../../test/doubles/recorded-log.js';
import { ProxyError } from '../core/errors.js';
import { Background, type Task } from './background.js';
import { createWork } from './work.js';

const from = { system: 'test', name: 'ann', parent: '' };

function create(requestsBytesMax = 1_000_000) {
  const work = createWork({ requestsMax: 10, requestsBytesMax });
  const log = createRecordedLog();
  const clock = createManualClock();
  const background = new Background({ work, log, clock });
  const begun: number[] = [];
  const start = (count: number, run: (at: number) => Promise<void>, bytes = 10): void => {
    const tasks = Array.from({ length: count }, (_, at): Task => {
      const note = (): Promise<void> => {
        begun.push(at);
        return run(at);
      };
      return { to: `to-${at}`, bytes, run: note };
    });
    background.start({ what: 'thing', from, bytes: 1, tasks });
  };
  return { work, log, clock, begun, start };
}

test('few begin at once, in order; of many the rest begins later, in order, and others get turns', async () => {
  const { begun, start, work } = create();
  start(100, () => Promise.resolve());
  expect(begun).toHaveLength(100);
  start(1_000, () => Promise.resolve());
  expect(begun).toHaveLength(200);
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
