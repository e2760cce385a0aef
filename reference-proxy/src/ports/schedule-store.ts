// The seam to invocations that wait for their time. Always holds: what a promise acknowledged is durable (as far as the
// store is); each record belongs to one node at a time, and of several that want it one gets it.

/** An invocation for later. */
export interface ScheduleRecord {
  /** No two in the store are the same. */
  readonly id: string;
  /** Who runs it: a node of a cluster, or a proxy alone by where it is. */
  readonly node: string;
  /** Epoch milliseconds. */
  readonly dueMs: number;
  /** How long a run of it may take. */
  readonly budgetMs: number;
  /** What is run: an encoded InvocationRequest. */
  readonly request: Uint8Array;
}

export type WaitingSchedule = Pick<ScheduleRecord, 'id' | 'dueMs'>;

export interface ScheduleStore {
  saveSchedule(record: ScheduleRecord): Promise<void>;
  /** All that belong to the node, in the order of their times and of being saved; also those that were taken and not ended. */
  loadSchedules(node: string): Promise<WaitingSchedule[]>;
  /**
   * Takes those that still belong to the node: nobody can adopt them before their budgets from now are over.
   * @returns their requests by id
   */
  takeSchedules(
    ids: readonly string[],
    node: string,
    nowMs: number,
  ): Promise<ReadonlyMap<string, Uint8Array>>;
  /** It was run. Nothing happens when it is not there. */
  endSchedule(id: string): Promise<void>;
  /**
   * Gives to node `to` what belongs to none of `present` and is not taken; or was, but its budget is over.
   * @returns what it got, in the order of `loadSchedules`
   */
  adoptSchedules(present: readonly string[], to: string, nowMs: number): Promise<WaitingSchedule[]>;
}
