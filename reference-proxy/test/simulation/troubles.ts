// What happens to the nodes and to the network between them, and when.
import type { Chance } from './chance.js';

export type Trouble = { readonly atMs: number } & (
  | { readonly type: 'crash'; readonly node: string; readonly restartAfterMs: number }
  | { readonly type: 'leave'; readonly node: string; readonly restartAfterMs: number }
  | { readonly type: 'register'; readonly node: string }
  | { readonly type: 'pause'; readonly node: string; readonly forMs: number }
  /** Nothing gets through between any of those and any of these. */
  | { readonly type: 'block'; readonly those: readonly string[]; readonly these: readonly string[] }
  /** Nothing gets through from one to the other; the other way is free. */
  | { readonly type: 'deafen'; readonly from: string; readonly to: string }
  | { readonly type: 'break'; readonly a: string; readonly b: string }
  /** The store does not answer. */
  | { readonly type: 'outage'; readonly forMs: number }
  | { readonly type: 'heal' }
);

interface Situation {
  readonly isCalm: boolean;
  readonly busyMs: number;
}

/** @returns in the order of their time */
export function planTroubles(
  chance: Chance,
  nodes: readonly { readonly name: string }[],
  { isCalm, busyMs }: Situation,
): Trouble[] {
  const names = nodes.map(({ name }) => name);
  const types: readonly Trouble['type'][] = isCalm
    ? ['leave', 'register']
    : chance.some(
        ['crash', 'leave', 'register', 'pause', 'block', 'block', 'block', 'deafen', 'break', 'outage'],
        0.5,
      );
  const troubles = Array.from({ length: isCalm ? chance.below(6) : chance.between(1, 9) }, () =>
    planTrouble(chance, chance.pick(types), names, busyMs),
  );
  const healsAt = Array.from({ length: isCalm ? 0 : chance.below(5) }, () => chance.below(busyMs));
  const heals = healsAt.map((atMs): Trouble => ({ type: 'heal', atMs }));
  return [...troubles, ...heals].sort((one, other) => one.atMs - other.atMs);
}

function planTrouble(
  chance: Chance,
  type: Trouble['type'],
  names: readonly string[],
  busyMs: number,
): Trouble {
  const atMs = chance.below(busyMs);
  const node = chance.pick(names);
  const others = names.filter((name) => name !== node);
  const restartAfterMs = chance.pick([1, 100, 2_000, 10_000]);
  switch (type) {
    case 'crash':
    case 'leave':
      return { type, atMs, node, restartAfterMs };
    case 'register':
      return { type, atMs, node };
    case 'pause':
      return { type, atMs, node, forMs: chance.pick([50, 1_000, 6_000, 20_000]) };
    case 'block':
      return { type, atMs, ...planSides(chance, names) };
    case 'deafen':
      return { type, atMs, from: node, to: chance.pick(others) };
    case 'break':
      return { type, atMs, a: node, b: chance.pick(others) };
    case 'outage':
      return { type, atMs, forMs: chance.pick([100, 3_000]) };
    case 'heal':
      return { type, atMs };
  }
}

/** Two halves of all; or some of them, so that a third side sees both. */
function planSides(
  chance: Chance,
  names: readonly string[],
): { those: readonly string[]; these: readonly string[] } {
  const those = chance.some(names.slice(1), 0.5);
  const rest = names.filter((name) => !those.includes(name));
  return { those, these: chance.happens(0.5) ? rest : chance.some(rest, 0.5) };
}
