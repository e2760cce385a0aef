// The actor that concurrency cases use: its state is a text, `add` appends a piece to it, `look` leaves it alone, and
// both answer the state. The answers tell the order of everything before them, so that nothing can hide.
import type { Model } from './history.js';

/** The piece that is appended; empty: it only looks. */
type Piece = string;

export function appendModel(initial = ''): Model<string, Piece, string> {
  return {
    initial,
    step(state, piece) {
      const after = state + piece;
      return { state: after, output: after };
    },
    key: (state) => state,
    sameOutput: (a, b) => a === b,
  };
}
