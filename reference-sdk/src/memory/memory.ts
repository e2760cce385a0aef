// What the flows of the proxy in memory may touch, and how they begin one another.
import type { InvocationRequest, InvocationResponse, Payload } from '@spawn-conformance/proto';
import type { AnswerCallback } from '../flows/callback.js';
import type { Background, Unheard } from './background.js';
import type { Clock } from './clock.js';
import type { MemoryActor } from './memory-actor.js';
import type { MemoryActors } from './memory-actors.js';

/** One proxy in memory. */
export interface Memory {
  readonly actors: MemoryActors;
  /** Where callbacks go. */
  readonly host: AnswerCallback;
  readonly clock: Clock;
  readonly background: Background;
  /** As a request from outside does. @param what it is called when nobody waits for it. @throws Refusal */
  invoke(request: InvocationRequest, what: Unheard['what']): Promise<InvocationResponse>;
  /** Runs one action in its turn, and what follows on it. @param routed by so many actors before. @throws Refusal */
  perform(actor: MemoryActor, request: InvocationRequest, routed?: number): Promise<Payload | undefined>;
}
