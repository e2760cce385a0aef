// What an action sees and what it gives back. Always holds: an action changes nothing but through its result, so an
// action that throws has changed nothing (CBK-19).
import type { ActorClient } from './actor-client.js';
import type { ActorName } from './actor-ref.js';

declare const isNoop: unique symbol;

/** The type of `noop`. */
export interface Noop {
  readonly [isNoop]: true;
}

/** A reply that says "done, and there is nothing to say": the noop arm of the payload. */
export const noop = Object.freeze({}) as Noop;

/** What a running action sees. */
export interface ActionContext<State, Payload> {
  /** The argument, decoded. `undefined` when the action takes none, or an optional one that is missing. */
  readonly payload: Payload;
  /** The state that the last action left, else the initial state, else `undefined`. */
  readonly state: State;
  /** The actor that runs. */
  readonly self: ActorName;
  /** The actor that called, when an actor did. */
  readonly caller: ActorName | undefined;
  /** The metadata of the invocation, as its caller sent it. */
  readonly metadata: Readonly<Record<string, string>>;
  /** The actor's tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Fires when nobody waits for the answer any more (the proxy hung up), or the system stops without patience. */
  readonly signal: AbortSignal;
  /** Calls other actors in this actor's name: they see it as their `caller`. Calls end when `signal` fires. */
  readonly client: ActorClient;
}

interface Outcome<State> {
  /** The new state. Left out: the state stays. */
  readonly state?: State;
  /** The new tags, all of them. Left out: the tags stay. (An empty map does not erase them: no proxy agrees on that.) */
  readonly tags?: Readonly<Record<string, string>>;
  /** True: the proxy stores the state before it answers, whatever its strategy (STA-8). */
  readonly checkpoint?: boolean;
}

/**
 * What an action gives back. `reply` must be there when the action has a reply type that is not `optional()`; an
 * action with an optional one, or with none, may leave it out, answer `noop`, or return nothing at all.
 */
export type ActionResult<State, Reply> = undefined extends Reply
  ? (Outcome<State> & { readonly reply?: Reply | Noop }) | undefined | void
  : Outcome<State> & { readonly reply: Reply };

/** An action. What it throws becomes an error of its caller; state and tags then stay as they were (CBK-46, CBK-47). */
export type ActionHandler<StateWrite, StateRead, Payload, Reply> = (
  context: ActionContext<StateRead, Payload>,
) => ActionResult<StateWrite, Reply> | Promise<ActionResult<StateWrite, Reply>>;
