// What can go wrong between nodes, for who calls. Always holds: each says whether the far side can have acted.
import { formatTerm } from './format-term.js';
import type { Term } from './terms.js';

/** A node gave no answer. */
export abstract class NodeError extends Error {
  readonly node: string;
  /** False: the message surely did not leave, or nothing was acted upon; so repeating it is safe. */
  readonly sent: boolean;

  constructor(node: string, sent: boolean, message: string, options?: ErrorOptions) {
    super(message, options);
    this.node = node;
    this.sent = sent;
  }
}

/** There is no connection, or it broke. */
export class NodeDown extends NodeError {
  override readonly name = 'NodeDown';

  constructor(node: string, sent: boolean, why: string, options?: ErrorOptions) {
    super(node, sent, `node ${node}: ${why}`, options);
  }
}

/** The node takes in less than it is sent, and too much waits already. Nothing was sent. */
export class NodeBusy extends NodeError {
  override readonly name = 'NodeBusy';

  constructor(node: string, waitingBytes: number) {
    super(node, false, `node ${node} is slow: ${waitingBytes} bytes wait for it already`);
  }
}

/** No answer in time. The far side may still be at it. */
export class CallTimeout extends NodeError {
  override readonly name = 'CallTimeout';

  constructor(node: string, timeoutMs: number) {
    super(node, true, `node ${node} gave no answer within ${timeoutMs} ms`);
  }
}

/** Nobody there has that name or pid. Nothing was acted upon. */
export class NoProcess extends NodeError {
  override readonly name = 'NoProcess';

  constructor(node: string, target: string) {
    super(node, false, `node ${node} has no process ${target}`);
  }
}

/** The process that was asked ended before it answered. */
export class ProcessExited extends NodeError {
  override readonly name = 'ProcessExited';
  readonly reason: Term;

  constructor(node: string, reason: Term) {
    super(node, true, `node ${node}: the process that was asked ended: ${formatTerm(reason)}`);
    this.reason = reason;
  }
}
