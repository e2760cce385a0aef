// Were timers in step, and was what had been scheduled run once? Always holds: only a crash in the middle of a run, or a
// node that stood still for long, excuses a second one; nothing excuses that there was none.
import { say } from './check-order.js';
import { tokenOf } from './history.js';
import type { Evidence } from './judge.js';
import type { Callback } from './simulated-host.js';

/** From before a run was begun until the store has forgotten it. */
const aroundMs = 12_000;
/** How far ahead the clock of a node may be. */
const skewMsMax = 3_000;

export function checkScheduled({ plan, world, operations }: Evidence): string[] {
  const stood = plan.troubles.some((trouble) => trouble.type === 'pause' && trouble.forMs > 10_000);
  const crashesMs = plan.troubles.flatMap(({ type, atMs }) => (type === 'crash' ? [atMs] : []));
  const wasInterrupted = ({ startMs, endMs = startMs }: Callback): boolean =>
    crashesMs.some((atMs) => atMs >= startMs - aroundMs && atMs <= endMs + aroundMs);
  return operations.flatMap((operation) => {
    const { action, outcome, dueMs = 0, endedMs = Infinity } = operation;
    if (action !== 'later') return [];
    const runs = world.callbacks.filter(({ token }) => token === tokenOf(operation));
    const where = runs.map(({ node, startMs }) => `${node} at ${startMs} ms`).join(' and ');
    if (runs.length > 1 && !stood && !runs.some(wasInterrupted))
      return [`${say(operation)} was run at ${where}`];
    // What was due by the clock of its node is an ordinary async invocation: its user function may not be there yet.
    const wasLater = dueMs - endedMs > skewMsMax;
    if (outcome?.ok && wasLater && runs.length === 0) return [`${say(operation)} was never run`];
    return [];
  });
}

const windowMs = 20_000;
/** Where it lives is settled, and what was slow is over. */
const leastOf = (ticks: number): number => ticks - 1;

/** When all was quiet, every actor with a timer had one series. */
export function checkTimers({ plan, world, operations, probedAtMs }: Evidence): string[] {
  const spawned = new Map(
    operations.flatMap(({ actor, parent, outcome, endedMs = Infinity }) =>
      parent !== undefined && outcome?.ok && endedMs < probedAtMs - windowMs
        ? [[actor, parent] as const]
        : [],
    ),
  );
  return plan.definitions.flatMap(({ name, kind, tickEveryMs }) => {
    if (tickEveryMs === 0 || !plan.nodes.some(({ hosts }) => hosts.includes(name))) return [];
    const instances = [...spawned].filter(([, parent]) => parent === name).map(([actor]) => actor);
    const expected = windowMs / tickEveryMs;
    return (kind === 'named' ? [name] : instances).flatMap((actor) => {
      const ticks = world.callbacks.filter(
        (one) =>
          one.actor === actor &&
          one.action === 'tick' &&
          one.startMs >= probedAtMs - windowMs &&
          one.startMs < probedAtMs,
      );
      const isRight = ticks.length >= leastOf(expected) && ticks.length <= expected + 1;
      return isRight
        ? []
        : [`${actor} ticked ${ticks.length} times in ${windowMs} ms, every ${tickEveryMs} ms`];
    });
  });
}
