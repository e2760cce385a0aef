// What a callback may touch of the system that it runs in.
import type { ActorInvocation } from '@spawn-conformance/proto';
import type { ActorClient } from '../actor-client.js';
import type { ActorName } from '../actor-ref.js';
import type { Actor } from '../actor.js';
import type { CallbackFailure } from './callback-failure.js';

/** What callbacks are answered with. */
export interface CallbackHost {
  readonly system: string;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Unix milliseconds: what delays count from. */
  readonly now: () => number;
  /** A client that calls in the name of a running actor, as long as `signal` has not fired. */
  clientFor(caller: ActorName, signal: AbortSignal): ActorClient;
  /** Hears of every callback that failed. */
  onFailure(failure: CallbackFailure, invocation: ActorInvocation): void;
}
