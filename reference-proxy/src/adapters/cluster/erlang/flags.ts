// What a node can do, as it says in the handshake. Always holds: what two nodes may use between them is what both have.
//
// Not offered: the atom cache (0x2000) and fragments (0x800000), either of which changes how every packet begins.
import { FormatError } from './format-error.js';

export const flag = {
  published: 0x1n,
  monitor: 0x8n,
  monitorByName: 0x20n,
  smallAtomTags: 0x4000n,
  sendSender: 0x80000n,
  exitPayload: 0x400000n,
  unlinkId: 0x2000000n,
  /** Stands for all that OTP 25 asks for. */
  mandatory25: 0x4000000n,
  spawn: 1n << 32n,
  v4Identifiers: 1n << 34n,
  alias: 1n << 35n,
} as const;

/** Extended references, new funs, bit strings, maps, big creations, UTF-8 atoms, the handshake itself … */
const askedByOtp25 = 0x1070f94n;

const offered =
  askedByOtp25 |
  flag.monitor |
  flag.monitorByName |
  flag.smallAtomTags |
  flag.sendSender |
  flag.exitPayload |
  flag.unlinkId |
  flag.mandatory25 |
  flag.spawn |
  flag.v4Identifiers |
  flag.alias;

/** What this node offers. A hidden node is told nothing that it did not ask for. */
export function ownFlags(hidden: boolean): bigint {
  return hidden ? offered : offered | flag.published;
}

/** What both can do, when the other node says `theirs`. Throws when that is too little. */
export function commonFlags(own: bigint, theirs: bigint): bigint {
  const expanded = theirs & flag.mandatory25 ? theirs | askedByOtp25 : theirs;
  const missing = askedByOtp25 & ~expanded;
  if (missing) throw new FormatError(`it lacks what OTP 25 has: flags 0x${missing.toString(16)}`);
  return own & expanded;
}
