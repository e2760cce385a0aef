// What an action wants done beside its answer: effects and broadcasts.
import { Kind, type ActorInvocation } from '@spawn-conformance/proto';
import { describe, expect, test } from 'vitest';
import { anyText, textAny } from '../doubles/definition.js';
import { createNodes } from '../doubles/test-cluster.js';
import { actors, argument, calledUntil, places, said, workflow } from './answering-actors.js';

describe.each(places)('%s', (_place, create) => {
  test('effects start in order, with metadata over that of the invocation, and never fail the answer', async () => {
    const effect = (name: string, more = {}) => ({
      request: {
        system: { name: 'test' },
        actor: { id: { name, system: 'test' } },
        actionName: 'other',
        value: textAny(`for ${name}`),
        ...more,
      },
    });
    const { entry, calls } = await create(
      {
        'ann run': workflow({
          effects: [
            effect('nobody'),
            {},
            effect('cid', { metadata: { trace: '2', own: 'x' }, caller: { name: 'ann', system: 'test' } }),
            effect('cid', { actionName: 'run' }),
            effect('ann'),
            effect('rex', {
              registerRef: 'dog',
              actionName: 'run',
              caller: { name: 'somebody', system: 's' },
            }),
          ],
        }),
      },
      ...actors,
      { name: 'dog', kind: Kind.UNNAMED },
    );
    expect(anyText((await entry.invoke('ann', 'run', argument)).value)).toBe('ann run');
    await calledUntil(calls, 5);
    const of = (name: string) => calls.filter(({ actor }) => actor?.name === name);
    expect(said(of('cid'))).toEqual(['cid other', 'cid run']);
    expect(of('cid')[0]).toMatchObject({
      caller: { name: 'ann', system: 'test' },
      currentContext: { metadata: { trace: '2', own: 'x' } },
    });
    expect(of('cid')[1]).toMatchObject({ caller: undefined, currentContext: { metadata: { trace: '1' } } });
    expect(anyText(of('cid')[0]?.value)).toBe('for cid');
    expect(said(of('ann'))).toEqual(['ann run', 'ann other']);
    expect(of('rex')[0]?.caller).toMatchObject({ name: 'somebody', system: 's' });
    await entry.system.work.idle();
  });

  test('a broadcast reaches every subscriber once for each subscription, also the sender and instances', async () => {
    const news = [['news', '']] as const;
    const { entry, calls } = await create(
      { 'ann run': workflow({ broadcast: { channelGroup: 'news', value: textAny('read this') } }) },
      { ...actors[0], channels: news },
      {
        ...actors[1],
        channels: [
          ['news', 'other'],
          ['news', 'other'],
          ['news', 'run'],
          ['else', ''],
        ],
      },
      { ...actors[2], channels: [['old news', '']] },
      { name: 'dog', kind: Kind.UNNAMED, actions: ['receive'], channels: news },
    );
    await entry.spawn('rex', 'dog');
    await entry.invoke('ann', 'run', argument);
    await calledUntil(calls, 5);
    await entry.system.work.idle();
    expect(said(calls).sort()).toEqual(['ann receive', 'ann run', 'bob other', 'bob run', 'rex receive']);
    for (const call of calls.filter(
      ({ actionName, actor }) => actionName !== 'run' || actor?.name === 'bob',
    )) {
      expect(anyText(call.value)).toBe('read this');
      expect(call.caller).toMatchObject({ name: 'ann', system: 'test' });
    }
  });

  test('a subscriber that fails, or has no such action, harms nobody else', async () => {
    const { entry, calls } = await create(
      {
        'ann run': workflow({ broadcast: { channelGroup: 'news', noop: {} } }),
        'bob receive': { updatedContext: undefined },
      },
      { ...actors[0], channels: [['news', 'fly']] },
      { ...actors[1], channels: [['news', '']] },
      { ...actors[2], channels: [['news', '']] },
    );
    for (let round = 0; round < 2; round++) await entry.invoke('ann', 'run');
    await calledUntil(calls, 6);
    expect(said(calls).sort()).toEqual([
      'ann run',
      'ann run',
      'bob receive',
      'bob receive',
      'cid receive',
      'cid receive',
    ]);
    expect(calls.at(-1)?.noop).toBeDefined();
  });

  test('an empty workflow is nothing', async () => {
    const { entry, calls } = await create({ 'ann run': workflow({ effects: [] }) }, ...actors);
    expect(anyText((await entry.invoke('ann', 'run')).value)).toBe('ann run');
    await entry.system.work.idle();
    expect(said(calls)).toEqual(['ann run']);
  });
});

test('a broadcast reaches instances that were spawned through another node, also at once', async () => {
  const { at } = createNodes('a', 'b');
  const [a, b] = [at('a'), at('b')];
  const calls: ActorInvocation[] = [];
  for (const { host } of [a, b])
    host.always((call) => {
      calls.push(call);
      const broadcast = { channelGroup: 'news', value: textAny('read this') };
      return { updatedContext: {}, ...(call.actionName === 'run' && { workflow: { broadcast } }) };
    });
  const dog = {
    name: 'dog',
    kind: Kind.UNNAMED,
    actions: ['receive'],
    channels: [['news', '']] as [string, string][],
  };
  await b.register(dog);
  await a.register({ name: 'ann' });
  for (const name of ['rex', 'tom']) {
    await b.spawn(name, 'dog');
    await a.invoke('ann', 'run');
  }
  await calledUntil(calls, 5);
  expect(said(calls).sort()).toEqual(['ann run', 'ann run', 'rex receive', 'rex receive', 'tom receive']);
});
