// What an actor asks for, as data, to be carried out in the order given. An answer to a caller comes before the
// callback that follows it.
import type { ActorInvocation, Payload } from '@spawn-conformance/proto';
import type { ProxyError } from '../errors.js';
import type { Snapshot } from './snapshots.js';
import type { Effects, Publication, Route } from './workflow.js';

export type Output =
  /** Answered by stateLoaded or stateLoadFailed. */
  | { readonly type: 'loadState'; readonly revision?: number | undefined }
  /** The state is in memory; once in the life of an activation. */
  | { readonly type: 'loaded' }
  /** Answered by saved or saveFailed. With `ends`, the scheduled invocation that ends with it. */
  | { readonly type: 'saveState'; readonly snapshot: Snapshot; readonly ends?: string | undefined }
  /** Is that the newest revision that the store holds? Answered by saved, or by saveFailed. */
  | { readonly type: 'confirmState'; readonly revision: number }
  /** Answered by hostReplied or hostFailed, unless it is cancelled. */
  | { readonly type: 'callHost'; readonly id: number; readonly invocation: ActorInvocation }
  /** Nobody waits for this callback any more: close its connection. */
  | { readonly type: 'cancelHost'; readonly id: number }
  | { readonly type: 'reply'; readonly id: number; readonly payload: Payload | undefined }
  /** Another actor answers: the caller waits for that one. */
  | { readonly type: 'route'; readonly id: number; readonly route: Route }
  /** Start these; nobody waits for what they give. */
  | { readonly type: 'dispatch'; readonly effects: Effects }
  | { readonly type: 'broadcast'; readonly publication: Publication }
  | { readonly type: 'fail'; readonly id: number; readonly error: ProxyError }
  /** Starting a timer again replaces it. Answered by snapshotDue or passivationDue. */
  | { readonly type: 'startTimer'; readonly timer: 'snapshot' | 'passivation'; readonly afterMs: number }
  /** Something failed that no caller waits for. */
  | { readonly type: 'warn'; readonly message: string; readonly cause: unknown }
  /** The last output: the actor is out of memory. With `failure`, its state could not be loaded. */
  | { readonly type: 'passivated'; readonly failure?: ProxyError };
