// What one can do with actors: the same few calls from outside (`ActorSystem`) and from inside an action
// (`context.client`, which adds who calls).
import type { Actions, ActorRef } from './actor-ref.js';
import type { Noop } from './noop.js';
import type { ScheduleOptions } from './schedule.js';

/** How a call is made. */
export interface CallOptions {
  /**
   * How long to wait, in milliseconds. Invocations carry it to the proxy too (metadata `request-timeout`, INV-31), and
   * wait 500 more here, so that the proxy's own answer wins. Default: 60,000 at the proxy, 5,000 more here.
   */
  readonly timeoutMs?: number;
  /** Gives up waiting; whether the action runs is then unknown. */
  readonly signal?: AbortSignal;
}

/** How an actor is invoked. */
export interface InvokeOptions extends CallOptions {
  /** Reaches the action unchanged (CBK-7). At most 64 KiB, keys and values together. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Spawn the actor first, from this parent; `true`: from the reference's own parent (`register_ref`, INV-11). */
  readonly registerRef?: string | true;
}

/** How an async invocation is made, and when it runs: `{ delayMs }`, `{ at: Date }`, or as soon as the actor is free. */
export type AsyncInvokeOptions = InvokeOptions & ScheduleOptions;

/** How actors are spawned. */
export interface SpawnOptions extends CallOptions {
  /** Start once from this stored revision instead of the newest (STA-10). */
  readonly revision?: number;
}

/** The answer to an invocation, with the arm of the payload that the proxy sent. */
export interface DetailedReply<Reply> {
  readonly payload: 'value' | 'noop' | 'nothing';
  readonly reply: Reply | undefined;
}

/**
 * The payload argument: it may be left out, or be `noop`, where the action takes none, or an optional one. Before
 * options it is `undefined`.
 */
export type PayloadAnd<Payload, Options> = undefined extends Payload
  ? [payload?: Payload | Noop, options?: Options]
  : [payload: Payload, options?: Options];

/** Every call rejects with a `SpawnError`. */
export interface ActorClient {
  /**
   * Runs an action and waits for its reply. An action without a reply type gives `undefined`.
   * @throws SpawnError
   */
  invoke<A extends Actions, Name extends keyof A & string>(
    actor: ActorRef<unknown, A>,
    action: Name,
    ...rest: PayloadAnd<A[Name]['payload'], InvokeOptions>
  ): Promise<A[Name]['reply']>;

  /** As `invoke`, and says how the payload of the answer was written: a value, a noop, or nothing. */
  invokeDetailed<A extends Actions, Name extends keyof A & string>(
    actor: ActorRef<unknown, A>,
    action: Name,
    ...rest: PayloadAnd<A[Name]['payload'], InvokeOptions>
  ): Promise<DetailedReply<A[Name]['reply']>>;

  /** Has the proxy queue (or schedule) an action, and waits for that only (INV-6). What the action does is not heard of. */
  invokeAsync<A extends Actions, Name extends keyof A & string>(
    actor: ActorRef<unknown, A>,
    action: Name,
    ...rest: PayloadAnd<A[Name]['payload'], AsyncInvokeOptions>
  ): Promise<void>;

  /** Makes instances of UNNAMED actors; one that exists already stays as it is (SPN-12). */
  spawn(actors: ActorRef | readonly ActorRef[], options?: SpawnOptions): Promise<void>;

  /** The actor's state, from the proxy, without running an action; undefined when there is none (INV-25). */
  getState<State>(actor: ActorRef<State>, options?: InvokeOptions): Promise<State | undefined>;
}
