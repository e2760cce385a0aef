import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from './byte-writer.js';
import { decodeSignal } from './decode-signal.js';
import { writeSignal } from './encode-signal.js';
import { encodeTerm } from './encode-term.js';
import { flag, ownFlags } from './flags.js';
import { FormatError } from './format-error.js';
import { op, type Signal } from './signals.js';
import { atom, Pid, Reference, tuple, type Term } from './terms.js';

const far = new Pid('far@h', 1, 2, 3);
const near = new Pid('near@h', 4, 5, 6);
const ref = new Reference('far@h', 3, [7, 8, 9]);
const all = ownFlags(true);
const none = 0n;

function encode(signal: Signal, flags: bigint): Buffer {
  const writer = new ByteWriter();
  writeSignal(writer, signal, flags);
  const bytes = writer.take();
  expect(bytes.readUInt32BE(0)).toBe(bytes.length - 4);
  return bytes.subarray(4);
}

function packet(control: Term, payload?: Term): Buffer {
  const parts = [Buffer.from([112]), encodeTerm(control)];
  return Buffer.concat(payload === undefined ? parts : [...parts, encodeTerm(payload)]);
}

const reason = tuple(atom('boom'), 1);
const nobody = atom('');
const start = tuple(atom('m'), atom('f'), 1);

/** The signal, its packet between nodes of today, and between nodes that can do less. */
const table: readonly (readonly [Signal, Buffer, Buffer?])[] = [
  [{ type: 'link', from: far, to: near }, packet(tuple(1, far, near))],
  [
    { type: 'send', from: far, to: near, message: 42 },
    packet(tuple(22, far, near), 42),
    packet(tuple(2, nobody, near), 42),
  ],
  [{ type: 'sendToName', from: far, to: 'rex', message: 42 }, packet(tuple(6, far, nobody, atom('rex')), 42)],
  [{ type: 'sendToAlias', from: far, to: ref, message: 42 }, packet(tuple(33, far, ref), 42)],
  [
    { type: 'linkExit', from: far, to: near, reason },
    packet(tuple(24, far, near), reason),
    packet(tuple(3, far, near, reason)),
  ],
  [
    { type: 'exit', from: far, to: near, reason },
    packet(tuple(26, far, near), reason),
    packet(tuple(8, far, near, reason)),
  ],
  [
    { type: 'unlink', id: 17, from: far, to: near },
    packet(tuple(35, 17, far, near)),
    packet(tuple(4, far, near)),
  ],
  [{ type: 'unlinked', id: 17, from: far, to: near }, packet(tuple(36, 17, far, near))],
  [{ type: 'monitor', from: far, to: near, ref }, packet(tuple(19, far, near, ref))],
  [{ type: 'monitor', from: far, to: atom('rex'), ref }, packet(tuple(19, far, atom('rex'), ref))],
  [{ type: 'demonitor', from: far, to: near, ref }, packet(tuple(20, far, near, ref))],
  [
    { type: 'down', from: far, to: near, ref, reason },
    packet(tuple(28, far, near, ref), reason),
    packet(tuple(21, far, near, ref, reason)),
  ],
  [
    { type: 'down', from: atom('rex'), to: near, ref, reason },
    packet(tuple(28, atom('rex'), near, ref), reason),
    packet(tuple(21, atom('rex'), near, ref, reason)),
  ],
  [
    {
      type: 'spawn',
      id: ref,
      from: far,
      groupLeader: far,
      module: 'm',
      function: 'f',
      args: [1],
      options: [atom('monitor')],
    },
    packet(tuple(29, ref, far, far, start, [atom('monitor')]), [1]),
  ],
  [
    { type: 'spawned', id: ref, to: near, linked: false, monitored: true, result: far },
    packet(tuple(31, ref, near, 2, far)),
  ],
  [
    { type: 'spawned', id: ref, to: near, linked: true, monitored: false, result: atom('notsup') },
    packet(tuple(31, ref, near, 1, atom('notsup'))),
  ],
];

describe('signals and their packets', () => {
  test.each(table.map((row) => [row[0].type, row] as const))('%s', (_type, [signal, today, before]) => {
    expect(encode(signal, all).toString('hex')).toBe(today.toString('hex'));
    expect(encode(signal, none).toString('hex')).toBe((before ?? today).toString('hex'));
    expect(decodeSignal(today)).toEqual(signal);
    if (!before) return;
    const { from: _from, id: _id, ...rest } = signal as Signal & { from?: unknown; id?: unknown };
    expect(decodeSignal(before)).toMatchObject(rest);
  });

  test('each way of saying less depends on its own flag', () => {
    const sent: Signal = { type: 'send', from: far, to: near, message: 1 };
    expect(decodeSignal(encode(sent, flag.sendSender))).toEqual(sent);
    expect(decodeSignal(encode(sent, all & ~flag.sendSender))).toEqual({
      type: 'send',
      to: near,
      message: 1,
    });
    const unlink: Signal = { type: 'unlink', id: 1, from: far, to: near };
    expect(decodeSignal(encode(unlink, all & ~flag.unlinkId))).toEqual({
      type: 'unlink',
      from: far,
      to: near,
    });
  });

  const token = tuple(atom('trace'), 1);
  test.each<readonly [string, Buffer, Signal]>([
    ['SEND', packet(tuple(12, nobody, near, token), 42), { type: 'send', to: near, message: 42 }],
    [
      'SEND_SENDER',
      packet(tuple(23, far, near, token), 42),
      { type: 'send', from: far, to: near, message: 42 },
    ],
    [
      'REG_SEND',
      packet(tuple(16, far, nobody, atom('rex'), token), 42),
      { type: 'sendToName', from: far, to: 'rex', message: 42 },
    ],
    [
      'ALIAS_SEND',
      packet(tuple(34, far, ref, token), 42),
      { type: 'sendToAlias', from: far, to: ref, message: 42 },
    ],
    ['EXIT', packet(tuple(13, far, near, token, reason)), { type: 'linkExit', from: far, to: near, reason }],
    [
      'PAYLOAD_EXIT',
      packet(tuple(25, far, near, token), reason),
      { type: 'linkExit', from: far, to: near, reason },
    ],
    ['EXIT2', packet(tuple(18, far, near, token, reason)), { type: 'exit', from: far, to: near, reason }],
    [
      'PAYLOAD_EXIT2',
      packet(tuple(27, far, near, token), reason),
      { type: 'exit', from: far, to: near, reason },
    ],
    [
      'SPAWN_REPLY',
      packet(tuple(32, ref, near, 3, far, token)),
      { type: 'spawned', id: ref, to: near, linked: true, monitored: true, result: far },
    ],
  ])('%s with a trace token is the same', (_name, bytes, signal) => {
    expect(decodeSignal(bytes)).toEqual(signal);
  });

  test('a spawn request with a trace token is the same', () => {
    const bytes = packet(tuple(op.spawnTraced, ref, far, far, start, [], token), [1]);
    expect(decodeSignal(bytes)).toMatchObject({ type: 'spawn', module: 'm', function: 'f', args: [1] });
  });

  test('a group leader is of no interest', () => {
    expect(decodeSignal(packet(tuple(7, far, near)))).toEqual({ type: 'ignored' });
  });
});

describe('what no signal is', () => {
  test.each<readonly [string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['another header', Buffer.from([131, 68, 0])],
    ['no tuple', packet(1)],
    ['no number', packet(tuple(atom('a')))],
    ['an empty tuple', packet(tuple())],
    ['an unknown number', packet(tuple(99, 1))],
    ['a missing element', packet(tuple(1, far))],
    ['a name where a pid must be', packet(tuple(1, far, atom('rex')))],
    ['a pid where a reference must be', packet(tuple(19, far, near, far))],
    ['a send without a message', packet(tuple(2, nobody, near))],
    ['something after a link', packet(tuple(1, far, near), 42)],
    ['something after a message', Buffer.concat([packet(tuple(2, nobody, near), 42), encodeTerm(1)])],
    ['arguments that are no list', packet(tuple(29, ref, far, far, start, []), 1)],
    ['nothing to run', packet(tuple(29, ref, far, far, 1, []), [])],
    ['options that are no list', packet(tuple(29, ref, far, far, start, 1), [])],
    ['a spawn reply without flags', packet(tuple(31, ref, near, far, far))],
  ])('%s is refused', (_name, bytes) => {
    expect(() => decodeSignal(bytes)).toThrow(FormatError);
  });

  property.prop([fc.constantFrom(...table), fc.nat(), fc.integer({ min: 0, max: 255 })])(
    'a packet with one byte changed is a signal or a FormatError',
    ([, bytes], at, value) => {
      const changed = Buffer.from(bytes);
      changed[at % changed.length] = value;
      try {
        decodeSignal(changed);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    },
  );

  test('a signal that cannot be encoded leaves nothing behind', () => {
    const writer = new ByteWriter();
    writeSignal(writer, { type: 'link', from: far, to: near }, all);
    const length = writer.length;
    const broken = { type: 'send', to: near, message: [1, 2, 'text' as unknown as Term] } as const;
    expect(() => writeSignal(writer, broken, all)).toThrow(FormatError);
    expect(writer.length).toBe(length);
  });
});
