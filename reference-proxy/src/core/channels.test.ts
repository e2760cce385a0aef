import { expect, test } from 'vitest';
import { Channels, subscriptionsOf } from './channels.js';

test('a channel and an action, once each; without an action it is receive, without a channel nothing', () => {
  const given = [{ topic: 'news' }, { action: 'run' }, { topic: 'news', action: 'receive' }];
  expect(subscriptionsOf({ channelGroup: [...given, { topic: 'news', action: 'read' }] })).toEqual([
    { channel: 'news', action: 'receive' },
    { channel: 'news', action: 'read' },
  ]);
  expect(subscriptionsOf(undefined)).toEqual([]);
});

test('the work grows with how many there are, not with its square', () => {
  const channelGroup = Array.from({ length: 60_000 }, (_, at) => ({ topic: `channel ${at}` }));
  const sinceMs = performance.now();
  expect(subscriptionsOf({ channelGroup })).toHaveLength(60_000);
  expect(performance.now() - sinceMs).toBeLessThan(5_000); // the square took 12 s
});

test('a definition that is replaced is kept in no channel that it does not subscribe to now', () => {
  const channels = new Channels();
  const to = (...names: string[]) => names.map((channel) => ({ channel, action: 'receive' }));
  channels.set('test', 'ann', to('news', 'sport'));
  channels.set('test', 'bob', to('news'));
  channels.set('test', 'ann', to('sport', 'weather'));
  const keys = () =>
    ['news', 'sport', 'weather'].map((channel) => [...channels.keysOf('test', channel)].join());
  expect(keys()).toEqual(['bob', 'ann', 'ann']);
  channels.set('test', 'ann', []);
  expect(keys()).toEqual(['bob', '', '']);
});
