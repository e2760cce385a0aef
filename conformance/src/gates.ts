// Gates hold answers back until the case says so: how a callback stays open without a clock.

export interface Gates {
  /** Resolves when the gate is released, or when the waiting side has gone. */
  wait(name: string, gone: AbortSignal): Promise<void>;
  release(name: string): void;
  isOpen(name: string): boolean;
  releaseAll(): void;
}

export function createGates(): Gates {
  const open = new Set<string>();
  const waiting = new Map<string, Set<() => void>>();
  let allOpen = false;
  const release = (name: string) => {
    open.add(name);
    for (const resume of waiting.get(name) ?? []) resume();
    waiting.delete(name);
  };
  return {
    wait(name, gone) {
      if (allOpen || open.has(name) || gone.aborted) return Promise.resolve();
      return new Promise((resume) => {
        const waiters = waiting.get(name) ?? new Set();
        waiting.set(name, waiters.add(resume));
        gone.addEventListener('abort', () => resume(), { once: true });
      });
    },
    release,
    isOpen: (name) => allOpen || open.has(name),
    releaseAll() {
      allOpen = true;
      for (const name of [...waiting.keys()]) release(name);
    },
  };
}
