// Was every actor in one place at a time? Always holds: what is judged happened while nothing changed that nodes can
// notice of each other, and for a settling time before; on one node, and in calm histories, it is judged always.
import type { Plan } from './plan.js';
import type { Callback } from './simulated-host.js';
import type { World } from './world.js';

interface Seen {
  readonly plan: Plan;
  readonly world: World;
}

/** After a change: until it is noticed, told, and what was begun before is done. */
const settlingMs = 30_000;

export function checkCallbacks({ plan, world }: Seen): string[] {
  const byActor = new Map<string, Callback[]>();
  for (const callback of world.callbacks) {
    const own = byActor.get(callback.actor) ?? [];
    byActor.set(callback.actor, own);
    own.push(callback);
  }
  return [...byActor.values()].flatMap((callbacks) => checkActor(callbacks, plan, world));
}

function checkActor(callbacks: readonly Callback[], plan: Plan, world: World): string[] {
  const wasQuiet = (fromMs: number, toMs: number): boolean =>
    !world.disturbancesMs.some((atMs) => atMs >= fromMs - settlingMs && atMs <= toMs);
  return callbacks.flatMap((one, at) => {
    const later = callbacks.slice(at + 1);
    const overlapping = later.filter(({ startMs }) => startMs < (one.endMs ?? Infinity));
    const together = overlapping.filter(
      (other) => other.life === one.life || plan.isCalm || wasQuiet(one.startMs, other.startMs),
    );
    const next = later[0];
    const strayed = next && next.node !== one.node && wasQuiet(one.startMs, next.startMs);
    return [
      ...together.map((other) => `at the same time: ${say(one)} and ${say(other)}`),
      ...(strayed ? [`in quiet times at two nodes: ${say(one)}, then ${say(next)}`] : []),
    ];
  });
}

function say({ actor, action, node, startMs, endMs }: Callback): string {
  return `${action} of ${actor} at ${node} ${startMs}–${endMs ?? '…'} ms`;
}
