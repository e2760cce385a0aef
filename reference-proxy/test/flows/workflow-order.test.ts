// The order in which things begin that an action wants done: its effects one after the other, its broadcast, then what it
// pipes or forwards (WFL-15). Always: also what has to wait for something first keeps its place.
import { Kind } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { anyText, textAny } from '../doubles/definition.js';
import { calledUntil, places, said, workflow } from './answering-actors.js';

const effect = (name: string, what = '', more = {}) => ({
  request: {
    actor: { id: { name, system: 'test' } },
    actionName: 'run',
    value: textAny(what),
    ...more,
  },
});
const pipe = { actor: 'bob', actionName: 'other' };
const news = [['news', '']] as const;
/** They answer without storing anything, so that their mailboxes stay empty. */
const [ann, bob, cid] = ['ann', 'bob', 'cid'].map((name) => ({
  name,
  stateful: false,
  actions: ['run', 'other', 'receive'],
}));

describe.each(places)('%s', (_place, create) => {
  test('effects on an actor that the first of them spawns, then a pipe to it', async () => {
    const registerRef = 'dog';
    const effects = [
      effect('rex', '1', { registerRef }),
      effect('rex', '2'),
      effect('rex', '3', { registerRef }),
    ];
    const { entry, calls } = await create(
      { 'ann run': workflow({ effects, pipe: { actor: 'rex', actionName: 'other' } }) },
      { ...ann },
      { ...bob },
      { ...cid },
      { ...bob, name: 'dog', kind: Kind.UNNAMED },
    );
    expect(anyText((await entry.invoke('ann', 'run')).value)).toBe('rex other');
    expect(said(calls)).toEqual(['ann run', 'rex run', 'rex run', 'rex run', 'rex other']);
    expect(calls.slice(1).map(({ value }) => anyText(value))).toEqual(['1', '2', '3', 'ann run']);
  });

  test('more effects than begin in one turn, then a pipe to the same actor', async () => {
    const effects = Array.from({ length: 250 }, (_, at) => effect('bob', `${at}`));
    const { entry, calls } = await create({ 'ann run': workflow({ effects, pipe }) }, { ...ann }, { ...bob });
    await entry.invoke('ann', 'run');
    await entry.system.work.idle();
    expect(said(calls).indexOf('bob other')).toBe(251);
  });

  test('an answer without a pipe does not wait for its effects', async () => {
    const effects = Array.from({ length: 250 }, (_, at) => effect('bob', `${at}`));
    const { entry, calls } = await create({ 'ann run': workflow({ effects }) }, { ...ann }, { ...bob });
    await entry.invoke('ann', 'run');
    expect(calls.length).toBeLessThan(250);
    await calledUntil(calls, 251);
  });

  test('a broadcast whose subscribers have to be looked up, then a pipe to one of them', async () => {
    const broadcast = { channelGroup: 'news', noop: {} };
    const { entry, calls } = await create(
      { 'ann run': workflow({ effects: [effect('bob')], broadcast, pipe }) },
      { ...ann },
      { ...bob, channels: news },
      { ...cid },
      { ...bob, name: 'dog', kind: Kind.UNNAMED, channels: news },
    );
    await entry.spawn('rex', 'dog');
    await entry.invoke('ann', 'run');
    await entry.system.work.idle();
    const ofBob = said(calls).filter((what) => what.startsWith('bob'));
    expect(ofBob).toEqual(['bob run', 'bob receive', 'bob other']);
    expect(said(calls)).toContain('rex receive');
  });

  test('the effects of two answers of one actor', async () => {
    const many = Array.from({ length: 300 }, (_, at) => effect('bob', `first ${at}`));
    const few = Array.from({ length: 3 }, (_, at) => effect('bob', `second ${at}`));
    const { entry, calls } = await create(
      { 'ann run': workflow({ effects: many }), 'ann other': workflow({ effects: few }) },
      { ...ann },
      { ...bob },
    );
    await Promise.all([entry.invoke('ann', 'run'), entry.invoke('ann', 'other')]);
    await calledUntil(calls, 305);
    const ofBob = calls.filter(({ actor }) => actor?.name === 'bob').map(({ value }) => anyText(value));
    expect(ofBob).toEqual([...many, ...few].map(({ request }) => anyText(request.value)));
  });

  test('a pipe that is held up by effects waits no longer than its caller', async () => {
    const { entry } = await create(
      { 'ann run': workflow({ effects: [effect('rex', '', { registerRef: 'dog' })], pipe }) },
      { ...ann },
      { ...bob },
      { ...bob, name: 'dog', kind: Kind.UNNAMED },
    );
    entry.system.directory.spawn = () => new Promise(() => {});
    const call = entry.invoke('ann', 'run', { metadata: { 'request-timeout': '500' } });
    const failed = expect(call).rejects.toMatchObject({
      code: 'timedOut',
      message: 'the invocation waited 500 ms for its turn',
    });
    await Promise.resolve();
    entry.clock.advance(500);
    await failed;
  });
});
