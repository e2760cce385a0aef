// Where an actor lives. Always holds: every node that knows the same candidates chooses the same one, and a candidate
// that leaves moves only the actors it had (rendezvous hashing). A pool lives on all nodes that host it, so those take turns.
import { keyText, type ActorKey } from './actor-id.js';

/** The node that owns the actor among those that can host it; undefined when there is none. */
export function placeActor(key: ActorKey, candidates: readonly string[]): string | undefined {
  if (candidates.length <= 1) return candidates[0];
  const text = keyText(key.system, key.name);
  let best: string | undefined;
  let bestScore = -1;
  for (const node of candidates) {
    const score = hash(`${node} ${text}`);
    if (score > bestScore || (score === bestScore && best !== undefined && node < best)) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

/** For each pool, who is next. */
export class Turns {
  readonly #taken = new Map<string, number>();

  /** The node whose turn it is among those that host the pool; undefined when there is none. */
  next({ system, name }: ActorKey, nodes: readonly string[]): string | undefined {
    const key = keyText(system, name);
    const taken = this.#taken.get(key) ?? 0;
    this.#taken.set(key, taken + 1);
    return nodes[taken % nodes.length];
  }
}

/** FNV-1a with a final mix; 32 bits. Spread matters here, not secrecy. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
