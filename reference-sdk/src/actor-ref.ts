// How an actor is named and what can be asked of it, for callers. Always holds: a reference carries the codecs of its
// actions, so a caller never decodes by guess; the types of payloads and replies follow from them.
import { SpawnError } from './errors.js';
import type { AnyCodec, Codec } from './codec.js';

/** Who an actor is. `parent` is the UNNAMED actor that an instance was spawned from. */
export interface ActorName {
  readonly name: string;
  readonly system: string;
  readonly parent?: string;
}

/** The types of each action as its caller sees them: what is sent, and what comes back. */
export type Actions = Readonly<Record<string, { readonly payload: unknown; readonly reply: unknown }>>;

/** The codecs of one action. Absent: the action takes no payload, or gives no reply. */
export interface ActionCodecs<
  PayloadWrite = never,
  PayloadRead = unknown,
  ReplyWrite = never,
  ReplyRead = unknown,
> {
  readonly payload?: Codec<PayloadWrite, PayloadRead>;
  readonly reply?: Codec<ReplyWrite, ReplyRead>;
}

/** An actor that can be called. Made by `namedActor()`, `pooledActor()`, `unnamedActor().instance()` or `actorRef()`. */
export interface ActorRef<State = unknown, A extends Actions = Actions> {
  readonly name: string;
  /** The UNNAMED actor that this one is an instance of. */
  readonly parent: string | undefined;
  /** True: a pool under one name, of which every invocation takes a member. */
  readonly isPooled?: boolean;
  /** The actor's system; undefined: the system of who calls. */
  readonly system: string | undefined;
  /** How the actor's state is read, for `getState()`. */
  readonly state: AnyCodec | undefined;
  readonly actions: ReadonlyMap<string, ActionCodecs>;
  /** Never set: it carries the types. */
  readonly types?: { readonly state: State; readonly actions: A };
}

/** A reference to an actor of another program, to which actions are added as they are called. */
export interface RemoteActor<State, A extends Actions> extends ActorRef<State, A> {
  /** The same reference that also knows the action `name`, with these codecs. */
  action<Name extends string, PW = undefined, PR = undefined, RW = undefined, RR = undefined>(
    name: Name,
    codecs?: ActionCodecs<PW, PR, RW, RR>,
  ): RemoteActor<State, A & Record<Name, { readonly payload: PW; readonly reply: RR }>>;
}

/** What is known of an actor of another program, besides its name. */
interface RemoteOptions<SW, SR> {
  /** The UNNAMED actor that it is an instance of. */
  readonly parent?: string;
  readonly system?: string;
  readonly state?: Codec<SW, SR>;
  /** True: the name is that of a pool. */
  readonly isPooled?: boolean;
}

/** @throws SpawnError invalid-argument on an impossible name */
export function actorRef<SW = unknown, SR = undefined>(
  name: string,
  options: RemoteOptions<SW, SR> = {},
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no action is known yet
): RemoteActor<SR | undefined, {}> {
  checkName('actor', name);
  if (options.parent !== undefined) checkName('parent', options.parent);
  if (options.system !== undefined) checkName('system', options.system);
  return remoteActor(
    {
      name,
      parent: options.parent,
      system: options.system,
      state: options.state,
      isPooled: options.isPooled === true,
    },
    new Map(),
  );
}

function remoteActor<State, A extends Actions>(
  id: Pick<ActorRef, 'name' | 'parent' | 'system' | 'state' | 'isPooled'>,
  actions: ReadonlyMap<string, ActionCodecs>,
): RemoteActor<State, A> {
  return {
    ...id,
    actions,
    action: (name, codecs = {}) =>
      remoteActor(id, new Map(actions).set(checkName('action', name), codecs as ActionCodecs)),
  };
}

/**
 * The codecs of an action of an actor that is to be called.
 * @throws SpawnError invalid-argument when it cannot be called, or is not known to have the action
 */
export function codecsOf(actor: ActorRef, action: string): ActionCodecs {
  const given = actor as Partial<ActorRef & { readonly kind: string }> | null | undefined;
  if (typeof given?.name !== 'string' || !(given.actions instanceof Map)) {
    throw new SpawnError('invalid-argument', `there is no actor to call ${action} of`);
  }
  if (given.kind === 'unnamed') {
    throw new SpawnError(
      'invalid-argument',
      `${actor.name} is no actor of its own: call an instance() of it`,
    );
  }
  const codecs = actor.actions.get(action);
  if (codecs !== undefined) return codecs;
  throw new SpawnError(
    'invalid-argument',
    `the actor ${actor.name} is not known to have an action ${action}`,
  );
}

const nameBytesMax = 255; // what a proxy must take (WIR-21)

/** @throws SpawnError invalid-argument unless the name is non-empty UTF-8 of at most 255 bytes */
export function checkName(what: string, name: string): string {
  const isText = typeof name === 'string' && !/\p{Surrogate}/u.test(name);
  const bytes = isText ? Buffer.byteLength(name) : 0;
  if (bytes > 0 && bytes <= nameBytesMax) return name;
  throw new SpawnError(
    'invalid-argument',
    `the ${what} name ${JSON.stringify(name)} is not a non-empty text of at most ${nameBytesMax} UTF-8 bytes`,
  );
}
