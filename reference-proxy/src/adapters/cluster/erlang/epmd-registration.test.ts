// Registering, asking and being EPMD, over real sockets on the loopback.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../../../../test/cluster/free-port.js';
import { createRecordedLog } from '../../../../test/doubles/recorded-log.js';
import { createSystemClock } from '../../system-clock.js';
import { askForPort, NameTaken, registerAt } from './epmd-client.js';
import { keepRegistered, type KeptRegistration } from './epmd-registration.js';
import { startEpmdServer } from './epmd-server.js';
import { encodePortOf, encodeRegister, namesRequest } from './epmd.js';

const host = '127.0.0.1';
const stops: (() => unknown)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function startServer(): Promise<{ host: string; port: number }> {
  const port = await freePort();
  const server = await startEpmdServer({ hosts: [host], port, log: createRecordedLog() });
  stops.push(() => server.close());
  return { host, port };
}

const soon = (): AbortSignal => AbortSignal.timeout(10_000);
const entryOf = (name: string) => ({ name, port: 4_000 + name.length, hidden: true });

async function register(epmd: { host: string; port: number }, name: string): Promise<Socket> {
  const { socket, creation } = await registerAt(epmd, entryOf(name), soon());
  stops.push(() => socket.destroy());
  expect(creation).toBeGreaterThan(3);
  return socket;
}

/** Everything that comes until the other side closes. */
async function ask(port: number, bytes: Buffer): Promise<Buffer> {
  const socket = connect(port, host);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => {});
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks);
}

describe('the EPMD that is built in', () => {
  test('knows a node as long as its connection lives', async () => {
    const epmd = await startServer();
    expect(await askForPort(epmd, 'one', soon())).toBeUndefined();
    const socket = await register(epmd, 'one');
    expect(await askForPort(epmd, 'one', soon())).toBe(4003);
    socket.destroy();
    while ((await askForPort(epmd, 'one', soon())) !== undefined);
    await register(epmd, 'one');
  });

  test('gives a name once, and the one who has it keeps it', async () => {
    const epmd = await startServer();
    await register(epmd, 'one');
    const again = registerAt(epmd, { ...entryOf('one'), port: 1 }, soon());
    await expect(again).rejects.toThrow(NameTaken);
    expect(await askForPort(epmd, 'one', soon())).toBe(4003);
  });

  test('gives one name to a connection', async () => {
    const epmd = await startServer();
    const socket = await register(epmd, 'one');
    socket.write(encodeRegister(entryOf('two')));
    await once(socket, 'close');
    expect(await askForPort(epmd, 'two', soon())).toBeUndefined();
  });

  test('says all names', async () => {
    const epmd = await startServer();
    await register(epmd, 'one');
    await register(epmd, 'three');
    const answer = await ask(epmd.port, namesRequest);
    expect(answer.readUInt32BE(0)).toBe(epmd.port);
    expect(answer.toString('latin1', 4)).toBe('name one at port 4003\nname three at port 4005\n');
  });

  test('takes requests in any pieces', async () => {
    const epmd = await startServer();
    await register(epmd, 'one');
    const socket = connect(epmd.port, host);
    const answered = once(socket, 'data');
    for (const byte of encodePortOf('one')) socket.write(Buffer.from([byte]));
    expect(((await answered) as [Buffer])[0].readUInt16BE(2)).toBe(4003);
  });

  test.each([
    ['a request beyond the limit', Buffer.from([0xff, 0xff])],
    ['an unknown request', Buffer.from([0, 1, 107])],
    ['an empty request', Buffer.from([0, 0])],
    ['something else', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a name with a host', encodeRegister(entryOf('a@h'))],
  ])('hangs up on %s, and goes on', async (_name, bytes) => {
    const epmd = await startServer();
    await register(epmd, 'one');
    expect(await ask(epmd.port, bytes)).toHaveLength(0);
    expect(await askForPort(epmd, 'one', soon())).toBe(4003);
  });
});

describe('a node that keeps its registration', () => {
  const keep = async (
    name: string,
    port: number,
    mayServe = true,
  ): Promise<KeptRegistration & { lines(): string }> => {
    const log = createRecordedLog();
    const kept = await keepRegistered({
      entry: entryOf(name),
      epmd: { host, port },
      serveOn: mayServe ? [host] : [],
      clock: createSystemClock(),
      log,
    });
    stops.push(() => kept.close());
    return { ...kept, lines: () => log.lines.map(({ message }) => message).join('\n') };
  };
  const known = async (name: string, port: number): Promise<void> => {
    const ask = (): Promise<number | undefined> =>
      askForPort({ host, port }, name, soon()).catch(() => undefined);
    while ((await ask()) === undefined) await new Promise(setImmediate);
  };

  test('is EPMD when there is none, and says so', async () => {
    const port = await freePort();
    const kept = await keep('one', port);
    await known('one', port);
    expect(kept.lines()).toContain('this node is one now');
  });

  test('says what to do when there is none, and it may not be it', async () => {
    const port = await freePort();
    await expect(keep('one', port, false)).rejects.toThrow(
      `no EPMD listens on 127.0.0.1:${port}: start one with \`epmd -daemon\``,
    );
  });

  test('says who has its name', async () => {
    const port = await freePort();
    await keep('one', port);
    await expect(keep('one', port)).rejects.toThrow('another node named one');
  });

  test('many that start at once agree on one EPMD', async () => {
    const port = await freePort();
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const kept = await Promise.all(names.map((name) => keep(name, port)));
    for (const name of names) await known(name, port);
    expect(kept.filter((one) => one.lines().includes('this node is one now'))).toHaveLength(1);
  });

  test('registers again, and takes over, when the node that was EPMD ends; again and again', async () => {
    const port = await freePort();
    let rest: { readonly name: string; readonly kept: Awaited<ReturnType<typeof keep>> }[] = [];
    for (const name of ['a', 'b', 'c', 'd']) rest.push({ name, kept: await keep(name, port) });
    while (rest.length > 1) {
      const first = rest.find(({ kept }) => kept.lines().includes('this node is one now'));
      await first?.kept.close();
      rest = rest.filter((one) => one !== first);
      for (const { name } of rest) await known(name, port);
    }
  });

  test('does not hang on something that is no EPMD', async () => {
    const server = createServer((socket) =>
      socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    server.listen(0, host);
    await once(server, 'listening');
    stops.push(() => server.close());
    const { port } = server.address() as { port: number };
    await expect(keep('one', port)).rejects.toThrow('something else listens there');
  });
});
