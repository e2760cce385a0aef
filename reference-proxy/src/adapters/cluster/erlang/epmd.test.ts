import { describe, expect, test } from 'vitest';
import {
  decodePort,
  decodeRegistered,
  decodeRequest,
  encodeNames,
  encodePort,
  encodePortOf,
  encodeRegister,
  encodeRegistered,
  namesRequest,
} from './epmd.js';
import { FormatError } from './format-error.js';

const entry = { name: 'ab', port: 0x1234, hidden: true };

describe('what is said to EPMD', () => {
  test.each([
    [
      'register a hidden node',
      encodeRegister(entry),
      '000f' + '78' + '1234' + '48' + '00' + '0006' + '0006' + '0002' + '6162' + '0000',
    ],
    [
      'register a visible node',
      encodeRegister({ ...entry, hidden: false }),
      '000f' + '78' + '1234' + '4d' + '00' + '0006' + '0006' + '0002' + '6162' + '0000',
    ],
    ['ask for a port', encodePortOf('ab'), '0003' + '7a' + '6162'],
    ['ask for the names', namesRequest, '0001' + '6e'],
    ['registered', encodeRegistered(0x01020304, 6), '76' + '00' + '01020304'],
    ['registered, for an old node', encodeRegistered(7, 5), '79' + '00' + '0003'],
    ['not registered', encodeRegistered(undefined, 6), '76' + '01' + '00000000'],
    [
      'a port',
      encodePort(entry),
      '77' + '00' + '1234' + '48' + '00' + '0006' + '0005' + '0002' + '6162' + '0000',
    ],
    ['no port', encodePort(undefined), '7701'],
    ['no names', encodeNames(4369, []), '00001111'],
  ])('%s', (_name, bytes, hex) => {
    expect(bytes.toString('hex')).toBe(hex);
  });

  test('names are lines', () => {
    expect(encodeNames(4369, [entry, { ...entry, name: 'c' }]).toString('latin1', 4)).toBe(
      'name ab at port 4660\nname c at port 4660\n',
    );
  });

  test('requests are understood', () => {
    expect(decodeRequest(encodeRegister(entry).subarray(2))).toEqual({ type: 'register', entry, highest: 6 });
    expect(decodeRequest(encodePortOf('ab').subarray(2))).toEqual({ type: 'portOf', name: 'ab' });
    expect(decodeRequest(namesRequest.subarray(2))).toEqual({ type: 'names' });
  });

  test.each([
    ['nothing', ''],
    ['an unknown request', '6b'],
    ['a registration that ends early', '78123448000006000600026'],
    ['a registration without a name', '7812344800000600060000'],
    ['a name with a host', '7812344800000600060003614062'],
  ])('%s is refused', (_name, hex) => {
    expect(() => decodeRequest(Buffer.from(hex, 'hex'))).toThrow(FormatError);
  });
});

describe('what EPMD answers', () => {
  test('comes in any pieces', () => {
    for (const [decode, bytes, answer] of [
      [decodeRegistered, encodeRegistered(0x01020304, 6), { creation: 0x01020304 }],
      [decodeRegistered, Buffer.from('79000002', 'hex'), { creation: 2 }],
      [decodePort, encodePort(entry), { port: 0x1234 }],
    ] as const) {
      for (let length = 0; length < bytes.length; length++) {
        const early = decode(bytes.subarray(0, length));
        if (early !== undefined) expect(early).toEqual(answer);
      }
      expect(decode(bytes)).toEqual(answer);
    }
  });

  test('a name may be taken, or unknown', () => {
    expect(decodeRegistered(Buffer.from('7601', 'hex'))).toBe('nameTaken');
    expect(decodePort(Buffer.from('7701', 'hex'))).toBeNull();
  });

  test('a node of another version of the protocol is refused', () => {
    const old = Buffer.from(
      '7700' + '1234' + '4d' + '00' + '0005' + '0005' + '0002' + '6162' + '0000',
      'hex',
    );
    expect(() => decodePort(old)).toThrow('versions 5 to 5');
  });

  test('something else than EPMD is named as such', () => {
    expect(() => decodePort(Buffer.from('HTTP/1.1 400'))).toThrow('something else listens there');
    expect(() => decodeRegistered(Buffer.from('HTTP/1.1 400'))).toThrow('something else listens there');
  });
});
