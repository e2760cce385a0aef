// New pids and references of this node. Always holds: none is given twice in a life of the node.
import { Pid, Reference } from './terms.js';

export interface Identifiers {
  pid(): Pid;
  reference(): Reference;
  /** For the unlink protocol: which of several unlinks was answered. */
  unlink(): number;
}

export function createIdentifiers(node: string, creation: number): Identifiers {
  let pids = 0;
  let references = 0;
  let unlinks = 0;
  return {
    pid() {
      pids++;
      return new Pid(node, pids % 2 ** 28, Math.floor(pids / 2 ** 28), creation);
    },
    unlink: () => ++unlinks,
    reference() {
      references++;
      return new Reference(node, creation, [
        references % 2 ** 18,
        Math.floor(references / 2 ** 18) % 2 ** 32,
        0,
      ]);
    },
  };
}
