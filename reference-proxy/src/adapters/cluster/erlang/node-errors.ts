// What can go wrong between nodes, for who calls. Always holds: each says whether the far side can have acted (`sent`).
import { formatTerm } from './format-term.js';
import type { Term } from './terms.js';

/** There is no connection, or it broke. */
export class NodeDown extends Error {
  override readonly name = 'NodeDown';
  readonly node: string;
  /** False: the message surely did not leave, so repeating it is safe. */
  readonly sent: boolean;

  constructor(node: string, sent: boolean, why: string, options?: ErrorOptions) {
    super(`node ${node}: ${why}`, options);
    this.node = node;
    this.sent = sent;
  }
}

/** The node takes in less than it is sent, and too much waits already. Nothing was sent. */
export class NodeBusy extends Error {
  override readonly name = 'NodeBusy';
  readonly node: string;
  readonly sent = false;

  constructor(node: string, waitingBytes: number) {
    super(`node ${node} is slow: ${waitingBytes} bytes wait for it already`);
    this.node = node;
  }
}

/** No answer in time. The far side may still be at it. */
export class CallTimeout extends Error {
  override readonly name = 'CallTimeout';
  readonly node: string;
  readonly sent = true;

  constructor(node: string, timeoutMs: number) {
    super(`node ${node} gave no answer within ${timeoutMs} ms`);
    this.node = node;
  }
}

/** Nobody there has that name or pid. Nothing was acted upon. */
export class NoProcess extends Error {
  override readonly name = 'NoProcess';
  readonly node: string;
  readonly sent = false;

  constructor(node: string, target: string) {
    super(`node ${node} has no process ${target}`);
    this.node = node;
  }
}

/** The process that was asked ended before it answered. */
export class ProcessExited extends Error {
  override readonly name = 'ProcessExited';
  readonly node: string;
  readonly sent = true;
  readonly reason: Term;

  constructor(node: string, reason: Term) {
    super(`node ${node}: the process that was asked ended: ${formatTerm(reason)}`);
    this.node = node;
    this.reason = reason;
  }
}
