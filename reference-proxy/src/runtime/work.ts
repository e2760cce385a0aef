// How much may be in work at once, and whether new work is taken at all. Always holds: what was begun is ended exactly
// once, so `idle` comes as soon as the last piece of work ends; and the bytes of all that waits stay below their limit.
import { ProxyError } from '../core/errors.js';
import { createByteBudget } from './byte-budget.js';

export interface WorkLimits {
  /** Requests in work. Async invocations that were answered take no request's place: only their bytes count. */
  readonly requestsMax: number;
  /** Bytes held by requests and by async invocations that wait for their turn; those may hold half of them. */
  readonly requestsBytesMax: number;
}

export interface Work {
  /** Requests in work. */
  readonly count: number;
  /** Async invocations that were answered and are not run yet. */
  readonly background: number;
  /** Bytes held. */
  readonly bytes: number;
  readonly draining: boolean;
  /** Nothing begins, but it could. @throws ProxyError overloaded or draining */
  admit(): void;
  /** Takes one request. @throws ProxyError overloaded or draining; then nothing was begun */
  begin(): void;
  /** Takes one request of another node, also while draining. @throws ProxyError overloaded */
  beginForNode(): void;
  /** @param bytes how many of the held bytes go with it */
  end(bytes: number): void;
  /** Keeps that many bytes. @throws ProxyError overloaded; then nothing is held */
  hold(bytes: number): void;
  release(bytes: number): void;
  /** Takes an async invocation, also while draining: its request was taken before. @throws ProxyError overloaded */
  beginBackground(bytes: number): void;
  endBackground(bytes: number): void;
  /** From now on nothing new is taken. */
  drain(): void;
  /** Calls `then` when draining begins. @returns forgets it */
  onDrain(then: () => void): () => void;
  /** Resolves when nothing is in work. */
  idle(): Promise<void>;
}

export function shuttingDown(): ProxyError {
  return new ProxyError('draining', 'the proxy is shutting down');
}

export function createWork({ requestsMax, requestsBytesMax }: WorkLimits): Work {
  const now = { count: 0, background: 0 };
  const draining = createDraining();
  const budget = createByteBudget(requestsBytesMax, 'the requests in work');
  // The other half is for those who wait for an answer: whatever is slow, requests are served.
  const backgroundBudget = createByteBudget(requestsBytesMax / 2, 'the async invocations in work', budget);
  const idleWaiters: (() => void)[] = [];

  const isIdle = (): boolean => now.count + now.background === 0;
  const wakeIfIdle = (): void => void (isIdle() && idleWaiters.splice(0).forEach((wake) => wake()));
  const requireRoom = (): void => {
    if (now.count < requestsMax) return;
    throw new ProxyError('overloaded', `${now.count} requests are in work, the most allowed`);
  };
  const admit = (): void => {
    if (draining.begun) throw shuttingDown();
    requireRoom();
  };
  return {
    get count() {
      return now.count;
    },
    get background() {
      return now.background;
    },
    get bytes() {
      return budget.held;
    },
    get draining() {
      return draining.begun;
    },
    admit,
    begin() {
      admit();
      now.count += 1;
    },
    beginForNode() {
      requireRoom();
      now.count += 1;
    },
    end(bytes) {
      now.count -= 1;
      budget.release(bytes);
      wakeIfIdle();
    },
    hold: budget.hold,
    release: budget.release,
    beginBackground(bytes) {
      backgroundBudget.hold(bytes);
      now.background += 1;
    },
    endBackground(bytes) {
      now.background -= 1;
      backgroundBudget.release(bytes);
      wakeIfIdle();
    },
    drain: draining.begin,
    onDrain: draining.onBegin,
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => idleWaiters.push(resolve))),
  };
}

/** Whether draining has begun, and who wants to know when. */
function createDraining() {
  const watchers = new Set<() => void>();
  let begun = false;
  return {
    get begun(): boolean {
      return begun;
    },
    begin(): void {
      begun = true;
      for (const then of [...watchers]) then();
      watchers.clear();
    },
    onBegin(then: () => void): () => void {
      watchers.add(then);
      return () => watchers.delete(then);
    },
  };
}
