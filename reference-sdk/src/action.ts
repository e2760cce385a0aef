// What an action sees and what it gives back. Always holds: an action changes nothing but through its result, so an
// action that throws has changed nothing (CBK-19).
import type { ActorClient } from './actor-client.js';
import type { ActorName } from './actor-ref.js';
import type { Noop } from './noop.js';
import type { Broadcast, Forward, Pipe, SideEffect } from './workflow.js';

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
  /** Invocations that start, in this order, when the state is stored; nobody waits for them. */
  readonly effects?: readonly SideEffect[] | undefined;
  /** A message to all subscribers of a channel, after the effects were started. */
  readonly broadcast?: Broadcast | undefined;
}

/** An action as its callers see it: what they send, and what they get. */
interface Called {
  readonly payload: unknown;
  readonly reply: unknown;
}

/** What another actor may reply in this one's place: anything, when the caller reads no reply. */
type InPlaceOf<Reply> = [Reply] extends [never] ? never : [Reply] extends [undefined] ? unknown : Reply;

/** The action's own reply, or the actor that gives one instead: exactly one of the three. */
type Answer<Reply, As extends Called> =
  | ((undefined extends Reply ? { readonly reply?: Reply | Noop } : { readonly reply: Reply }) & {
      readonly pipe?: undefined;
      readonly forward?: undefined;
    })
  | {
      /** Another actor answers; it gets the payload given here. */
      readonly pipe: Pipe<InPlaceOf<As['reply']>>;
      readonly forward?: undefined;
      readonly reply?: undefined;
    }
  | {
      /** Another actor answers; it gets the payload that came. */
      readonly forward: Forward<As['payload'], InPlaceOf<As['reply']>>;
      readonly pipe?: undefined;
      readonly reply?: undefined;
    };

/**
 * What an action gives back. `reply` must be there when the action has a reply type that is not `optional()`, unless
 * it pipes or forwards; an action with an optional one, or with none, may leave it out, answer `noop`, or return
 * nothing at all. `As` says what callers send and read; left out, the result cannot pipe or forward.
 */
export type ActionResult<State, Reply, As extends Called = { payload: unknown; reply: never }> =
  (Outcome<State> & Answer<Reply, As>) | (undefined extends Reply ? undefined | void : never);

/** An action. What it throws becomes an error of its caller; state and tags then stay as they were (CBK-46, CBK-47). */
export type ActionHandler<
  StateWrite,
  StateRead,
  Payload,
  Reply,
  As extends Called = { payload: unknown; reply: never },
> = (
  context: ActionContext<StateRead, Payload>,
) => ActionResult<StateWrite, Reply, As> | Promise<ActionResult<StateWrite, Reply, As>>;
