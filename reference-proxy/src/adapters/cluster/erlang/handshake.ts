// How two nodes prove to each other that they know the cookie, and agree on what they can do. No sockets here: a handshake
// is a generator that gives packets to send and takes the packets that come. Always holds: it ends with the far node, or
// with nobody when the connection comes about the other way round, or it throws; never before the proof was checked.
import { timingSafeEqual } from 'node:crypto';
import { commonFlags } from './flags.js';
import { FormatError } from './format-error.js';
import {
  decodeAck,
  decodeChallenge,
  decodeName,
  decodeReply,
  decodeStatus,
  digestOf,
  encodeAck,
  encodeChallenge,
  encodeName,
  encodeReply,
  encodeStatus,
  type Introduction,
} from './handshake-packets.js';

/** This node, for a handshake. */
export interface OwnSide extends Introduction {
  readonly cookie: string;
  /** A fresh random number of 32 bits. */
  challenge(): number;
}

/** The other node, proven. */
export interface FarNode {
  readonly name: string;
  readonly creation: number;
  /** What both can do. */
  readonly flags: bigint;
}

export interface Ended {
  /** Still to be sent. */
  readonly send: readonly Buffer[];
  /** Undefined: nothing is wrong, but the connection comes about the other way round. */
  readonly far: FarNode | undefined;
}

export type Handshake = Generator<readonly Buffer[], Ended, Buffer>;

type HandshakeFailure = 'wrongCookie' | 'refused' | 'wrongName' | 'timedOut' | 'closed' | 'malformed';

export class HandshakeError extends Error {
  override readonly name = 'HandshakeError';
  readonly failure: HandshakeFailure;
  /** The last words to the other node. */
  readonly answer: readonly Buffer[];

  constructor(
    failure: HandshakeFailure,
    message: string,
    options: ErrorOptions & { readonly answer?: readonly Buffer[] } = {},
  ) {
    super(message, options);
    this.failure = failure;
    this.answer = options.answer ?? [];
  }
}

/**
 * The side that called.
 * @param isUp whether the far node has connected to us in the meantime
 */
export function* initiate(own: OwnSide, name: string, isUp: () => boolean): Handshake {
  const status = decodeStatus(yield [encodeName(own)]);
  if (status === 'true' || status === 'false') throw new FormatError(`the status ${status} out of turn`);
  if (status === 'nok') return { send: [], far: undefined };
  if (status === 'not_allowed') throw new HandshakeError('refused', `${name} does not allow this node`);
  if (status === 'alive' && isUp()) return { send: [encodeStatus('false')], far: undefined };
  const theirs = decodeChallenge(yield status === 'alive' ? [encodeStatus('true')] : []);
  if (theirs.name !== name) throw wrongName(name, theirs.name);
  const far = { name, creation: theirs.creation, flags: flagsWith(own, theirs) };
  const challenge = own.challenge();
  const ack = yield* waitForAck(name, encodeReply(challenge, digestOf(own.cookie, theirs.challenge)));
  if (!timingSafeEqual(decodeAck(ack), digestOf(own.cookie, challenge))) throw wrongCookie(name);
  return { send: [], far };
}

/** A node that refuses our proof just closes. */
function* waitForAck(name: string, reply: Buffer): Generator<readonly Buffer[], Buffer, Buffer> {
  try {
    return yield [reply];
  } catch (error) {
    if (error instanceof HandshakeError && error.failure === 'closed') throw wrongCookie(name, error);
    throw error;
  }
}

/** What to say to a node that calls. */
export type Verdict = 'ok' | 'ok_simultaneous' | 'nok' | 'alive' | 'not_allowed';

/** The side that is called. */
export function* accept(own: OwnSide, judge: (name: string) => Verdict): Handshake {
  const theirs = decodeName(yield []);
  const { name, creation } = theirs;
  const flags = flagsWith(own, theirs);
  const verdict = judge(name);
  if (verdict === 'not_allowed') throw refusal(name, 'it is not allowed here');
  if (verdict === 'nok') return { send: [encodeStatus('nok')], far: undefined };
  if (verdict === 'alive' && decodeStatus(yield [encodeStatus('alive')]) !== 'true') {
    return { send: [], far: undefined };
  }
  const challenge = own.challenge();
  const question = encodeChallenge(own, challenge);
  const reply = decodeReply(yield verdict === 'alive' ? [question] : [encodeStatus(verdict), question]);
  if (!timingSafeEqual(reply.digest, digestOf(own.cookie, challenge))) throw wrongCookie(name);
  return {
    send: [encodeAck(digestOf(own.cookie, reply.challenge))],
    far: { name, creation, flags },
  };
}

function flagsWith(own: Introduction, theirs: Introduction): bigint {
  try {
    return commonFlags(own.flags, theirs.flags);
  } catch (error) {
    if (error instanceof FormatError) throw refusal(theirs.name, error.message);
    throw error;
  }
}

function refusal(name: string, why: string): HandshakeError {
  return new HandshakeError('refused', `${JSON.stringify(name)} is refused: ${why}`, {
    answer: [encodeStatus('not_allowed')],
  });
}

function wrongCookie(name: string, cause?: Error): HandshakeError {
  return new HandshakeError(
    'wrongCookie',
    `${name} has another cookie than this node: give both the same`,
    cause ? { cause } : {},
  );
}

function wrongName(wanted: string, got: string): HandshakeError {
  return new HandshakeError('wrongName', `${wanted} was called, and ${JSON.stringify(got)} answered`);
}
