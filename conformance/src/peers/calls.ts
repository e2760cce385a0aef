// The requests that came to the kit's peer for one case, and the waiting for them.

/** One request from the subject, as a case sees it. */
export interface Call {
  /** `callback`, or for an SDK's requests `registration`, `spawn`, `invoke`, else `other`. */
  readonly endpoint: string;
  readonly event: number;
  /** Number of the event that is our answer; 0 while there is none. */
  answered: number;
  /** Aborted when the connection of the request has closed, or the answer is complete. */
  readonly gone?: AbortSignal;
  readonly observation: Readonly<Record<string, unknown>>;
}

export type CallFilter = (call: Call) => boolean;

export interface CallRecord {
  readonly all: readonly Call[];
  add(call: Call): void;
  /** The nth (from 1) call that fits, or undefined when it has not come by the deadline. */
  nth(filter: CallFilter, nth: number, deadlineMs: number): Promise<Call | undefined>;
}

export function createCallRecord(): CallRecord {
  const all: Call[] = [];
  const waiters = new Set<() => void>();
  return {
    all,
    add(call) {
      all.push(call);
      for (const look of [...waiters]) look();
    },
    nth(filter, nth, deadlineMs) {
      return new Promise((resolve) => {
        const settle = (call: Call | undefined) => {
          clearTimeout(timer);
          waiters.delete(look);
          resolve(call);
        };
        const look = () => {
          const found = all.filter(filter)[nth - 1];
          if (found) settle(found);
        };
        const timer = setTimeout(() => settle(undefined), deadlineMs);
        waiters.add(look);
        look();
      });
    },
  };
}
