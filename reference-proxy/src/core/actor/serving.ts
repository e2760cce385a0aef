// The invocation that an actor works on. Always holds: there is one at most.
import type { ActorInvocationResponse } from '@spawn-conformance/proto';
import type { Invocation } from './inputs.js';

/** The invocation whose callback is open, or whose outcome is being stored. */
export interface Serving {
  readonly invocation: Invocation;
  /** Its caller was told already that the time is up. */
  answered: boolean;
  /** What the user function answered: it goes out as soon as the state is stored. */
  response?: ActorInvocationResponse | undefined;
  /** It is a reserved action: the caller gets the state. */
  readonly readsMemory?: boolean;
}
