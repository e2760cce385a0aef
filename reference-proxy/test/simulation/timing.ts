// What a plan has of timers and of invocations for later. Always holds: the rest of the plan is the same without it.
import type { Chance } from './chance.js';
import type { ActorPlan, Step } from './plan.js';

/** In some histories everybody has a timer. */
export function withTimers(chance: Chance, definitions: readonly ActorPlan[]): ActorPlan[] {
  const tickEveryMs = chance.happens(0.3) ? 5_000 : 0;
  return definitions.map((definition) => ({ ...definition, tickEveryMs }));
}

/** In half of the histories one more client asks for things to be done later, of actors that have a name of their own. */
export function withLater(
  chance: Chance,
  clients: readonly (readonly Step[])[],
  actors: readonly string[],
): (readonly Step[])[] {
  if (actors.length === 0 || chance.happens(0.5)) return [...clients];
  const firstId = 1 + Math.max(0, ...clients.flat().map(({ id }) => id));
  const steps = Array.from({ length: chance.between(1, 8) }, (_, at): Step => ({
    id: firstId + at,
    waitMs: chance.below(600),
    actor: chance.pick(actors),
    action: 'later',
    isAsync: true,
    afterMs: chance.pick([1, 500, 4_000, 12_000, 25_000]),
    spawnsFirst: false,
    parent: undefined,
    node: chance.below(1_000),
    budgetMs: 10_000,
  }));
  return [...clients, steps];
}
