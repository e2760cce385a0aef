// What an actor remembers, and what of it is stored. Always holds: a memory is never changed, only replaced, so the
// one before it is there to go back to.
import type { Any, Context } from '@spawn-conformance/proto';
import type { ActorDefinition } from '../actor-definition.js';
import { keepableAny, presentAny, sameAny, textMap, type TextMap } from '../wire-values.js';

export interface Memory {
  readonly state: Any | undefined;
  readonly tags: TextMap;
}

/** A memory with the number it is stored under: 1 for the first, then one more for each. */
export interface Snapshot extends Memory {
  readonly revision: number;
}

/**
 * The memory after an answer: an unset state keeps the state (CBK-22, STA-5), an empty tags map keeps the tags (most
 * SDKs never send them), a non-empty one replaces the whole map (CBK-23). The same object when nothing changed.
 */
export function remember(before: Memory, updated: Context): Memory {
  const given = presentAny(updated.state);
  const newState = given && !sameAny(given, before.state) ? keepableAny(given) : before.state;
  const newTags = tagsAfter(before.tags, textMap(updated.tags));
  if (newState === before.state && newTags === before.tags) return before;
  return { state: newState, tags: newTags };
}

function tagsAfter(before: TextMap, given: TextMap): TextMap {
  const names = Object.keys(given);
  if (names.length === 0) return before;
  const same = names.length === Object.keys(before).length && names.every((n) => before[n] === given[n]);
  return same ? before : given;
}

/** What an actor remembers when the store holds nothing of it (STA-1, STA-3, STA-4). */
export function initialMemory({ initialState, initialTags }: ActorDefinition): Memory {
  return { state: initialState, tags: initialTags };
}
