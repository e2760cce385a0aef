// The seam to time. Always holds: a timer fires once at most, never before its time, and never after it was cancelled.

export interface Clock {
  /** Milliseconds since the Unix epoch; may jump when somebody sets the clock. */
  nowMs(): number;
  /** Calls `then` after at least `ms` milliseconds. Does not keep the program alive. */
  after(ms: number, then: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}
