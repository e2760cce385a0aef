import { expect, test } from 'vitest';
import { subscriptionsOf } from './channels.js';

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
