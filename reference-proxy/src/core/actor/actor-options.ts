// What an actor is made of.
import type { ActorDefinition } from '../actor-definition.js';
import type { ActorId } from '../actor-id.js';

export interface ActorOptions {
  readonly id: ActorId;
  readonly definition: ActorDefinition;
  readonly persistence: 'durable' | 'snapshot';
  /** Another node may have this actor, too. */
  readonly isFenced?: boolean;
  readonly mailboxMax: number;
  /** How many actors may pipe or forward one invocation. */
  readonly routesMax: number;
}
