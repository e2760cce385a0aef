// Finding nodes by gossip, with real sockets on the loopback's broadcast address.
import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createDiscovery } from '../../src/adapters/cluster/erlang/discovery/create-discovery.js';
import { createGossipCipher } from '../../src/adapters/cluster/erlang/discovery/gossip-cipher.js';
import { writeHeartbeat } from '../../src/adapters/cluster/erlang/discovery/gossip-message.js';
import { createSystemClock } from '../../src/adapters/system-clock.js';
import { createSystemRandom } from '../../src/adapters/system-random.js';
import type { Clock } from '../../src/ports/clock.js';
import { createManualClock } from '../doubles/manual-clock.js';
import { createRecordedLog } from '../doubles/recorded-log.js';
import { erlMissing } from '../erlang/erl.js';
import { createFoundNodes } from './found-nodes.js';

const broadcast = '127.255.255.255';
const patience = { timeout: 30_000 };

interface Given {
  readonly address?: string;
  readonly secret?: string;
  readonly clock?: Clock;
  readonly reuseAddress?: boolean;
}

function setUp(self: string, port: number, given: Given = {}) {
  const { address = broadcast, secret, clock = createSystemClock(), reuseAddress = true } = given;
  const log = createRecordedLog();
  const where = { address, port, reuseAddress, interfaceAddress: '127.0.0.1' };
  const ports = { self, clock, log, random: createSystemRandom() };
  const discovery = createDiscovery({ strategy: 'gossip', ...where, secret }, ports);
  onTestFinished(() => discovery.stop());
  return { log, discovery, ...createFoundNodes() };
}

async function freePort(): Promise<number> {
  const socket = createSocket('udp4').bind(0);
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

/** Somebody who sends what it likes. */
async function createStranger(port: number) {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  return (packet: Uint8Array) =>
    new Promise<void>((resolve) => socket.send(packet, port, '127.0.0.1', () => resolve()));
}

test.each([
  ['by broadcast', { address: broadcast }],
  ['by multicast', { address: '233.252.1.32' }],
  ['with a secret', { secret: 'quiet' }],
])('nodes that start one after the other find each other, %s', async (_how, given) => {
  const port = await freePort();
  const [a, b] = [setUp('a@127.0.0.1', port, given), setUp('b@127.0.0.1', port, given)];
  await a.discovery.start(a.found);
  await b.discovery.start(b.found);
  await Promise.all([a.until(['b@127.0.0.1']), b.until(['a@127.0.0.1'])]);
});

test('garbage, names that are none, and its own name are not heard; what comes after is', async () => {
  const port = await freePort();
  const { discovery, found, told, until } = setUp('a@127.0.0.1', port);
  await discovery.start(found);
  const send = await createStranger(port);
  await send(Buffer.alloc(0));
  await send(Buffer.from('heartbeat::'));
  await send(Buffer.from('heartbeat::\x83\x74\xff\xff\xff\xff', 'latin1'));
  await send(Buffer.alloc(60_000, 131));
  for (const name of ['', 'x', 'x@', 'x y@z', 'ü@h', 'a@127.0.0.1']) await send(writeHeartbeat(name));
  await send(createGossipCipher('quiet').seal(writeHeartbeat('c@127.0.0.1')));
  await send(writeHeartbeat('b@127.0.0.1'));
  await until(['b@127.0.0.1']);
  expect(told).toEqual([['b@127.0.0.1']]);
});

test('with a secret, only who knows it is heard', async () => {
  const port = await freePort();
  const { discovery, found, told, until } = setUp('a@127.0.0.1', port, { secret: 'quiet' });
  await discovery.start(found);
  const send = await createStranger(port);
  await send(writeHeartbeat('b@127.0.0.1'));
  await send(createGossipCipher('loud').seal(writeHeartbeat('c@127.0.0.1')));
  await send(createGossipCipher('quiet').seal(writeHeartbeat('d@127.0.0.1')));
  await until(['d@127.0.0.1']);
  expect(told).toEqual([['d@127.0.0.1']]);
});

test('a flood of invented names is not all believed, and who was known stays known', async () => {
  const port = await freePort();
  const { discovery, found, told, until, log } = setUp('a@127.0.0.1', port);
  await discovery.start(found);
  const send = await createStranger(port);
  await send(writeHeartbeat('real@127.0.0.1'));
  await until(['real@127.0.0.1']);
  const warnings = (): number => log.lines.filter(({ level }) => level === 'warn').length;
  for (let i = 0; warnings() === 0; i++) {
    await send(writeHeartbeat(`invented${i}@h`));
    if (i % 20 === 0) await setImmediate(); // lets the receiver read
  }
  expect(told.at(-1)).toHaveLength(256);
  expect(told.at(-1)).toContain('real@127.0.0.1');
});

test('who is silent for long is no longer told of', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const { discovery, found, until } = setUp('a@127.0.0.1', port, { clock });
  const started = discovery.start(found);
  await expect.poll(() => clock.waiting, patience).toBe(2); // the next heartbeat, and the end of the first look
  const send = await createStranger(port);
  await send(writeHeartbeat('b@127.0.0.1'));
  await until(['b@127.0.0.1']);
  await started;
  clock.advance(36_000);
  await until([]);
});

test('nobody there: the start ends all the same; a stop ends it sooner', async () => {
  const port = await freePort();
  const clock = createManualClock();
  const { discovery, found, told } = setUp('a@127.0.0.1', port, { clock });
  const started = discovery.start(found);
  await expect.poll(() => clock.waiting, patience).toBe(2);
  clock.advance(1_000);
  await started;
  const other = setUp('b@127.0.0.1', await freePort(), { clock });
  const late = other.discovery.start(other.found);
  await expect.poll(() => clock.waiting, patience).toBe(3);
  await other.discovery.stop();
  await late;
  expect(told).toEqual([]);
});

test('a taken port ends the start with a reason', async () => {
  const socket = createSocket('udp4').bind(0);
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  const { port } = socket.address();
  const { discovery, found } = setUp('a@127.0.0.1', port, { reuseAddress: false });
  await expect(discovery.start(found)).rejects.toThrow(
    `gossip cannot listen at UDP port ${port} for ${broadcast}: bind EADDRINUSE`,
  );
});

test.skipIf(erlMissing)(`Erlang reads what is gossiped, and is read ${erlMissing ?? ''}`, async () => {
  const port = await freePort();
  const { discovery, found, until } = setUp('a@127.0.0.1', port);
  await discovery.start(found);
  const program = `
    {ok, S} = gen_udp:open(${port}, [binary, {active, false}, {reuseaddr, true}, {broadcast, true}]),
    ok = gen_udp:send(S, {127,255,255,255}, ${port}, ["heartbeat::", term_to_binary(#{node => 'e@127.0.0.1'})]),
    Hear = fun Again() ->
      {ok, {_, _, <<"heartbeat::", Rest/binary>>}} = gen_udp:recv(S, 0, 20000),
      case binary_to_term(Rest) of
        #{node := 'e@127.0.0.1'} -> Again();
        #{node := Node} when is_atom(Node) -> io:format("~s", [Node])
      end
    end,
    Hear(), halt().`;
  const erl = promisify(execFile)('erl', ['-noshell', '-eval', program]);
  await until(['e@127.0.0.1']);
  expect((await erl).stdout).toBe('a@127.0.0.1');
});
