// Many actors of one request, some at a time. Always holds: between two slices everybody else gets a turn, so that one
// long request does not make the whole proxy stand still.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Small enough that nobody notices the pause, large enough that a store can put many writes into one commit. */
const sliceSize = 200;

/** Runs `work` for each item; those of one slice at the same time. Rejects with the first failure. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += sliceSize) {
    if (at > 0) await nextTurn();
    const slice = await Promise.all(items.slice(at, at + sliceSize).map(work));
    for (const result of slice) results.push(result);
  }
  return results;
}
