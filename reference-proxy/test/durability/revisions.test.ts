// Going back to a stored revision, over sockets and restarts (STA-10 to STA-13).
import { Kind } from '@spawn-conformance/proto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAppendingFunction, type AppendingFunction } from './appending-function.js';
import { startSubject, type Subject } from './subject.js';
import { actor } from './wire-client.js';

let userFunction: AppendingFunction;
let subject: Subject;

beforeEach(async () => {
  userFunction = await startAppendingFunction();
  subject = await startSubject(userFunction.port);
  await subject.client.register(actor('template', Kind.UNNAMED, 1));
  await subject.client.spawn('one', 'template');
  for (const id of [1, 2, 3]) await subject.client.append('one', id);
});
afterEach(async () => {
  await subject.stop();
  await userFunction.stop();
});

test('an actor that is spawned with a revision starts from that state', async () => {
  await subject.client.spawn('one', 'template', 1);
  expect(await subject.client.ids('one')).toEqual([1]);
  expect(await subject.client.ids('one', 'v1')).toEqual([1]);
});

test('the next change becomes the newest revision, and no revision is rewritten', async () => {
  await subject.client.spawn('one', 'template', 1);
  expect(await subject.client.append('one', 4)).toEqual([1, 4]);
  await subject.restart('abruptly');
  for (const [at, ids] of [[1], [1, 2], [1, 2, 3], [1, 4]].entries()) {
    await subject.client.spawn('one', 'template', at + 1);
    expect(await subject.client.ids('one')).toEqual(ids);
  }
});

test('an unknown revision is refused, and changes nothing', async () => {
  await expect(subject.client.spawn('one', 'template', 4)).rejects.toMatchObject({ httpStatus: 404 });
  expect(await subject.client.append('one', 4)).toEqual([1, 2, 3, 4]);
});

test('a revision is used once: later activations start from the newest state', async () => {
  await subject.client.spawn('one', 'template', 1);
  await subject.client.append('one', 4);
  await subject.restart('gently');
  expect(await subject.client.ids('one')).toEqual([1, 4]);
  await subject.restart('abruptly');
  expect(await subject.client.append('one', 5)).toEqual([1, 4, 5]);
});

test('going back is not undone by leaving memory, also where nothing changed since', async () => {
  await subject.client.spawn('one', 'template', 1);
  await subject.restart('gently');
  expect(await subject.client.ids('one')).toEqual([1]);
  expect(await subject.client.append('one', 4)).toEqual([1, 4]);
});
