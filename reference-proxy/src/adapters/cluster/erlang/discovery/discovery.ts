// How a node learns who else there may be. Always holds: what is found is a guess; whoever is told tries to connect, and
// may fail. It is bounded: however much anybody invents, a discovery tells of so many nodes and no more.

export interface Discovery {
  /**
   * Begins to look. Resolves after the first look-up, whatever came of it, in a few seconds at most.
   * @param found gets all the nodes that are known now, without this one, whenever that may have changed; each call
   * replaces the one before
   * @throws when it can never work: its port is taken, say
   */
  start(found: (nodes: readonly string[]) => void): Promise<void>;
  /** Looks no more, and calls `found` no more. */
  stop(): Promise<void>;
}

/** More than can be connected all with all. */
export const foundMax = 1_000;
