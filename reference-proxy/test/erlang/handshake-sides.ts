// The two sides of the handshakes that tests play, and what comes out of a step.
import { ownFlags } from '../../src/adapters/cluster/erlang/flags.js';
import {
  HandshakeError,
  type Handshake,
  type OwnSide,
  type Verdict,
} from '../../src/adapters/cluster/erlang/handshake.js';

export const own: OwnSide = {
  name: 'a@h',
  flags: ownFlags(true),
  creation: 7,
  cookie: 'secret',
  challenge: () => 0xdeadbeef,
};

/** As an Erlang node of today introduces itself. */
export const theirs: OwnSide = {
  name: 'b@h',
  flags: 0xd07df7fbdn,
  creation: 9,
  cookie: 'secret',
  challenge: () => 1,
};

export const ok = (): Verdict => 'ok';

/** The packets of a step. */
export function hex(result: ReturnType<Handshake['next']>): string[] {
  return (result.done ? result.value.send : result.value).map((packet) => packet.toString('hex'));
}

export function errorOf(run: () => unknown): HandshakeError {
  try {
    run();
  } catch (error) {
    if (error instanceof HandshakeError) return error;
    throw error;
  }
  throw new Error('no error');
}
