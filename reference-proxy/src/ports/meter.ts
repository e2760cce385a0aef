// The seam to whoever counts. Always holds: counting never fails, and costs next to nothing.

export type Endpoint = 'register' | 'spawn' | 'invoke';

export interface Meter {
  /** A request was answered. */
  answered(endpoint: Endpoint, httpStatus: number, tookMs: number): void;
  /** A callback ended. */
  calledBack(outcome: 'answered' | 'failed' | 'cancelled', tookMs: number): void;
}
