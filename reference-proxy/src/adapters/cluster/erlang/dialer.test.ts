// Members that are not linked are tried again and again, on a clock that a test moves.
import { expect, test } from 'vitest';
import { createManualClock } from '../../../../test/doubles/manual-clock.js';
import { createRecordedLog } from '../../../../test/doubles/recorded-log.js';
import { createDialer } from './dialer.js';

function createCalls() {
  const clock = createManualClock();
  const log = createRecordedLog();
  const linked = new Set<string>();
  const dials: string[] = [];
  const reachable = new Set<string>();
  const connect = (node: string): Promise<void> => {
    dials.push(node);
    if (!reachable.has(node)) return Promise.reject(new Error('nobody there'));
    linked.add(node);
    return Promise.resolve();
  };
  const dialer = createDialer({ clock, log, connect, isLinked: (node) => linked.has(node) });
  const later = async (): Promise<void> => {
    await dialer.firstRound(60_000);
    clock.advance(1_000);
  };
  return { dialer, clock, log, linked, dials, reachable, later };
}

test('a member that is away is tried until it is there, and missed once in the log', async () => {
  const { dialer, dials, linked, log, reachable, later } = createCalls();
  dialer.want(['b', 'c']);
  reachable.add('b');
  await later();
  await later();
  reachable.add('c');
  await later();
  await later();
  const tried = dials.length;
  await later();
  expect([...linked].sort()).toEqual(['b', 'c']);
  expect(dials.length).toBe(tried);
  expect(log.lines.filter(({ level }) => level === 'warn').length).toBe(2);
});

test('a member whose link broke is dialed again; one that is not wanted any more is not', async () => {
  const { dialer, dials, linked, reachable, later } = createCalls();
  reachable.add('b').add('c');
  dialer.want(['b', 'c']);
  await later();
  linked.clear();
  dialer.want(['b']);
  await later();
  expect(dials).toEqual(['b', 'c', 'b']);
});

test('a node that others speak of is tried once', async () => {
  const { dialer, dials, later } = createCalls();
  dialer.tryOnce('d');
  await later();
  await later();
  expect(dials).toEqual(['d']);
});

test('the first round ends when its time is over, and nothing is dialed after a stop', async () => {
  const { dialer, clock, dials } = createCalls();
  const slow = createDialer({
    clock,
    log: createRecordedLog(),
    connect: () => new Promise(() => {}),
    isLinked: () => false,
  });
  slow.want(['b']);
  const round = slow.firstRound(3_000);
  clock.advance(3_000);
  await round;
  dialer.stop();
  dialer.want(['b']);
  expect(dials).toEqual([]);
});
