// A memory in the form in which lives compare it.
import type { Any } from '@spawn-conformance/proto';
import type { Memory } from '../../src/core/actor/snapshots.js';
import { anyText, textAny } from '../doubles/definition.js';

export interface Shown {
  readonly state: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** What the actor of a life is registered with. */
export const birth: Shown = { state: 'first', tags: { from: 'birth' } };

export function shown(state: Any | null | undefined, tags: object | null | undefined): Shown {
  return { state: anyText(state), tags: { ...tags } };
}

export function memoryOf({ state, tags }: Shown): Memory {
  return { state: state === undefined ? undefined : textAny(state), tags };
}
