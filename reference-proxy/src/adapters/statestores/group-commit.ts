// Writes that wait at the same time share one commit, since the sync of a commit costs more than all its rows.
// Always holds: writes happen in the order of asking; one that fails does not fail the others; a promise resolves
// only after the commit; of a write that failed nothing is stored; nobody waits for ever.

/** One write: its statements, run inside of a transaction that others share. May run again after a rollback. */
export interface Write {
  /** About how much it adds to the commit. */
  readonly bytes: number;
  /** Returns why it was refused, without having written anything, or undefined. Throws when the store fails. */
  run(): Error | undefined;
}

/** A connection, as far as commits need it. */
export interface Transactions {
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Somebody else holds the lock: the same may succeed later. */
  isBusy(error: unknown): boolean;
  /** Asking again begins after so long ... */
  readonly busyRetryMs: number;
  /** ... and ends after so many times. */
  readonly busyAttemptsMax: number;
}

interface Waiting extends Write {
  resolve(): void;
  reject(error: unknown): void;
}

// A group is written at one go, and the whole proxy stands still meanwhile: these take some 10 ms.
const groupWritesMax = 512;
const groupBytesMax = 8 * 1024 * 1024;

export class GroupCommit {
  readonly #transactions: Transactions;
  readonly #waiting: Waiting[] = [];
  readonly #drained: (() => void)[] = [];
  #scheduled = false;
  #busyAttempts = 0;
  /** So many of the next writes get a commit each, because one of them spoiled the commit that they shared. */
  #alone = 0;
  #commits = 0;

  constructor(transactions: Transactions) {
    this.#transactions = transactions;
  }

  /** How many commits there were. */
  get commits(): number {
    return this.#commits;
  }

  /** Resolves when the write is durable; rejects with what it returned or threw. */
  add(write: Write): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes: write.bytes, run: () => write.run(), resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits any more. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      this.#drained.push(resolve);
      this.#schedule();
    });
  }

  /** After all that came from the sockets in this turn: a lone caller hardly waits, and many share a commit. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#scheduled = false;
    const group = this.#waiting.slice(0, this.#groupSize());
    try {
      this.#finish(group, this.#transact(group));
    } catch (error) {
      if (this.#transactions.isBusy(error)) return this.#retry(error);
      if (group.length > 1) this.#alone = group.length;
      else this.#finish(group, [error]);
    }
    if (this.#waiting.length > 0) this.#schedule();
    else for (const resolve of this.#drained.splice(0)) resolve();
  }

  #groupSize(): number {
    if (this.#alone > 0) return 1;
    let bytes = 0;
    const end = this.#waiting.findIndex(
      (write, at) => at === groupWritesMax || (bytes += write.bytes) > groupBytesMax,
    );
    return end === -1 ? this.#waiting.length : Math.max(end, 1);
  }

  #transact(group: readonly Waiting[]): unknown[] {
    if (group.length === 0) return [];
    this.#transactions.begin();
    try {
      const refusals = group.map((write) => write.run());
      this.#transactions.commit();
      this.#commits += 1;
      return refusals;
    } catch (error) {
      this.#transactions.rollback();
      throw error;
    }
  }

  #finish(group: readonly Waiting[], failures: readonly unknown[]): void {
    this.#waiting.splice(0, group.length);
    this.#busyAttempts = 0;
    this.#alone = Math.max(this.#alone - group.length, 0);
    group.forEach((write, at) => (failures[at] === undefined ? write.resolve() : write.reject(failures[at])));
  }

  #retry(error: unknown): void {
    this.#busyAttempts += 1;
    if (this.#busyAttempts >= this.#transactions.busyAttemptsMax)
      this.#finish(
        [...this.#waiting],
        this.#waiting.map(() => error),
      );
    this.#scheduled = true;
    setTimeout(() => this.#flush(), this.#transactions.busyRetryMs);
  }
}
