// Defining actors, as the compiler sees it: the types that follow from what the builders are given.
import type { ActionHandler } from './action.js';
import type { ActionCodecs, Actions, ActorRef } from './actor-ref.js';
import type { Actor, ActorKind, ActorOptions, HostedAction, PoolOptions, StatefulOptions } from './actor.js';
import { defineAs } from './build-actor.js';

/** What each action of an actor is given (`read`) and may give back (`write`) as state. */
interface StateTypes {
  readonly write: unknown;
  readonly read: unknown;
}

/** The names of actions that need no payload. */
type Unasked<A extends Actions> = {
  [Name in keyof A & string]: undefined extends A[Name]['payload'] ? Name : never;
}[keyof A & string];

/** Action → every so many milliseconds; of an actor that no timer can run, nothing. */
type EveryMs<Name extends string> = [Name] extends [never] ? never : { readonly [_ in Name]?: number };

interface Builder<S extends StateTypes, Self extends ActorKind, A extends Actions> {
  /**
   * The same actor with one more action. The names `get Get get_state getState GetState` are answered by the proxy
   * unless an action takes them; one of `init Init setup Setup` runs at every activation, without a payload, and only
   * state and tags of its result count.
   * @throws SpawnError invalid-argument when the name is impossible or taken
   */
  action<Name extends string, PW = undefined, PR = undefined, RW = undefined, RR = undefined>(
    name: Name,
    codecs: ActionCodecs<PW, PR, RW, RR>,
    handle: ActionHandler<
      S['write'],
      S['read'],
      NoInfer<PR>,
      NoInfer<RW>,
      { payload: NoInfer<PW>; reply: NoInfer<RR> }
    >,
  ): Defined<S, Self, A & Record<Name, { readonly payload: PW; readonly reply: RR }>>;
  /** An action without payload and reply. */
  action<Name extends string>(
    name: Name,
    handle: ActionHandler<
      S['write'],
      S['read'],
      undefined,
      undefined,
      { payload: undefined; reply: undefined }
    >,
  ): Defined<S, Self, A & Record<Name, { readonly payload: undefined; readonly reply: undefined }>>;

  /**
   * The same actor with timers: action → every so many milliseconds, from 1 to 2,147,483,647, while the actor is
   * registered (TIM-1, TIM-41). A tick carries no payload, the actor itself is its caller, and ticks never overlap. Each instance
   * of an unnamed actor has its own.
   * @throws SpawnError invalid-argument on an unknown action, one that needs a payload, or an impossible time
   */
  timers(everyMs: EveryMs<Unasked<A>>): Defined<S, Self, A>;

  /**
   * The same actor with subscriptions: channel → the action, or actions, that take what is broadcast there (CHN-44, CHN-45). Each
   * instance of an unnamed actor subscribes; of a pool one member takes a message.
   * @throws SpawnError invalid-argument on an unknown action, or an impossible channel name
   */
  channels(
    actions: Readonly<Record<string, (keyof A & string) | readonly (keyof A & string)[]>>,
  ): Defined<S, Self, A>;
}

/** One actor under its own name: the definition is also the reference to call it by. */
export interface NamedActor<S extends StateTypes, A extends Actions>
  extends Omit<Actor, 'actions'>, Omit<ActorRef<S['read'], A>, 'actions'>, Builder<S, 'named', A> {
  readonly kind: 'named';
  readonly actions: ReadonlyMap<string, HostedAction>;
}

/** A kind of actor without a name of its own: instances are spawned under names of their own. */
export interface UnnamedActor<S extends StateTypes, A extends Actions>
  extends Actor, Builder<S, 'unnamed', A> {
  readonly kind: 'unnamed';
  /** The instance `name`, to spawn and to call. */
  instance(name: string): ActorRef<S['read'], A>;
}

/** A pool of equal actors under one name, of which every invocation takes one: the definition is also the reference. */
export interface PooledActor<A extends Actions>
  extends
    Omit<Actor, 'actions'>,
    Omit<ActorRef<undefined, A>, 'actions'>,
    Builder<{ write: never; read: undefined }, 'pooled', A> {
  readonly kind: 'pooled';
  readonly actions: ReadonlyMap<string, HostedAction>;
}

type Defined<S extends StateTypes, K extends ActorKind, A extends Actions> = K extends 'named'
  ? NamedActor<S, A>
  : K extends 'unnamed'
    ? UnnamedActor<S, A>
    : PooledActor<A>;

/* eslint-disable @typescript-eslint/no-empty-object-type -- `{}` is: no action yet */
interface Define<K extends 'named' | 'unnamed'> {
  /** An actor that has a state from the beginning. */
  <W, R>(
    name: string,
    options: StatefulOptions<W, R> & { readonly initialState: NoInfer<W> },
  ): Defined<{ write: W; read: R }, K, {}>;
  /** An actor whose state is `undefined` until an action returns one. */
  <W, R>(name: string, options: StatefulOptions<W, R>): Defined<{ write: W; read: R | undefined }, K, {}>;
  /** An actor without state. */
  (name: string, options?: ActorOptions): Defined<{ write: never; read: undefined }, K, {}>;
}

type DefinePool = (name: string, options?: PoolOptions) => PooledActor<{}>;
/* eslint-enable @typescript-eslint/no-empty-object-type */

/**
 * Defines an actor that lives under its own name from registration on.
 * @throws SpawnError invalid-argument on an impossible name, time, or initial state
 */
export const namedActor = defineAs('named') as Define<'named'>;

/**
 * Defines a kind of actor whose instances are spawned at run time.
 * @throws SpawnError invalid-argument on an impossible name, time, or initial state
 */
export const unnamedActor = defineAs('unnamed') as Define<'unnamed'>;

/**
 * Defines a pool: between `min` and `max` equal actors without state under one name. An invocation takes one that is
 * idle, or a new one, or else waits for the first that is free, in the order of arrival (POL-5, POL-6).
 * @throws SpawnError invalid-argument on an impossible name, time, or size
 */
export const pooledActor = defineAs('pooled') as DefinePool;
