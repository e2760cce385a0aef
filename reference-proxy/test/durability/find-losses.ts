// Holds a proxy against the ledger. Always holds: it registers nothing, so whatever answers was there already.
import type { AppendingFunction } from './appending-function.js';
import { callers, type Entry, type Ledger } from './ledger.js';
import type { WireClient } from './wire-client.js';

/** What is not as it was acknowledged, in words. */
export async function findLosses(
  ledger: Ledger,
  client: WireClient,
  userFunction: AppendingFunction,
): Promise<string[]> {
  const losses: string[] = [];
  const left = [...ledger.actors];
  const check = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [name, entry] = next;
      // Its newest acknowledged action, which answers the state that it was given: definition and state are there.
      const version = entry.version || (ledger.actors.get(entry.parent)?.version ?? 0);
      const stored = await client.ids(name, `v${version}`);
      const problems = problemsOf(entry, stored);
      const parent = userFunction.parents.get(name);
      if (parent !== entry.parent) problems.push(`its parent is "${parent}"`);
      losses.push(
        ...problems.map((problem) => `${name} (of "${entry.parent}"): ${problem}; stored: ${stored.join()}`),
      );
    }
  };
  await Promise.all(Array.from({ length: callers }, check));
  return losses;
}

function problemsOf({ asked, acknowledged }: Entry, stored: readonly number[]): string[] {
  const found = new Set(stored);
  const problems: string[] = [];
  if (found.size !== stored.length) problems.push('something took effect twice');
  for (const id of acknowledged) if (!found.has(id)) problems.push(`${id} was acknowledged and is lost`);
  for (const id of found) if (!asked.has(id)) problems.push(`${id} was never asked`);
  for (let caller = 0; caller < callers; caller += 1) {
    const mine = stored.filter((id) => id % callers === caller);
    if (mine.some((id, at) => id < (mine[at - 1] ?? 0)))
      problems.push(`the order of caller ${caller} is lost`);
  }
  return problems;
}
