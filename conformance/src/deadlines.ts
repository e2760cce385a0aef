// How long the kit waits. Every wait ends with an event or here; a slow machine stretches them all by one factor.

export interface Deadlines {
  /** For an answer, and for a callback, ms. */
  readonly answerMs: number;
  /** For the end of a body whose length nobody announced, ms. */
  readonly graceMs: number;
  /** For a subject to start, ms. */
  readonly startMs: number;
  /** For the proxies of a cluster to know each other, ms. */
  readonly formMs: number;
  /** For a subject to stop after SIGTERM when the run is over, ms; then it is killed. */
  readonly stopMs: number;
  /** For a subject that a case told to stop to finish and end, ms; orchestrators give 30 s by default. */
  readonly endMs: number;
  /** The factor itself (--timeout-scale), for waits that a case names. */
  readonly scale: number;
}

export function createDeadlines(scale: number): Deadlines {
  return {
    answerMs: 10_000 * scale,
    graceMs: 500 * scale,
    // Short waits are for subjects that answer nothing; they too need their time to start.
    startMs: 30_000 * Math.max(scale, 1),
    formMs: 30_000 * scale,
    stopMs: 5_000 * scale,
    endMs: 20_000 * scale,
    scale,
  };
}
