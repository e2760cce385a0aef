import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { errorOf, hex, ok, own, theirs } from '../../../../test/erlang/handshake-sides.js';
import { FormatError } from './format-error.js';
import { accept, HandshakeError, type Handshake, type Verdict } from './handshake.js';
import { digestOf, encodeAck, encodeChallenge, encodeName, encodeReply } from './handshake-packets.js';

describe('the side that is called', () => {
  const answer = (judge: (name: string) => Verdict = ok): Handshake => {
    const handshake = accept(own, judge);
    handshake.next(Buffer.alloc(0));
    return handshake;
  };

  test('says nok, and ends with nobody', () => {
    const result = answer(() => 'nok').next(encodeName(theirs));
    expect(result).toEqual({ done: true, value: { send: [Buffer.from('snok')], far: undefined } });
  });

  test('says ok_simultaneous, and goes on with the challenge', () => {
    const result = answer(() => 'ok_simultaneous').next(encodeName(theirs));
    expect(hex(result)[0]).toBe(Buffer.from('sok_simultaneous').toString('hex'));
    expect(result.done).toBe(false);
  });

  test('runs the whole challenge after alive and true', () => {
    const handshake = answer(() => 'alive');
    expect(handshake.next(encodeName(theirs)).value).toEqual([Buffer.from('salive')]);
    expect(hex(handshake.next(Buffer.from('strue')))).toEqual([
      encodeChallenge(own, 0xdeadbeef).toString('hex'),
    ]);
    const result = handshake.next(encodeReply(5, digestOf('secret', 0xdeadbeef)));
    expect(result).toMatchObject({
      done: true,
      value: { send: [encodeAck(digestOf('secret', 5))], far: { name: 'b@h' } },
    });
  });

  test('ends with nobody after alive and false', () => {
    const handshake = answer(() => 'alive');
    handshake.next(encodeName(theirs));
    expect(handshake.next(Buffer.from('sfalse'))).toEqual({
      done: true,
      value: { send: [], far: undefined },
    });
  });

  test('says not_allowed to who is not, and to who can do too little', () => {
    const refused = errorOf(() => answer(() => 'not_allowed').next(encodeName(theirs)));
    expect(refused.answer).toEqual([Buffer.from('snot_allowed')]);
    const old = errorOf(() => answer().next(encodeName({ ...theirs, flags: 0x1n })));
    expect(old.answer).toEqual([Buffer.from('snot_allowed')]);
    expect(old.message).toContain('b@h');
  });

  test('refuses a wrong proof without a word, and names the cookie', () => {
    const handshake = answer();
    handshake.next(encodeName(theirs));
    const error = errorOf(() => handshake.next(encodeReply(5, digestOf('other', 0xdeadbeef))));
    expect(error.failure).toBe('wrongCookie');
    expect(error.answer).toEqual([]);
    expect(error.message).toMatch(/b@h.*cookie/);
  });

  test('refuses the name message of version 5, and a name that ends early', () => {
    expect(() => answer().next(Buffer.from([110, 0, 5, 0, 0, 0, 0, 97]))).toThrow(FormatError);
    const name = encodeName(theirs);
    for (let length = 0; length < name.length; length++) {
      expect(() => answer().next(name.subarray(0, length))).toThrow(FormatError);
    }
  });

  property.prop([fc.uint8Array({ maxLength: 60 })])('random bytes end in an error of ours', (bytes) => {
    try {
      answer().next(Buffer.from(bytes));
    } catch (error) {
      expect(error instanceof FormatError || error instanceof HandshakeError).toBe(true);
    }
  });
});
