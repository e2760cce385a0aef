// How a connection ends in peace: what was sent arrives, whatever the far side does.
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { bytesOf, openConnection, read, send } from '../../../../test/doubles/connection-pair.js';

test('in peace, after what was sent last', async () => {
  const { connection, theirs, closing } = await openConnection();
  connection.send(send(1));
  const ended = connection.end(new Error('over'));
  expect((await closing).message).toBe('over');
  const expected = bytesOf(send(1));
  expect((await read(theirs, expected.length)).toString('hex')).toBe(expected.toString('hex'));
  await once(theirs, 'end');
  await ended;
});

test('in peace, while the far side still writes: it loses nothing of what was sent', async () => {
  const { connection, theirs } = await openConnection();
  const failed = once(theirs, 'error');
  connection.send(send(1));
  const ended = connection.end(new Error('over'));
  for (let turns = 0; turns < 20; turns += 1) {
    await new Promise((resolve) => theirs.write(bytesOf(send(2)), resolve));
    await new Promise(setImmediate);
  }
  const expected = bytesOf(send(1));
  const arrived = read(theirs, expected.length).then((bytes) => bytes.toString('hex'));
  expect(await Promise.race([arrived, failed])).toBe(expected.toString('hex'));
  await ended;
});

test('in peace, when the far side does not end its own: after a second', async () => {
  const { connection, theirs, clock, closing } = await openConnection();
  theirs.pause();
  const ended = connection.end(new Error('over'));
  await closing;
  clock.advance(1_000);
  await ended;
});
