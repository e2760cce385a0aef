// What an actor is told, as data. Whoever tells it: the runtime, which keeps the time and does the I/O.
import type { ActorId, ActorInvocationResponse, Payload } from '@spawn-conformance/proto';
import type { ActorDefinition } from '../actor-definition.js';
import type { ProxyError } from '../errors.js';
import type { TextMap } from '../wire-values.js';
import type { Memory } from './snapshots.js';

/** One request to run an action. */
export interface Invocation {
  /** Unique within one activation, above 0. */
  readonly id: number;
  readonly actionName: string;
  /** A value, a noop, or not set at all: three different things. */
  readonly payload: Payload | undefined;
  readonly caller?: ActorId | null | undefined;
  readonly metadata: TextMap;
  /** How many actors piped or forwarded it; none when it is absent. */
  readonly routed?: number | undefined;
  /** It was scheduled under this id, which the store is to forget in the moment in which it stores what came of it. */
  readonly ends?: string | undefined;
}

/** The id under which the callback of the init action runs. */
export const initId = 0;

/** What the store holds. */
export interface StateLoaded {
  readonly type: 'stateLoaded';
  /** Absent: the store holds nothing of this actor. */
  readonly memory?: Memory;
  readonly newestRevision: number;
  /** The memory is that of an older revision than the newest. */
  readonly isOlder?: boolean;
}

export type Input =
  /** Begin. With `startRevision`, from that stored state instead of the newest. */
  | { readonly type: 'activated'; readonly startRevision?: number | undefined }
  | StateLoaded
  | { readonly type: 'stateLoadFailed'; readonly cause: unknown }
  /** The definition comes with each invocation: a new registration holds from the next one on. */
  | { readonly type: 'invoked'; readonly invocation: Invocation; readonly definition: ActorDefinition }
  /** The time budget of an invocation is used up, whether it waits or is being served. */
  | { readonly type: 'expired'; readonly id: number; readonly budgetMs: number }
  | { readonly type: 'hostReplied'; readonly id: number; readonly response: ActorInvocationResponse }
  | { readonly type: 'hostFailed'; readonly id: number; readonly error: ProxyError }
  | { readonly type: 'snapshotDue' }
  /** The actor was idle for as long as it may be. */
  | { readonly type: 'passivationDue' }
  /** Finish what waits, save, and leave; nothing new will come. */
  | { readonly type: 'passivationAsked' }
  | { readonly type: 'saved' }
  /** With `conflict`: somebody else saved this actor. Either way nothing was written. */
  | { readonly type: 'saveFailed'; readonly conflict: boolean; readonly cause: unknown };
