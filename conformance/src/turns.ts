// One callback of an actor at a time, as every proxy does: an SDK may rely on it, so the kit, which plays the proxy,
// keeps it also between cases that run in parallel.

export interface Turns {
  /** Runs `use` when nothing else of the actor runs; in the order of asking. */
  take<T>(actor: string, use: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(actor, use) {
      const mine = (last.get(actor) ?? Promise.resolve()).then(use, use);
      last.set(actor, mine);
      const forget = () => {
        if (last.get(actor) === mine) last.delete(actor);
      };
      mine.then(forget, forget);
      return mine;
    },
  };
}
