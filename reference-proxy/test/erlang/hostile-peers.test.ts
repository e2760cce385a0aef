// Peers that know the cookie and then do their worst: the proxy ends their link, or bounds what it keeps for them, and its
// other neighbours do not notice.
import { Status } from '@spawn-conformance/proto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { encodeTerm } from '../../src/adapters/cluster/erlang/encode-term.js';
import { atom, binary, elementsOf, Pid, tuple, type Term } from '../../src/adapters/cluster/erlang/terms.js';
import { peakMebibytesOf, proxyName, startBesieged } from './besieged-proxy.js';
import { appendRequest, proxyCookie, readResponse, startProxies } from './clustered-proxies.js';
import { portOf } from './epmd-entries.js';
import { dialRaw, type RawPeer } from './raw-peer.js';
import { startNode } from './start-nodes.js';

const mebibytesMax = 512;
const passThrough = Buffer.from([112]);
const versioned = (...bytes: readonly (number | Uint8Array)[]): Buffer =>
  Buffer.concat([
    Buffer.from([131]),
    ...bytes.map((one) => (typeof one === 'number' ? Buffer.from([one]) : one)),
  ]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** A message to the proxy's process whose body is these bytes. */
function messageOf(peer: RawPeer, body: Uint8Array): Buffer {
  const control = tuple(6, peer.pid(1), atom(''), atom('spawn_proxy'));
  return Buffer.concat([passThrough, encodeTerm(control), body]);
}

const nested = (depth: number, open: Buffer, end: Buffer): Buffer =>
  Buffer.concat([versioned(), ...Array.from({ length: depth }, () => open), end]);

const nil = Buffer.from([106]);

/** Each is one frame, after which the peer has to be gone. */
const bad: readonly (readonly [string, (peer: RawPeer) => Uint8Array])[] = [
  ['no packet type', () => Buffer.from([0])],
  ['a packet with atom cache', () => Buffer.from([131, 68, 0])],
  ['no term', () => passThrough],
  ['text', () => Buffer.from('GET / HTTP/1.1\r\n\r\n')],
  ['a control message that is no tuple', () => Buffer.concat([passThrough, encodeTerm(atom('hello'))])],
  ['an empty control message', () => Buffer.concat([passThrough, encodeTerm(tuple())])],
  ['an unknown signal', () => Buffer.concat([passThrough, encodeTerm(tuple(99, 1))])],
  ['a signal from nobody', () => Buffer.concat([passThrough, encodeTerm(tuple(1, 2, 3))])],
  ['a signal that is cut short', (peer) => messageOf(peer, Buffer.alloc(0))],
  ['bytes after the message', (peer) => messageOf(peer, Buffer.concat([encodeTerm(1), nil]))],
  ['a tuple of 4 billion', (peer) => messageOf(peer, versioned(105, u32(2 ** 32 - 1)))],
  ['a list of 4 billion', (peer) => messageOf(peer, versioned(108, u32(2 ** 32 - 1)))],
  ['a map of 4 billion', (peer) => messageOf(peer, versioned(116, u32(2 ** 32 - 1)))],
  ['a binary of 4 GiB', (peer) => messageOf(peer, versioned(109, u32(2 ** 32 - 1)))],
  [
    'an integer of 1 MiB',
    (peer) => messageOf(peer, versioned(111, u32(2 ** 20), 0, Buffer.alloc(2 ** 20, 1))),
  ],
  ['an atom that is too long', (peer) => messageOf(peer, versioned(118, 255, 255, Buffer.alloc(65_535, 97)))],
  ['a compressed term', (peer) => messageOf(peer, versioned(80, u32(2 ** 31), Buffer.alloc(100)))],
  ['lists in lists', (peer) => messageOf(peer, nested(100_000, Buffer.from([108, 0, 0, 0, 1]), nil))],
  ['tuples in tuples', (peer) => messageOf(peer, nested(1_000_000, Buffer.from([104, 1]), nil))],
  ['maps in maps', (peer) => messageOf(peer, nested(100_000, Buffer.from([116, 0, 0, 0, 1, 106]), nil))],
  [
    'more terms than any message has',
    (peer) => messageOf(peer, versioned(108, u32(4_000_000), Buffer.alloc(4_000_001, 106))),
  ],
];

test('what no Erlang node would say ends the link', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    for (const [what, frameOf] of bad) {
      const peer = await proxy.intruder();
      peer.sendFrame(frameOf(peer));
      expect([what, await peer.closed]).toEqual([what, undefined]);
    }
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});

test('frames of hostile sizes: refused when announced, and no memory is taken before the bytes are there', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    const greedy = await proxy.intruder('greedy@127.0.0.1');
    greedy.socket.write(u32(2 ** 32 - 1));
    await greedy.closed;
    const patient = await Promise.all(
      Array.from({ length: 100 }, (_, index) => proxy.intruder(`patient-${index}@127.0.0.1`)),
    );
    for (const { socket } of patient) socket.write(Buffer.concat([u32(60 * 2 ** 20), Buffer.alloc(10_000)]));
    const another = await proxy.intruder('another@127.0.0.1');
    expect(another.socket.destroyed).toBe(false);
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});

/** Sends so many, and takes in nothing meanwhile but what the kernel holds. Ends early when the link does. */
async function flood(peer: RawPeer, count: number, send: (index: number) => void): Promise<void> {
  for (let index = 0; index < count && !peer.socket.destroyed; index += 1) {
    send(index);
    if (peer.socket.writableNeedDrain) await Promise.race([drained(peer), peer.closed]);
  }
}

const drained = ({ socket }: RawPeer): Promise<void> =>
  new Promise((resolve) => socket.once('drain', resolve));

/** Resolves when everything sent before was taken in. */
async function settled(peer: RawPeer): Promise<void> {
  const ref = peer.reference(1);
  peer.send({ type: 'monitor', from: peer.pid(1), to: atom('nobody'), ref });
  await peer.signal((signal) => signal.type === 'down' && signal.ref.ids.join() === ref.ids.join());
}

test('floods of new atoms, pids and references', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    const peer = await proxy.intruder();
    await flood(peer, 30_000, (index) => {
      const message = tuple(atom(`atom number ${index}`), peer.pid(index), peer.reference(index));
      peer.send({ type: 'sendToName', from: peer.pid(index), to: `process number ${index}`, message });
    });
    await settled(peer);
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});

test('a flood of monitors: many are served, too many end the link', async () => {
  const proxy = await startBesieged();
  const to = atom('spawn_proxy');
  await proxy.under(async () => {
    const peer = await proxy.intruder();
    await flood(peer, 5_000, (index) =>
      peer.send({ type: 'monitor', from: peer.pid(index), to, ref: peer.reference(index + 2) }),
    );
    await settled(peer);
    expect(peer.socket.destroyed).toBe(false);
    await flood(peer, 200_000, (index) =>
      peer.send({ type: 'monitor', from: peer.pid(index), to, ref: peer.reference(index + 10_000) }),
    );
    await peer.closed;
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});

test('answers that nobody reads are not kept without end', async () => {
  const node = await startNode({ waitingBytesMax: 2 ** 20, packetBytesMax: 2 ** 20 });
  const peer = await dialRaw(node.port);
  const down = node.nextDown(peer.name);
  peer.socket.pause();
  const gone = new Pid(node.name, 1, 77, 1);
  await flood(peer, 1_000_000, (index) => peer.send({ type: 'link', from: peer.pid(index), to: gone }));
  expect((await down).message).toMatch(/^it takes in too little/);
});

test('a flood of function calls that are not allowed', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    const peer = await proxy.intruder();
    await flood(peer, 10_000, (index) => {
      const args: Term[] = [peer.reference(index), atom('os'), atom('cmd'), [binary('true')]];
      peer.send(spawnOf(peer, index, args));
    });
    while (peer.received.length < 20_000) await setImmediate();
    const types = peer.received.map(({ type }) => type);
    expect(types.filter((type) => type === 'spawned')).toHaveLength(10_000);
    expect(types.filter((type) => type === 'down')).toHaveLength(10_000);
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});

function spawnOf(peer: RawPeer, index: number, args: readonly Term[]): Parameters<RawPeer['send']>[0] {
  const from = peer.pid(2);
  const id = peer.reference(index + 2);
  const entry = { module: 'erpc', function: 'execute_call' };
  return { type: 'spawn', id, from, groupLeader: from, ...entry, args, options: [atom('monitor')] };
}

function invocationOf(peer: RawPeer, index: number, request: Uint8Array): Parameters<RawPeer['send']>[0] {
  const from = peer.pid(1);
  const message = tuple(
    atom('$gen_call'),
    tuple(from, peer.reference(index)),
    tuple(atom('invoke'), request),
  );
  return { type: 'sendToName', from, to: 'spawn_proxy', message };
}

/** What was answered to invocations. */
function answersTo(peer: RawPeer): { status?: number | null; says: string }[] {
  const messages = peer.received.map((signal) => (signal.type === 'send' ? signal.message : undefined));
  const bytes = messages.map((message) => elementsOf(elementsOf(message, 2)?.[1], 2)?.[1]);
  return bytes.filter((one) => one instanceof Uint8Array).map(readResponse);
}

test('large invocations of an actor that hangs: some wait, the others are refused, and so is what is too large', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const env = { PROXY_REQUESTS_BYTES_MAX: String(16 * 2 ** 20), USER_FUNCTION_PORT: String(port) };
  const { cluster, epmdPort } = await startProxies(['a'], ['hanging'], env);
  const at = await portOf(proxyName, epmdPort);
  const peer = await dialRaw(at, { to: proxyName, cookie: proxyCookie });
  const large = appendRequest('hanging', 'x'.repeat(4 * 2 ** 20));
  const tooLarge = appendRequest('hanging', 'x'.repeat(9 * 2 ** 20));
  await flood(peer, 60, (index) => peer.send(invocationOf(peer, index, large)));
  peer.send(invocationOf(peer, 100, tooLarge));
  while (answersTo(peer).length < 58) await setImmediate();
  const answers = answersTo(peer);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => Status.ERROR));
  expect(answers.filter(({ says }) => says.includes('the requests in work hold'))).toHaveLength(57);
  expect(answers.at(-1)?.says).toBe('the request is larger than 8388608 bytes');
  expect(peakMebibytesOf(cluster.nodes[0]?.proxy.pid ?? 0)).toBeLessThan(mebibytesMax);
});

test('hundreds of links at once', async () => {
  const proxy = await startBesieged();
  await proxy.under(async () => {
    const peers: RawPeer[] = [];
    for (let round = 0; round < 20; round += 1) {
      const names = Array.from({ length: 20 }, (_, index) => `node-${round}-${index}@127.0.0.1`);
      peers.push(...(await Promise.all(names.map((name) => proxy.intruder(name)))));
    }
    expect(peers.filter(({ socket }) => socket.destroyed)).toEqual([]);
    for (const { socket } of peers) socket.destroy();
  });
  expect(proxy.peakMebibytes()).toBeLessThan(mebibytesMax);
});
