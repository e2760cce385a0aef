// The reserved actions that read the state without a callback (INV-25). Always holds: an actor that registers one of
// the names gets that one called, and only that one (INV-27).
import type { ActorDefinition } from '../actor-definition.js';

const reservedNames = new Set(['get', 'Get', 'get_state', 'getState', 'GetState']);

/** Who answers an action of this actor: its user function, the proxy from memory, or nobody. */
export function whoAnswers(definition: ActorDefinition, actionName: string): 'host' | 'memory' | 'nobody' {
  if (definition.actionNames.has(actionName)) return 'host';
  return reservedNames.has(actionName) ? 'memory' : 'nobody';
}
