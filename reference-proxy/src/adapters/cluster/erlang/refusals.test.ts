import { expect, test } from 'vitest';
import { createManualClock } from '../../../../test/doubles/manual-clock.js';
import { createRecordedLog } from '../../../../test/doubles/recorded-log.js';
import { createRefusals } from './refusals.js';

test('the same refusal is said once a minute, with how often it came again', () => {
  const [log, clock] = [createRecordedLog(), createManualClock()];
  const refused = createRefusals(log, clock);
  const error = new Error('b@h has another cookie');
  for (let second = 0; second < 60; second++) {
    refused(error);
    clock.advance(1_000);
  }
  expect(log.lines).toEqual([
    { level: 'warn', message: 'a node that called was refused', fields: { error } },
    { level: 'warn', message: 'nodes that called were refused again', fields: { times: 59 } },
  ]);
  refused(error);
  expect(log.lines).toHaveLength(3);
});

test('ever new refusals are said up to a number', () => {
  const [log, clock] = [createRecordedLog(), createManualClock()];
  const refused = createRefusals(log, clock);
  for (let count = 0; count < 10_000; count++) refused(new Error(`name ${count}`));
  expect(log.lines).toHaveLength(100);
  clock.advance(60_000);
  expect(log.lines.at(-1)?.fields).toEqual({ times: 9_900 });
  expect(clock.waiting).toBe(0);
});
