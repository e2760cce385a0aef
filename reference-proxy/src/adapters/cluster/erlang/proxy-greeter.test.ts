// Who is greeted, how often, and what is said of it; on a clock that a test moves.
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../../../test/doubles/manual-clock.js';
import { createRecordedLog } from '../../../../test/doubles/recorded-log.js';
import { CallTimeout, NodeBusy, NoProcess } from './node-errors.js';
import { createProxyGreeter } from './proxy-greeter.js';
import { greetingAnswer } from './proxy-greeting.js';
import { atom, binary, tuple, type Term } from './terms.js';

/** Greetings that a test answers, in the order in which they were sent. */
function createGreetings() {
  const clock = createManualClock();
  const log = createRecordedLog();
  const sent: { node: string; answer: (term: Term) => void; fail: (error: Error) => void }[] = [];
  const found: unknown[] = [];
  const greeter = createProxyGreeter({
    clock,
    log,
    greet: (node) => new Promise((answer, fail) => sent.push({ node, answer, fail })),
    found: (node, proxies) => void found.push([node, ...proxies]),
  });
  return { greeter, clock, log, sent, found };
}

const soon = (): Promise<void> => new Promise(setImmediate);
const late = new CallTimeout('b', 5_000);

describe('a linked node', () => {
  test('that answers is a proxy, and is not greeted again', async () => {
    const { greeter, clock, log, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.answer(greetingAnswer(['c', 'd']));
    await greeter.greeted('b');
    clock.advance(3_600_000);
    expect(found).toEqual([['b', 'c', 'd']]);
    expect([sent.length, log.lines]).toEqual([1, []]);
  });

  test('that gives no answer, or is busy, is greeted until it does; that is said once', async () => {
    const { greeter, clock, log, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.fail(late);
    await greeter.greeted('b');
    clock.advance(999);
    expect(sent.length).toBe(1);
    clock.advance(1);
    expect(sent.length).toBe(2);
    sent[1]?.fail(new NodeBusy('b', 99));
    await soon();
    clock.advance(2_000);
    expect(sent.length).toBe(3);
    sent[2]?.answer(greetingAnswer([]));
    await soon();
    expect(found).toEqual([['b']]);
    expect(log.lines).toEqual([
      {
        level: 'warn',
        message: 'a node does not say yet whether it is a proxy',
        fields: { node: 'b', reason: 'node b gave no answer within 5000 ms' },
      },
    ]);
  });

  test('is not greeted while a greeting is on its way, and the pauses stay short', async () => {
    const { greeter, clock, sent } = createGreetings();
    greeter.begin('b');
    clock.advance(3_600_000);
    expect(sent.length).toBe(1);
    for (let times = 1; times < 20; times += 1) {
      sent[times - 1]?.fail(late);
      await soon();
      clock.advance(10_000);
      expect(sent.length).toBe(times + 1);
    }
  });

  test('that has no such process is some other program, and left alone', async () => {
    const { greeter, clock, log, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.fail(new NoProcess('b', 'spawn_proxy'));
    await soon();
    expect([clock.waiting, found, log.lines]).toEqual([0, [], []]);
  });

  test('that speaks another dialect is named with it, once, and left alone', async () => {
    const { greeter, clock, log, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.answer(tuple(atom('ok'), 2, [], atom('more')));
    await soon();
    expect([clock.waiting, found]).toEqual([0, []]);
    expect(log.lines.map(({ level, fields }) => [level, fields])).toEqual([
      ['warn', { node: 'b', itsDialect: 2, ourDialect: 1 }],
    ]);
  });

  test.each<readonly [string, Term]>([
    ['an atom', atom('ok')],
    ['an error', tuple(atom('error'), atom('malformed'), binary('what?'))],
    ['names that are none', tuple(atom('ok'), 1, [7])],
    ['nothing behind the dialect', tuple(atom('ok'), 1)],
  ])('whose answer is no greeting is told of, once, and left alone: %s', async (_, answer) => {
    const { greeter, clock, log, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.answer(answer);
    await soon();
    expect([clock.waiting, found]).toEqual([0, []]);
    expect(log.lines.map(({ level, fields }) => [level, fields])).toEqual([['warn', { node: 'b' }]]);
  });
});

describe('when the link is down', () => {
  test('the node is not greeted any more', async () => {
    const { greeter, clock, sent } = createGreetings();
    greeter.begin('b');
    sent[0]?.fail(late);
    await soon();
    greeter.end('b');
    expect(clock.waiting).toBe(0);
    clock.advance(3_600_000);
    expect(sent.length).toBe(1);
    await greeter.greeted('b');
  });

  test('an answer that is still on its way does not count; one over the next link does', async () => {
    const { greeter, clock, sent, found } = createGreetings();
    greeter.begin('b');
    sent[0]?.answer(greetingAnswer(['old']));
    greeter.end('b');
    greeter.begin('b');
    await soon();
    expect(found).toEqual([]);
    sent[1]?.answer(greetingAnswer(['new']));
    await soon();
    expect(found).toEqual([['b', 'new']]);
    expect(clock.waiting).toBe(0);
  });

  test('a greeting over it that fails late starts nothing', async () => {
    const { greeter, clock, sent, log } = createGreetings();
    greeter.begin('b');
    greeter.end('b');
    sent[0]?.fail(late);
    await soon();
    expect([clock.waiting, sent.length, log.lines]).toEqual([0, 1, []]);
  });
});
