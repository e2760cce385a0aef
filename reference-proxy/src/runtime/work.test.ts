import { expect, test } from 'vitest';
import { createWork } from './work.js';

const limits = { requestsMax: 2, requestsBytesMax: 100 };

test('beyond its limits nothing begins, and what ends makes room', () => {
  const work = createWork(limits);
  work.begin();
  work.begin();
  expect(() => work.begin()).toThrow('2 requests are in work, the most allowed');
  expect(work.count).toBe(2);
  work.end(0);
  work.begin();
});

test('bytes are held up to their limit, whoever holds them', () => {
  const work = createWork(limits);
  work.hold(60);
  work.beginBackground(40);
  expect(() => work.hold(1)).toThrow('the requests in work hold 100 bytes; 100 are allowed');
  expect(() => work.beginBackground(1)).toThrow('100 are allowed');
  expect([work.bytes, work.background]).toEqual([100, 1]);
  work.endBackground(40);
  work.release(60);
  expect([work.bytes, work.background]).toEqual([0, 0]);
});

test('async invocations hold half of the bytes at most, so that requests are served', () => {
  const work = createWork(limits);
  work.beginBackground(50);
  expect(() => work.beginBackground(1)).toThrow(
    'the async invocations in work hold 50 bytes; 50 are allowed',
  );
  expect([work.bytes, work.background]).toEqual([50, 1]);
  work.hold(50);
  work.endBackground(50);
  expect(() => work.beginBackground(51)).toThrow('50 are allowed');
  work.hold(40);
  expect(() => work.beginBackground(11)).toThrow('the requests in work hold 90 bytes; 100 are allowed');
  work.beginBackground(10);
  expect(work.bytes).toBe(100);
});

test('async invocations take no place of a request', () => {
  const work = createWork(limits);
  for (let at = 0; at < 10; at++) work.beginBackground(1);
  work.begin();
  work.begin();
  expect([work.count, work.background]).toEqual([2, 10]);
});

test('when it drains nothing new is taken, and who waits for that is told, once', () => {
  const work = createWork(limits);
  const told: string[] = [];
  work.onDrain(() => told.push('first'));
  work.onDrain(() => told.push('forgotten'))();
  work.drain();
  work.drain();
  expect(told).toEqual(['first']);
  expect(() => work.admit()).toThrow('the proxy is shutting down');
  expect(() => work.begin()).toThrow('the proxy is shutting down');
  work.beginBackground(1); // its request was taken before
});

test('idle comes with the end of the last piece', async () => {
  const work = createWork(limits);
  await work.idle();
  work.begin();
  work.beginBackground(0);
  let idle = false;
  const waiting = work.idle().then(() => (idle = true));
  work.end(0);
  await Promise.resolve();
  expect(idle).toBe(false);
  work.endBackground(0);
  await waiting;
});

test('one actor has a tenth of the bytes at most, or one thing that is larger; the others have room', () => {
  const work = createWork(limits);
  const [ann, bob] = ['ann', 'bob'].map((name) => ({ system: 'test', name }));
  work.beginBackground(30, ann);
  expect(() => work.beginBackground(1, ann)).toThrow(
    'the async invocations of actor ann hold 30 bytes; 10 are allowed for one actor',
  );
  work.beginBackground(4, bob);
  work.beginBackground(6, bob);
  expect(() => work.beginBackground(1, bob)).toThrow('of actor bob hold 10 bytes');
  work.endBackground(30, ann);
  work.beginBackground(40, ann);
  expect(() => work.beginBackground(1, { system: 'test', name: 'cid' })).toThrow('50 are allowed');
  expect([work.bytes, work.background]).toEqual([50, 3]);
});
