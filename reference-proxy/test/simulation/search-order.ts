// Whether a short history of one actor is linearizable, found out by trying every order (Wing and Gong, 1993). It knows
// nothing of stored states, and takes exponential time: it is here to check the quick check (check-order.ts).
import { didNothing, isWrite, tokenOf, type Operation } from './history.js';
import { stateAfter } from './simulated-host.js';

/** The states in the order in which they can have been, or undefined when no order explains the answers. */
export function searchOrder(operations: readonly Operation[]): readonly string[] | undefined {
  const asked = operations.filter((operation) => !(isWrite(operation.action) && didNothing(operation)));
  const open = new Set(asked.filter((operation) => isWrite(operation.action) || wasAnswered(operation)));
  return search(open, [], new Set());
}

/** What is left to be put into the order, after these states. `known`: what was found to lead nowhere. */
function search(
  open: ReadonlySet<Operation>,
  states: readonly string[],
  known: Set<string>,
): readonly string[] | undefined {
  if (![...open].some(wasAnswered)) return states;
  const position = `${[...open].map(({ id }) => id).join()} ${states.join('|')}`;
  if (known.has(position)) return undefined;
  known.add(position);
  const before = states.at(-1) ?? '';
  // Next can only come what was asked before anything that is left was answered.
  const firstEnd = Math.min(...[...open].filter(wasAnswered).map(({ ended = Infinity }) => ended));
  for (const next of open) {
    if (next.began > firstEnd) continue;
    const after = stateAfter(next.action, before, tokenOf(next));
    const { outcome } = next;
    if (wasAnswered(next) && outcome?.ok && (outcome.state ?? '') !== after) continue;
    const rest = new Set([...open].filter((other) => other !== next));
    const found = search(rest, isWrite(next.action) ? [...states, after] : states, known);
    if (found) return found;
  }
  return undefined;
}

/** It happened, and its answer shows when. */
function wasAnswered({ outcome, isAsync }: Operation): boolean {
  return outcome?.ok === true && !isAsync;
}
