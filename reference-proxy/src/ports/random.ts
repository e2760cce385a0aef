// The seam to chance: for spreading retries, never for secrets.

export interface Random {
  /** At least 0, below 1. */
  next(): number;
}
