import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Actor, Channel, RegistrationRequest } from './messages.js';
import { decodeRegistration } from './older-registration.js';

/** A field that holds bytes. */
const field = (id: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([varint((id << 3) | 2), varint(bytes.length), bytes]);

function varint(value: number): Buffer {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** A registration whose actor joe has that as channel_group, between two fields, and a neighbour that has none. */
function registration(...channelGroup: readonly Uint8Array[]): Buffer {
  const entry = (name: string, actor: Uint8Array): Buffer =>
    field(1, Buffer.concat([field(1, Buffer.from(name)), field(2, actor)]));
  const before = Actor.encode({ id: { name: 'joe' } });
  const metadata = Buffer.concat([...channelGroup.map((one) => field(1, one)), metadataTags]);
  const joe = Buffer.concat([before, field(6, metadata), Actor.encode({ actions: [{ name: 'run' }] })]);
  const registry = Buffer.concat([entry('joe', joe), entry('ann', Actor.encode({ id: { name: 'ann' } }))]);
  const info = RegistrationRequest.encode({ serviceInfo: { serviceName: 'older' } });
  return Buffer.concat([info, field(2, Buffer.concat([field(1, Buffer.from('test')), field(2, registry)]))]);
}

const metadataTags = field(2, Buffer.concat([field(1, Buffer.from('k')), field(2, Buffer.from('v'))]));

function channelsOf(bytes: Uint8Array): (readonly [string, string])[] {
  const { actors } = decodeRegistration(bytes).actorSystem?.registry ?? {};
  return (actors?.['joe']?.metadata?.channelGroup ?? []).map(({ topic, action }) => [
    topic ?? '',
    action ?? '',
  ]);
}

test('a text is the channel of that name; everything else stays what it was', () => {
  const request = decodeRegistration(registration(Buffer.from('test')));
  const { joe, ann } = request.actorSystem?.registry?.actors ?? {};
  expect(joe?.metadata).toMatchObject({ channelGroup: [{ topic: 'test', action: '' }], tags: { k: 'v' } });
  expect(joe?.actions).toMatchObject([{ name: 'run' }]);
  expect(ann?.id?.name).toBe('ann');
  expect(request.serviceInfo?.serviceName).toBe('older');
});

test.each(['hi', 'p1', 'news', 'a', '@x', 'Zürich', 'a channel with spaces', 'x'.repeat(300), 'H\u{1F600}'])(
  'whatever the text looks like as a message: %s',
  (text) => {
    expect(channelsOf(registration(Buffer.from(text)))).toEqual([[text, '']]);
  },
);

test('any text without control characters', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\p{Cc}|\uFEFF/u.test(one));
  fc.assert(
    fc.property(text, (topic) => {
      expect(channelsOf(registration(Buffer.from(topic)))).toEqual([[topic, '']]);
    }),
  );
});

test('an empty text is no channel', () => {
  expect(channelsOf(registration(Buffer.of()))).toEqual([['', '']]);
});

test('channels of today, also beside a text, are read as they are', () => {
  const news = Channel.encode({ topic: 'news', action: 'read' });
  const actionOnly = Channel.encode({ action: 'read' });
  expect(channelsOf(registration(news, actionOnly))).toEqual([
    ['news', 'read'],
    ['', 'read'],
  ]);
  expect(channelsOf(registration(news, Buffer.from('test')))).toEqual([
    ['news', 'read'],
    ['test', ''],
  ]);
});

describe('what is refused stays refused, by the same words', () => {
  test.each([
    ['control characters', registration(Buffer.from('te\u0001t'))],
    ['no UTF-8', registration(Buffer.from([0x74, 0xff, 0x74]))],
    ['a channel that breaks off', registration(Channel.encode({ topic: 'news' }).subarray(0, 4))],
    ['a text that stands elsewhere', field(2, field(2, Buffer.from('test')))],
    ['bytes that break off', registration(Buffer.from('news')).subarray(0, -1)],
    ['a text in the place of the system', field(2, Buffer.from('test'))],
  ])('%s', (_what, bytes) => {
    expect(() => decodeRegistration(bytes)).toThrow(messageOf(() => RegistrationRequest.decode(bytes)));
  });
});

test('random bytes give the same as today, or are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      let plain: unknown;
      try {
        plain = RegistrationRequest.decode(bytes);
      } catch {
        expect(() => decodeRegistration(bytes)).toThrow('not a spawn.RegistrationRequest');
        return;
      }
      expect(decodeRegistration(bytes)).toEqual(plain);
    }),
  );
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
