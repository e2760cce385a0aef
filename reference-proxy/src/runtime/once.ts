// Runs a thing that arrives twice only once. Always holds: a repeated id, within the last `remembered` ones, gets what
// the first one got; connections that break in the middle of a message make senders repeat.

const remembered = 20_000;

interface Once {
  <Result>(id: string, run: () => Promise<Result>): Promise<Result>;
}

export function createOnce(): Once {
  const running = new Map<string, Promise<unknown>>();
  return <Result>(id: string, run: () => Promise<Result>): Promise<Result> => {
    const first = running.get(id);
    if (first) return first as Promise<Result>;
    const result = run();
    running.set(id, result);
    // What it answered is not kept for long: only that it ran.
    const forget = (): void => void (running.has(id) && running.set(id, ranAlready));
    result.then(forget, forget);
    for (const oldest of running.keys()) {
      if (running.size <= remembered) break;
      running.delete(oldest);
    }
    return result;
  };
}

/** Whoever asks again after the answer has gone out has no use for another one. */
const ranAlready = new Promise<never>(() => {});
