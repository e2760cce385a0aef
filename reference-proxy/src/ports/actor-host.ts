// The seam to the user function. Always holds: `settle` is called once at most, and never after a cancel; a callback
// is never run twice once anything of an answer has come.
import type { ActorInvocation, ActorInvocationResponse } from '@spawn-conformance/proto';
import type { ProxyError } from '../core/errors.js';

export interface HostCall {
  readonly invocation: ActorInvocation;
  /** For how long a refused connection is tried again: nothing was sent, so nothing can run twice. */
  readonly retryRefusedForMs: number;
  /** Asked before each time it is tried again; false ends it as a failure. Without it, only the time counts. */
  readonly mayRetry?: () => boolean;
}

export type HostResult =
  | { readonly ok: true; readonly response: ActorInvocationResponse }
  | { readonly ok: false; readonly error: ProxyError };

/** Ends the callback: its connection is closed and a late answer is discarded. */
export type CancelCall = () => void;

export interface ActorHost {
  /** Runs an action in the user function. It may settle before it returns. Never throws. */
  call(call: HostCall, settle: (result: HostResult) => void): CancelCall;
  /** Whether the user function takes connections. Never rejects; answers in bounded time. */
  isThere(): Promise<boolean>;
  close(): Promise<void>;
}
