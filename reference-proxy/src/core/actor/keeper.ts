// The bookkeeping between an actor's memory and the store. Always holds: one save is in flight at most, and its
// revision is one above the newest that the store is known to hold (A4).
import type { Memory, Snapshot } from './snapshots.js';

export interface Keeper {
  /** What the next callback sees. */
  memory: Memory;
  /** The memory holds what the store does not. */
  readonly dirty: boolean;
  readonly inFlight: Memory | undefined;
  /** The memory as it came from the store, or from the registration. */
  restore(memory: Memory, newestRevision: number): void;
  begin(memory: Memory): Snapshot;
  saved(): Memory;
  failed(): Memory;
}

export function createKeeper(initial: Memory): Keeper {
  let stored = initial;
  let newestRevision = 0;
  let inFlight: Memory | undefined;
  const landed = (): Memory => {
    if (!inFlight) throw new Error('no save is in flight');
    const memory = inFlight;
    inFlight = undefined;
    return memory;
  };
  return {
    memory: initial,
    get dirty() {
      return this.memory !== stored;
    },
    get inFlight() {
      return inFlight;
    },
    restore(memory, revision) {
      this.memory = stored = memory;
      newestRevision = revision;
    },
    begin(memory) {
      if (inFlight) throw new Error('a save is in flight already');
      inFlight = memory;
      return { revision: newestRevision + 1, state: memory.state, tags: memory.tags };
    },
    saved() {
      newestRevision += 1;
      return (stored = landed());
    },
    failed: landed,
  };
}
