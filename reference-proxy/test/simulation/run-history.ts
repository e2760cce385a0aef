// One history from its seed to its verdict. In order: clients ask while troubles happen; then all is healed, and after a
// quiet time everything is asked once more, through every node; then all nodes leave; then the history is judged.
import { createChance } from './chance.js';
import { runClient } from './clients.js';
import type { Counts } from './counts.js';
import type { Operation } from './history.js';
import { judge } from './judge.js';
import type { Replacements } from './node.js';
import { createPlan, type Plan, type Step } from './plan.js';
import type { Trouble } from './troubles.js';
import { World } from './world.js';

interface HistoryOptions {
  readonly seed: number;
  /** When given, of the plan only this happens. */
  readonly kept?: Kept | undefined;
  readonly replacements?: Replacements;
}

/** A part of a plan: the ids of steps, and the positions of troubles. */
export interface Kept {
  readonly steps: ReadonlySet<number>;
  readonly troubles: ReadonlySet<number>;
}

/** How a history went. */
export interface HistoryResult {
  readonly seed: number;
  readonly plan: Plan;
  readonly operations: readonly Operation[];
  readonly callbacks: World['callbacks'];
  readonly counts: Counts;
  readonly virtualMs: number;
  /** What must not be, in words. */
  readonly violations: readonly string[];
}

/** Whatever was begun in bad times has come to an end within it. */
const quietMs = 40_000;
const probeMs = 20_000;
const stopMs = 70_000;

export async function runHistory({ seed, kept, replacements = {} }: HistoryOptions): Promise<HistoryResult> {
  const chance = createChance(seed);
  const plan = partOf(createPlan(chance.fork('plan')), kept);
  const world = new World(plan, chance, replacements);
  const { time } = world;
  const operations: Operation[] = [];
  for (const { name, startMs } of plan.nodes) time.after(startMs, () => world.node(name).start());
  for (const trouble of plan.troubles) time.after(trouble.atMs, () => happen(world, trouble));
  const context = { history: operations, endMs: plan.busyMs };
  plan.clients.forEach((steps, client) => void runClient(world, client, steps, context));
  await time.runUntil(plan.busyMs);

  world.calmDown();
  for (const node of world.nodes) {
    node.start();
    node.registerAll();
  }
  await time.runUntil(plan.busyMs + quietMs);

  const probedAtMs = time.nowMs;
  const probes = planProbes(plan);
  probes.forEach((steps, at) => {
    const probing = { ...context, endMs: Infinity };
    void runClient(world, plan.clients.length + at, steps, probing);
  });
  await time.runUntil(probedAtMs + probeMs);

  const ended = new Map<string, readonly string[]>();
  for (const node of world.nodes) void node.stop().then((complaints) => ended.set(node.name, complaints));
  await time.runUntil(time.nowMs + stopMs);
  const violations = judge({ plan, world, operations, probedAtMs, probes: probes.flat().length, ended });
  const { callbacks, counts } = world;
  return { seed, plan, operations, callbacks, counts, virtualMs: time.nowMs, violations };
}

function happen(world: World, trouble: Trouble): void {
  const { network, time } = world;
  world.counts.troubles[trouble.type] += 1;
  switch (trouble.type) {
    case 'crash':
      world.node(trouble.node).crash();
      return void time.after(trouble.restartAfterMs, () => world.node(trouble.node).start());
    case 'leave': {
      const node = world.node(trouble.node);
      const wasThere = node.isListening;
      return void node.stop().then((complaints) => {
        if (wasThere) world.complaints.push(...complaints);
        time.after(trouble.restartAfterMs, () => node.start());
      });
    }
    case 'register':
      return world.node(trouble.node).registerAll();
    case 'pause':
      return pause(world, trouble.node, trouble.forMs);
    case 'block':
      for (const a of trouble.those) for (const b of trouble.these) network.connections.block(a, b, 'both');
      return;
    case 'deafen':
      return network.connections.block(trouble.from, trouble.to, 'there');
    case 'break':
      return network.connections.breakUp(trouble.a, trouble.b);
    case 'outage':
      return world.store.outage(trouble.forMs);
    case 'heal':
      return network.connections.unblockAll();
  }
}

function pause(world: World, name: string, forMs: number): void {
  world.disturbed();
  world.node(name).life?.pause(forMs);
  world.time.after(forMs, world.disturbed);
}

/** When all is quiet: every actor is changed and read through every node, by clients that do not wait for each other. */
function planProbes({ definitions, instances, nodes, clients }: Plan): Step[][] {
  const named = definitions.filter(({ kind }) => kind === 'named').map(({ name }) => name);
  const actors = [...named, ...instances.keys()];
  let id = Math.max(0, ...clients.flat().map((step) => step.id));
  return nodes.map((_, node) =>
    actors.flatMap((actor) =>
      (['append', 'read', 'get'] as const).map((action): Step => {
        const parents = instances.get(actor) ?? [];
        const parent = parents[node % parents.length];
        const common = { actor, action, node, isAsync: false, waitMs: 10, budgetMs: 10_000 };
        return { ...common, id: (id += 1), parent, spawnsFirst: parent !== undefined };
      }),
    ),
  );
}

function partOf(plan: Plan, kept: Kept | undefined): Plan {
  if (!kept) return plan;
  const clients = plan.clients.map((steps) => steps.filter(({ id }) => kept.steps.has(id)));
  return { ...plan, clients, troubles: plan.troubles.filter((_, at) => kept.troubles.has(at)) };
}
