// The proxies that a case talks to, by letter: A alone, or A, B, C where a cluster is tested. Each has a user function
// of its own, which the kit plays. Always holds: A is there, and is the subject of every case that names nobody.
import type { CasePeer } from './peers/case-peer.js';
import type { SubjectUnderTest } from './subjects/subject.js';

/** One implementation under test, and the counterpart that the kit plays for it. */
export interface ArenaNode {
  readonly subject: SubjectUnderTest;
  readonly peer: CasePeer;
  /** Where it serves spawn and invoke: `/api/v1` or nothing. */
  readonly prefix: string;
}

export interface Node extends ArenaNode {
  /** `A`, `B` or `C`. */
  readonly name: string;
  /** Who it is in the log: `proxy`, or `proxy B` among several. */
  readonly label: string;
  /** Its user function in the log: `host`, or `host B`. */
  readonly hostLabel: string;
}

export const nodeNames = ['A', 'B', 'C'] as const;

export function nameNodes(nodes: readonly ArenaNode[], role: string): Node[] {
  const isAlone = nodes.length === 1;
  return nodes.map((node, index) => {
    const name = nodeNames[index] ?? `${index + 1}`;
    const suffix = isAlone ? '' : ` ${name}`;
    return { ...node, name, label: `${role}${suffix}`, hostLabel: `host${suffix}` };
  });
}

/** The node of that name, A where none is named. */
export function nodeAt(nodes: readonly Node[], name = 'A'): Node {
  const found = nodes.find((node) => node.name === name);
  if (!found) throw new Error(`the case needs a proxy ${name}; there are ${nodes.length}`);
  return found;
}
