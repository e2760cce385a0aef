// What is gossiped: `heartbeat::` and the map `#{node => Name}` as an Erlang term. Always holds: pure; anything else is
// undefined, never an error.
import { decodeTerm } from '../decode-term.js';
import { encodeTerm } from '../encode-term.js';
import { Atom, atom, mapOf, TermMap } from '../terms.js';

const prelude = Buffer.from('heartbeat::');

/** A heartbeat holds one map with one name. */
const limits = { depthMax: 4, termsMax: 16 };

export function writeHeartbeat(node: string): Buffer {
  return Buffer.concat([prelude, encodeTerm(mapOf({ node: atom(node) }))]);
}

/** The name of the node that sent it. */
export function readHeartbeat(packet: Buffer): string | undefined {
  if (!packet.subarray(0, prelude.length).equals(prelude)) return undefined;
  try {
    const term = decodeTerm(packet.subarray(prelude.length), limits);
    const node = term instanceof TermMap ? term.get('node') : undefined;
    return node instanceof Atom ? node.name : undefined;
  } catch {
    return undefined; // whatever it was, it was no heartbeat
  }
}
