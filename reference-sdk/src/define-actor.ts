// Defining actors: the builders, and the types that follow from what they are given. Always holds: a definition is
// immutable, each `action()` gives a new one.
import { ActorState, type Any } from '@spawn-conformance/proto';
import type { ActionHandler } from './action.js';
import { checkName, type ActionCodecs, type Actions, type ActorRef } from './actor-ref.js';
import type { Actor, ActorOptions, HostedAction, StatefulOptions } from './actor.js';
import { checkTime } from './check-time.js';
import { CodecError } from './codec.js';
import { SpawnError, messageOf } from './errors.js';

/** What each action of an actor is given (`read`) and may give back (`write`) as state. */
interface StateTypes {
  readonly write: unknown;
  readonly read: unknown;
}

interface AddAction<S extends StateTypes, Self extends 'named' | 'unnamed', A extends Actions> {
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
}

/** One actor under its own name: the definition is also the reference to call it by. */
export interface NamedActor<S extends StateTypes, A extends Actions>
  extends Omit<Actor, 'actions'>, Omit<ActorRef<S['read'], A>, 'actions'>, AddAction<S, 'named', A> {
  readonly kind: 'named';
  readonly actions: ReadonlyMap<string, HostedAction>;
}

/** A kind of actor without a name of its own: instances are spawned under names of their own. */
export interface UnnamedActor<S extends StateTypes, A extends Actions>
  extends Actor, AddAction<S, 'unnamed', A> {
  readonly kind: 'unnamed';
  /** The instance `name`, to spawn and to call. */
  instance(name: string): ActorRef<S['read'], A>;
}

type Defined<S extends StateTypes, K extends 'named' | 'unnamed', A extends Actions> = K extends 'named'
  ? NamedActor<S, A>
  : UnnamedActor<S, A>;

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

type AnyOptions = ActorOptions & Partial<StatefulOptions<unknown, unknown>> & { initialState?: unknown };

function defineAs(kind: Actor['kind']): (name: string, options?: AnyOptions) => unknown {
  return (name, options = {}) => {
    checkName('actor', name);
    checkTags(name, options.tags);
    if (options.passivateAfterMs !== undefined) checkTime('passivateAfterMs', options.passivateAfterMs);
    if (options.snapshotEveryMs !== undefined) checkTime('snapshotEveryMs', options.snapshotEveryMs);
    const definition = {
      kind,
      name,
      parent: undefined,
      system: undefined,
      state: options.state,
      stateful: options.state !== undefined && (options.stateful ?? true),
      initialState: encodedInitialState(name, options),
      options,
    };
    return withActions(definition, new Map());
  };
}

function withActions(definition: Omit<Actor, 'actions'>, actions: ReadonlyMap<string, HostedAction>): Actor {
  const withAction = (
    name: string,
    codecs: ActionCodecs | HostedAction['handle'],
    handle?: HostedAction['handle'],
  ) => {
    if (actions.has(checkName('action', name))) {
      throw new SpawnError('invalid-argument', `the actor ${definition.name} has the action ${name} already`);
    }
    const action = typeof codecs === 'function' ? { handle: codecs } : { ...codecs, handle: handle! };
    return withActions(definition, new Map(actions).set(name, action));
  };
  const instance = (name: string): ActorRef => ({
    name: checkName('actor', name),
    parent: definition.name,
    system: undefined,
    state: definition.state,
    actions,
  });
  return Object.freeze({
    ...definition,
    actions,
    action: withAction,
    ...(definition.kind === 'unnamed' ? { instance } : {}),
  });
}

function encodedInitialState(name: string, { state, initialState }: AnyOptions): Any | undefined {
  if (initialState === undefined) return undefined;
  if (state === undefined) {
    throw new SpawnError('invalid-argument', `the actor ${name} has an initialState, but no state codec`);
  }
  try {
    return state.encode(initialState);
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw cause;
    throw new SpawnError('invalid-argument', `the initialState of the actor ${name}: ${cause.message}`, {
      cause,
    });
  }
}

function checkTags(name: string, tags: ActorOptions['tags'] = {}): void {
  try {
    ActorState.encode({ tags });
  } catch (cause) {
    throw new SpawnError('invalid-argument', `the tags of the actor ${name}: ${messageOf(cause)}`, { cause });
  }
}
