import { describe, expect, test } from 'vitest';
import { errorOf, hex, ok, own, theirs } from '../../../../test/erlang/handshake-sides.js';
import { FormatError } from './format-error.js';
import { FrameSplitter } from './frame-splitter.js';
import { accept, HandshakeError, initiate, type Ended, type Handshake } from './handshake.js';
import {
  decodeChallenge,
  decodeName,
  digestOf,
  encodeAck,
  encodeChallenge,
  encodeName,
  encodeStatus,
} from './handshake-packets.js';

/** Packets to and fro until one side has ended. */
function shake(
  first: Handshake,
  second: Handshake,
): { readonly first: Ended; readonly second: Ended | undefined } {
  let ofFirst = first.next(Buffer.alloc(0));
  let ofSecond = second.next(Buffer.alloc(0));
  const toSecond: Buffer[] = [];
  const toFirst: Buffer[] = [];
  const take = (result: typeof ofFirst, to: Buffer[]): void =>
    void to.push(...(result.done ? result.value.send : result.value));
  take(ofFirst, toSecond);
  take(ofSecond, toFirst);
  while (!ofFirst.done) {
    const packet = toSecond.shift();
    if (packet && !ofSecond.done) take((ofSecond = second.next(packet)), toFirst);
    const answer = toFirst.shift();
    if (answer) take((ofFirst = first.next(answer)), toSecond);
    else if (!packet) throw new Error('both wait');
  }
  return { first: ofFirst.value, second: ofSecond.done ? ofSecond.value : undefined };
}

const never = (): boolean => false;

describe('two nodes shake hands', () => {
  test('and know each other', () => {
    const { first, second } = shake(initiate(own, 'b@h', never), accept(theirs, ok));
    const common = own.flags & theirs.flags;
    expect(first.far).toEqual({ name: 'b@h', creation: 9, flags: common });
    expect(second?.far).toEqual({ name: 'a@h', creation: 7, flags: common });
  });

  test('the packets are those of version 6', () => {
    const caller = initiate(own, 'b@h', never);
    expect(hex(caller.next(Buffer.alloc(0)))).toEqual([
      '4e' + '0000000d074f4fbc' + '00000007' + '0003' + '614068',
    ]);
    expect(hex(caller.next(encodeStatus('ok')))).toEqual([]);
    const question = encodeChallenge(theirs, 0xdeadbeef);
    expect(question.toString('hex')).toBe(
      '4e' + '0000000d07df7fbd' + 'deadbeef' + '00000009' + '0003' + '624068',
    );
    const proof = 'c3939b31d7a913d82e2ace09247c7b41';
    expect(hex(caller.next(question))).toEqual([`72deadbeef${proof}`]);
    expect(caller.next(Buffer.from(`61${proof}`, 'hex')).done).toBe(true);
  });

  test('the proof is the digest of the cookie and the challenge in decimals', () => {
    expect(digestOf('secret', 0xdeadbeef).toString('hex')).toBe('c3939b31d7a913d82e2ace09247c7b41');
  });

  test('bytes after the names are left to later versions', () => {
    const longer = Buffer.concat([encodeName(own), Buffer.from('more')]);
    expect(decodeName(longer)).toEqual({ name: 'a@h', flags: own.flags, creation: 7 });
    const question = Buffer.concat([encodeChallenge(own, 5), Buffer.from('more')]);
    expect(decodeChallenge(question)).toEqual({ name: 'a@h', flags: own.flags, creation: 7, challenge: 5 });
  });
});

describe('the side that calls', () => {
  const dial = (isUp = never): Handshake => {
    const handshake = initiate(own, 'b@h', isUp);
    handshake.next(Buffer.alloc(0));
    return handshake;
  };

  test('takes nok as: they connect to us', () => {
    expect(dial().next(encodeStatus('nok'))).toEqual({ done: true, value: { send: [], far: undefined } });
  });

  test('takes ok_simultaneous as ok', () => {
    expect(dial().next(encodeStatus('ok_simultaneous'))).toEqual({ done: false, value: [] });
  });

  test('says true to alive when it knows of no connection, and goes on', () => {
    const handshake = dial();
    expect(handshake.next(encodeStatus('alive'))).toEqual({ done: false, value: [Buffer.from('strue')] });
    expect(handshake.next(encodeChallenge(theirs, 3)).done).toBe(false);
  });

  test('says false to alive when they have connected in the meantime', () => {
    const result = dial(() => true).next(encodeStatus('alive'));
    expect(result).toEqual({ done: true, value: { send: [Buffer.from('sfalse')], far: undefined } });
  });

  test('says that it was not allowed', () => {
    expect(failureOf(() => dial().next(encodeStatus('not_allowed')))).toBe('refused');
  });

  test('refuses another node than the one it called', () => {
    const handshake = dial();
    handshake.next(encodeStatus('ok'));
    expect(failureOf(() => handshake.next(encodeChallenge({ ...theirs, name: 'c@h' }, 3)))).toBe('wrongName');
  });

  test('refuses a node that can do too little', () => {
    const handshake = dial();
    handshake.next(encodeStatus('ok'));
    expect(failureOf(() => handshake.next(encodeChallenge({ ...theirs, flags: 0x1n }, 3)))).toBe('refused');
  });

  test('names the cookie when the other side hangs up on the proof', () => {
    const handshake = dial();
    handshake.next(encodeStatus('ok'));
    handshake.next(encodeChallenge(theirs, 3));
    const hangUp = (): unknown => handshake.throw(new HandshakeError('closed', 'closed'));
    expect(failureOf(hangUp)).toBe('wrongCookie');
    expect(errorOf(() => shakeUntilProof().throw(new HandshakeError('closed', 'closed'))).message).toContain(
      'b@h',
    );
  });

  test('says closed when the other side hangs up before', () => {
    expect(failureOf(() => dial().throw(new HandshakeError('closed', 'closed')))).toBe('closed');
  });

  test('refuses a wrong proof', () => {
    expect(failureOf(() => shakeUntilProof().next(encodeAck(digestOf('other', 0xdeadbeef))))).toBe(
      'wrongCookie',
    );
  });

  test.each([['true'], ['false']] as const)('refuses the status %s out of turn', (status) => {
    expect(() => dial().next(encodeStatus(status))).toThrow(FormatError);
  });

  test('refuses a status that nobody knows, and packets of another kind', () => {
    expect(() => dial().next(Buffer.from('smaybe'))).toThrow(FormatError);
    expect(() => dial().next(Buffer.from('x'))).toThrow(FormatError);
    expect(() => dial().next(Buffer.alloc(0))).toThrow(FormatError);
  });

  function shakeUntilProof(): Handshake {
    const handshake = dial();
    handshake.next(encodeStatus('ok'));
    handshake.next(encodeChallenge(theirs, 3));
    return handshake;
  }
});

test('a handshake may come in any pieces', () => {
  const bytes = [
    encodeStatus('ok'),
    encodeChallenge(theirs, 3),
    encodeAck(digestOf('secret', 0xdeadbeef)),
  ].flatMap((packet) => [Buffer.from([0, packet.length]), packet]);
  const stream = Buffer.concat(bytes);
  for (let cut = 0; cut <= stream.length; cut++) {
    const handshake = initiate(own, 'b@h', never);
    const splitter = new FrameSplitter(2, 1000);
    let result = handshake.next(Buffer.alloc(0));
    for (const piece of [stream.subarray(0, cut), stream.subarray(cut)]) {
      splitter.push(piece);
      for (let packet = splitter.next(); packet; packet = splitter.next()) result = handshake.next(packet);
    }
    expect(result).toMatchObject({ done: true, value: { far: { name: 'b@h' } } });
  }
});

function failureOf(run: () => unknown): string {
  return errorOf(run).failure;
}
