// How much may be in work at once, and whether new work is taken at all. Always holds: what was begun is ended exactly
// once, so `idle` comes as soon as the last piece of work ends; the bytes that requests, and what nobody waits for, say
// that they hold stay below their limit; and what nobody waits for leaves room, for requests and for other actors.
import { ProxyError } from '../core/errors.js';
import type { ActorKey } from '../core/actor-id.js';
import { createByteBudget } from './byte-budget.js';
import { createByteShares } from './byte-shares.js';

export interface WorkLimits {
  /** Requests in work. Async invocations that were answered take no request's place: only their bytes count. */
  readonly requestsMax: number;
  /** Bytes held by requests and by async invocations; those may hold half of them, those for one actor a tenth. */
  readonly requestsBytesMax: number;
}

export interface Work {
  /** Requests in work. */
  readonly count: number;
  /** What nobody waits for and has not ended: async invocations, ticks, effects and broadcasts that begin. */
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
  /**
   * Takes what nobody waits for, also while draining: its request was taken before.
   * @param actor the one whose share it takes
   * @throws ProxyError overloaded
   */
  beginBackground(bytes: number, actor?: ActorKey): void;
  endBackground(bytes: number, actor?: ActorKey): void;
  /** How much of the bytes one actor may have. */
  readonly shareBytesMax: number;
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

/** What one actor may have of the bytes. */
const shareOf = (bytes: number): number => Math.floor(bytes / 10);

function tooMany(requests: number): ProxyError {
  return new ProxyError('overloaded', `${requests} requests are in work, the most allowed`);
}

export function createWork({ requestsMax, requestsBytesMax }: WorkLimits): Work {
  const now = { count: 0, background: 0 };
  const draining = createDraining();
  const budget = createByteBudget(requestsBytesMax, 'the requests in work');
  // The other half is for those who wait for an answer: whatever is slow, requests are served.
  const half = createByteBudget(requestsBytesMax / 2, 'the async invocations in work', budget);
  const shares = createByteShares(half, shareOf(requestsBytesMax), 'the async invocations of');
  const idleWaiters: (() => void)[] = [];

  const isIdle = (): boolean => now.count + now.background === 0;
  const wakeIfIdle = (): void => void (isIdle() && idleWaiters.splice(0).forEach((wake) => wake()));
  const requireRoom = (): void => {
    if (now.count >= requestsMax) throw tooMany(now.count);
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
    beginBackground(bytes, actor) {
      shares.hold(bytes, actor);
      now.background += 1;
    },
    endBackground(bytes, actor) {
      now.background -= 1;
      shares.release(bytes, actor);
      wakeIfIdle();
    },
    drain: draining.begin,
    onDrain: draining.onBegin,
    shareBytesMax: shareOf(requestsBytesMax),
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
