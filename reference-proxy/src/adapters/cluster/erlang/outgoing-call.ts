// One attempt to connect with a far node, and all who wait for it. Always holds: it ends once, in time; when the far node
// calls at the same moment, this attempt may be dropped in favour of that one, and taken up again when that one fails, or
// does not come to anything: whoever calls under the name of the far node may be somebody else.
import type { Clock, Timer } from '../../../ports/clock.js';
import { NodeDown } from './node-errors.js';
import type { NodeLink } from './node-link.js';

interface OutgoingCallOptions {
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** How long the call of the far node may take before this one is taken up again. */
  readonly patienceMs: number;
  /** Takes it up again. */
  readonly again: () => void;
  readonly over: () => void;
}

export class OutgoingCall {
  readonly result: Promise<NodeLink>;
  readonly node: string;
  readonly #options: OutgoingCallOptions;
  readonly #timer: Timer;
  #patience: Timer | undefined;
  #resolve: (link: NodeLink) => void = () => {};
  #reject: (error: Error) => void = () => {};
  #isOver = false;
  #attempt = new AbortController();
  #hasIntroduced = false;
  #goesOtherWay = false;

  constructor(node: string, options: OutgoingCallOptions) {
    const { clock, timeoutMs } = options;
    this.node = node;
    this.#options = options;
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = clock.after(timeoutMs, () =>
      this.cancel(new Error(`no connection within ${timeoutMs} ms`)),
    );
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Begins to call, once more if need be; the signal says when to drop it. */
  begin(): AbortSignal {
    this.#patience?.cancel();
    this.#attempt = new AbortController();
    this.#hasIntroduced = false;
    this.#goesOtherWay = false;
    return this.#attempt.signal;
  }

  /** Whether the far node can know of this attempt. */
  get hasIntroduced(): boolean {
    return this.#hasIntroduced;
  }

  introduced(): void {
    this.#hasIntroduced = true;
  }

  /** Drops this attempt, and waits for the one of the far node. */
  expectOtherWay(): void {
    this.awaitOtherWay();
    this.#attempt.abort(new Error('the far node connects'));
  }

  /** The far node dropped this attempt in favour of its own. */
  awaitOtherWay(): void {
    if (this.#isOver) return;
    this.#goesOtherWay = true;
    const { clock, patienceMs, again } = this.#options;
    this.#patience?.cancel();
    this.#patience = clock.after(patienceMs, again);
  }

  /** Whether it waits for the call of the far node. */
  get goesOtherWay(): boolean {
    return this.#goesOtherWay;
  }

  connected(link: NodeLink): void {
    this.#end(() => this.#resolve(link));
  }

  fail(error: Error): void {
    if (!this.#goesOtherWay) this.cancel(error);
  }

  /** Ends it, whichever way it goes. */
  cancel(error: Error): void {
    this.#end(() => this.#refuse(error));
  }

  #refuse(cause: Error): void {
    this.#reject(new NodeDown(this.node, false, cause.message, { cause }));
  }

  #end(settle: () => void): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timer.cancel();
    this.#patience?.cancel();
    this.#options.over();
    settle();
    this.#attempt.abort(new Error('the attempt is over'));
  }
}
