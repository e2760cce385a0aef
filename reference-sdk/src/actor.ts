// An actor definition as a system takes it: types erased, codecs beside each action. Always holds: it holds no state of
// any running actor, and may be part of many systems at once.
import type { Any } from '@spawn-conformance/proto';
import type { ActionHandler } from './action.js';
import type { ActionCodecs } from './actor-ref.js';
import type { AnyCodec, Codec } from './codec.js';
import type { Triggers } from './triggers.js';

/** Settings of an actor without state. */
export interface ActorOptions {
  /** First tags of the actor; also part of its description (`metadata.tags`). */
  readonly tags?: Readonly<Record<string, string>>;
  /** The proxy may drop the actor from memory after so many idle milliseconds; Infinity: never. Default 10,000. */
  readonly passivateAfterMs?: number;
  /** How long a changed state may wait until a proxy with timed snapshots stores it; Infinity: until it is passivated. Default 2,000. */
  readonly snapshotEveryMs?: number;
}

/** Settings of an actor with state. */
export interface StatefulOptions<Write, Read> extends ActorOptions {
  readonly state: Codec<Write, Read>;
  /** False: the proxy keeps the state in memory only, until the actor is passivated. Default true. */
  readonly stateful?: boolean;
}

/** Settings of a pool. */
export interface PoolOptions extends ActorOptions {
  /** So many members stay in memory. Default 0. */
  readonly min?: number;
  /** No more members than that, for each program that hosts the pool. Default: the proxy's, 10 or `min`. */
  readonly max?: number;
}

/** One action as the host runs it: types erased, codecs beside it. */
export interface HostedAction extends ActionCodecs {
  readonly handle: ActionHandler<unknown, unknown, unknown, unknown>;
}

/** How many actors a definition stands for: one, one for each spawned instance, or a pool under one name. */
export type ActorKind = 'named' | 'unnamed' | 'pooled';

/** An actor definition, as a system takes it. Made by `namedActor()`, `unnamedActor()` and `pooledActor()`. */
export interface Actor {
  readonly kind: ActorKind;
  readonly name: string;
  readonly actions: ReadonlyMap<string, HostedAction>;
  readonly triggers: Triggers;
  readonly state: AnyCodec | undefined;
  readonly stateful: boolean;
  /** Encoded once, so that no two activations share an object. */
  readonly initialState: Any | undefined;
  readonly options: ActorOptions & PoolOptions;
}
