// One connection over real sockets; the other end is bytes. Time stands still until a test moves it.
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { bytesOf, openConnection, read, send } from '../../../../test/doubles/connection-pair.js';
import { FrameSplitter } from './frame-splitter.js';

describe('signals', () => {
  test('arrive in order, wherever the stream is cut', async () => {
    const { theirs, received } = await openConnection();
    for (const byte of bytesOf(send(1), send(2), send(3))) theirs.write(Buffer.from([byte]));
    expect(await received(3)).toEqual([send(1), send(2), send(3)]);
  });

  test('that came with the end of the handshake are not lost', async () => {
    const { received } = await openConnection({}, bytesOf(send(1)));
    expect(await received(1)).toEqual([send(1)]);
  });

  test('of one turn leave in one piece', async () => {
    const { connection, theirs } = await openConnection();
    const expected = bytesOf(send(1), send(2), send(3));
    for (const message of [1, 2, 3]) connection.send(send(message));
    const [first] = (await once(theirs, 'data')) as [Buffer];
    expect(first.toString('hex')).toBe(expected.toString('hex'));
  });

  test('have left only when the socket has them', async () => {
    const { connection, theirs } = await openConnection();
    const position = connection.send(send(1));
    expect(connection.hasLeft(position)).toBe(false);
    await once(theirs, 'data');
    expect(connection.hasLeft(position)).toBe(true);
    connection.close(new Error('over'));
    expect(connection.hasLeft(connection.send(send(2)))).toBe(false);
  });

  test('that are too long are refused, and cost nothing', async () => {
    const { connection, theirs } = await openConnection({ packetBytesMax: 1000 });
    expect(() => connection.send(send(Buffer.alloc(2000)))).toThrow('1000 are allowed');
    connection.send(send(1));
    expect((await read(theirs, 1)).toString('hex')).toBe(bytesOf(send(1)).toString('hex'));
  });
});

describe('a connection is closed', () => {
  test.each([
    ['a packet beyond the limit', Buffer.from([0xff, 0xff, 0xff, 0xff])],
    ['a packet of another kind', Buffer.from([0, 0, 0, 3, 131, 68, 0])],
    ['an unknown signal', Buffer.from('000000067083680161' + '63', 'hex')],
  ])('upon %s', async (_name, bytes) => {
    const { theirs, closing, connection } = await openConnection();
    theirs.write(bytes);
    expect((await closing).message).toContain('cannot be understood');
    expect(connection.isOpen).toBe(false);
    await once(theirs, 'close');
  });

  test('when the far side closes it', async () => {
    const { theirs, closing } = await openConnection();
    theirs.end();
    expect((await closing).message).toContain('the far node closed');
  });

  test('when the far side breaks it', async () => {
    const { theirs, closing } = await openConnection();
    theirs.resetAndDestroy();
    expect((await closing).message).toContain('ECONNRESET');
  });

  test('after the signals before the bad one', async () => {
    const { theirs, closing, received } = await openConnection();
    theirs.write(Buffer.concat([bytesOf(send(1)), Buffer.from([0, 0, 0, 1, 1]), bytesOf(send(2))]));
    await closing;
    expect(await received(1)).toEqual([send(1)]);
  });
});

describe('signs of life', () => {
  test('a tick goes out when nothing else did for a quarter of the tick time', async () => {
    const { theirs, clock } = await openConnection();
    clock.advance(1_000);
    expect((await read(theirs, 4)).toString('hex')).toBe('00000000');
  });

  test('no tick goes out when something else did', async () => {
    const { connection, theirs, clock } = await openConnection();
    connection.send(send(1));
    const expected = bytesOf(send(1));
    expect(await read(theirs, expected.length)).toHaveLength(expected.length);
    clock.advance(1_000);
    connection.send(send(2));
    expect((await read(theirs, 1)).toString('hex')).toBe(bytesOf(send(2)).toString('hex'));
  });

  test('a silent node is dropped after the tick time, and a quarter more at most', async () => {
    const { clock, closing, connection } = await openConnection();
    clock.advance(4_000);
    expect(connection.isOpen).toBe(true);
    clock.advance(1_000);
    expect((await closing).message).toContain('silent for 4000 ms');
  });

  test('what comes, whatever it is, is a sign of life', async () => {
    const { connection, theirs, clock } = await openConnection();
    clock.advance(500);
    const before = clock.nowMs() - 500;
    expect(connection.heardAtMs).toBe(before);
    theirs.write(Buffer.alloc(2)); // half a tick
    while (connection.heardAtMs === before) await new Promise((resolve) => setImmediate(resolve));
    expect(connection.heardAtMs).toBe(clock.nowMs());
  });

  test('ticks keep it up', async () => {
    const { theirs, clock, connection, received } = await openConnection();
    for (let quarter = 0; quarter < 20; quarter++) {
      theirs.write(Buffer.concat([Buffer.alloc(4), bytesOf(send(quarter))]));
      await received(quarter + 1);
      clock.advance(1_000);
    }
    expect(connection.isOpen).toBe(true);
    connection.close(new Error('over'));
    expect(clock.waiting).toBe(0);
  });
});

describe('a node that takes nothing in', () => {
  const block = send(Buffer.alloc(64 * 1024));

  test('is busy first, and dropped in the end; memory stays bounded', async () => {
    const { connection, theirs, closing } = await openConnection({ waitingBytesMax: 2 ** 20 });
    theirs.pause();
    while (!connection.isBusy) {
      connection.send(block);
      await new Promise(setImmediate);
    }
    expect(connection.isOpen).toBe(true);
    while (connection.isOpen) {
      connection.send(block);
      await new Promise(setImmediate);
    }
    expect((await closing).message).toContain('takes in too little');
    expect(connection.waitingBytes).toBeLessThan(6 * 2 ** 20);
  });

  test('gets everything in order when it goes on', async () => {
    const { connection, theirs } = await openConnection({ waitingBytesMax: 2 ** 20 });
    theirs.pause();
    let count = 0;
    while (!connection.isBusy) {
      connection.send(send(Buffer.alloc(1024, count++ % 256)));
      if (count % 16 === 0) await new Promise(setImmediate);
    }
    const bytes = read(theirs, count * bytesOf(send(Buffer.alloc(1024))).length);
    theirs.resume();
    const splitter = new FrameSplitter(4, 2 ** 20);
    splitter.push(await bytes);
    for (let index = 0; index < count; index++) expect(splitter.next()?.at(-1)).toBe(index % 256);
    expect(connection.isBusy).toBe(false);
  });
});
