// What the flows of the proxy in memory may touch, and how they begin one another.
import type { InvocationRequest, InvocationResponse, Payload } from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import type { Background, Unheard } from './background.js';
import type { Clock } from './clock.js';
import type { MemoryActors, MemoryEntry } from './memory-actors.js';

/** How far an invocation has come, on its way from actor to actor. */
export interface Course {
  /** So many actors have handed it on. */
  readonly routed: number;
  /** When its budget is used up, in milliseconds of `performance.now()` (INV-31). */
  readonly untilMs: number;
}

/** One proxy in memory. */
export interface Memory {
  readonly actors: MemoryActors;
  /** Where callbacks go. */
  readonly host: AnswerCallback;
  readonly clock: Clock;
  readonly background: Background;
  /** As a request from outside does. @param what it is called when nobody waits for it. @throws Refusal */
  invoke(request: InvocationRequest, what: Unheard['what']): Promise<InvocationResponse>;
  /** Runs one action in its turn, and what follows on it. @param course left out: it begins here. @throws Refusal */
  perform(actor: MemoryEntry, request: InvocationRequest, course?: Course): Promise<Payload | undefined>;
}
