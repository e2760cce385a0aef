// The last net: what must be undone even when the process is told to end in the middle (Ctrl-C, a job that is
// cancelled). main.ts turns those signals into an exit, and an exit runs these.

/** Runs `undo` when the process exits, unless the returned function was called before. `undo` must not wait. */
export function atExit(undo: () => void): () => void {
  process.once('exit', undo);
  return () => void process.off('exit', undo);
}
