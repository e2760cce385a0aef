import { expect, test } from 'vitest';
import { createOnce } from './once.js';

test('what arrives twice runs once, and both get the answer', async () => {
  const once = createOnce();
  const runs: string[] = [];
  let finish = (_result: string): void => {};
  const run = (name: string) => () => {
    runs.push(name);
    return new Promise<string>((resolve) => (finish = resolve));
  };
  const both = [once('1', run('first')), once('1', run('second'))];
  finish('done');
  expect(await Promise.all(both)).toEqual(['done', 'done']);
  await expect(once('1', run('too late'))).rejects.toMatchObject({ code: 'hostFailed' });
  void once('2', run('another'));
  expect(runs).toEqual(['first', 'another']);
});

test('a failure is not run again either', async () => {
  const once = createOnce();
  await expect(once('1', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  let runs = 0;
  await expect(once('1', () => Promise.resolve((runs += 1)))).rejects.toThrow('not kept');
  expect(runs).toBe(0);
});

test('it remembers a bounded number of them', async () => {
  const once = createOnce();
  let runs = 0;
  const run = () => Promise.resolve((runs += 1));
  for (let id = 0; id <= 20_000; id++) await once(String(id), run);
  await once('0', run);
  expect(runs).toBe(20_002);
});
