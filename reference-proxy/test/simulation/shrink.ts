// A smaller history that is wrong, too. Always holds: what is left out stays left out, so it ends; what is found is
// wrong in some way, not always in the way that the whole was.
import type { Kept } from './run-history.js';

/** One thing of a plan that can be left out. */
export type Part = { readonly step: number } | { readonly trouble: number };

/**
 * Leaves out halves, then quarters, … as long as the rest is still wrong.
 * @param isWrong runs the history with these parts alone
 * @param runsMax how often it may be run
 */
export async function shrink(
  parts: readonly Part[],
  isWrong: (parts: readonly Part[]) => Promise<boolean>,
  runsMax: number,
): Promise<readonly Part[]> {
  let kept = parts;
  let runs = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && runs < runsMax;) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      runs += 1;
      if (await isWrong(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}

export function keptOf(parts: readonly Part[]): Kept {
  return {
    steps: new Set(parts.flatMap((part) => ('step' in part ? [part.step] : []))),
    troubles: new Set(parts.flatMap((part) => ('trouble' in part ? [part.trouble] : []))),
  };
}
