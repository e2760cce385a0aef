// The verdict on a history. Always holds: what is said here holds for every correct proxy; each sentence says what was
// seen, not what was expected somewhere in the code.
import { checkCallbacks } from './check-callbacks.js';
import { checkOrder, say } from './check-order.js';
import { checkScheduled, checkTimers } from './check-timing.js';
import { didNothing, isWrite, tokenOf, type Operation } from './history.js';
import type { Plan } from './plan.js';
import type { World } from './world.js';

export interface Evidence {
  readonly plan: Plan;
  readonly world: World;
  readonly operations: readonly Operation[];
  /** When everything had been quiet for long. */
  readonly probedAtMs: number;
  /** How many requests had to be asked then. */
  readonly probes: number;
  /** The nodes that stopped in the end, with what they complained about. */
  readonly ended: ReadonlyMap<string, readonly string[]>;
}

/** @returns what must not be, in words */
export function judge(evidence: Evidence): string[] {
  const checks = [
    checkStates,
    checkParents,
    checkAnswers,
    checkServed,
    checkEnd,
    checkScheduled,
    checkTimers,
  ];
  if (evidence.plan.isCalm) checks.push(checkCalm, checkAsync);
  return [...checks.flatMap((check) => check(evidence)), ...checkCallbacks(evidence)];
}

const statefulOf = ({ definitions, instances }: Plan): string[] => {
  const stateful = definitions.filter((one) => one.stateful);
  const named = stateful.filter(({ kind }) => kind === 'named').map(({ name }) => name);
  return [...named, ...instances.keys()];
};

/** Linearizable, actor by actor; revisions without a gap. */
function checkStates({ plan, world, operations }: Evidence): string[] {
  return statefulOf(plan).flatMap((actor) => {
    const stored = world.store.statesOf(actor);
    const broken = stored.find(({ revision }, at) => revision !== at + 1);
    const gap = broken ? [`${actor}: revision ${broken.revision} is not the next`] : [];
    const own = operations.filter((operation) => operation.actor === actor);
    return [...gap, ...checkOrder(own, statesOf(actor, plan, world))];
  });
}

/** All states that the actor had. Timed snapshots leave some out; then nothing is ever removed from a state. */
function statesOf(actor: string, { persistence }: Plan, world: World): readonly string[] {
  const stored = world.store.statesOf(actor).map(({ text }) => text);
  if (persistence === 'durable') return stored;
  const tokens = (stored.at(-1) ?? '').split(',').filter((token) => token !== '');
  return tokens.map((_, at) => tokens.slice(0, at + 1).join());
}

/** An instance has one parent, whoever else wanted it. */
function checkParents({ plan, world, operations }: Evidence): string[] {
  return [...plan.instances.keys()].flatMap((actor) => {
    const spawned = operations.filter((one) => one.actor === actor && one.outcome?.ok && one.parent);
    const called = world.callbacks.filter((callback) => callback.actor === actor);
    const parents = new Set([...spawned, ...called].map(({ parent }) => parent));
    return parents.size > 1 ? [`${actor} was spawned from ${[...parents].join(' and ')}`] : [];
  });
}

/** Somebody else was quicker to spawn it from another parent. */
function isContested({ actor, parent, outcome }: Operation, { instances }: Plan): boolean {
  const isConflict = outcome?.ok === false && outcome.code === 'conflict';
  return (
    isConflict &&
    parent !== undefined &&
    (instances.get(actor)?.length ?? 0) > 1 &&
    outcome.message.includes('exists already')
  );
}

/** On top of the budget, which is that of the invocation alone: looking up in a slow store, and spawning. */
const lookUpMs = 12_000;
const spawnMs = 30_000;

/** Everybody is answered, in time, and with nothing that tells of a bug. */
function checkAnswers(evidence: Evidence): string[] {
  const { operations, plan, world } = evidence;
  const stood = plan.troubles.some(({ type }) => type === 'pause');
  return operations.flatMap((operation) => {
    const { outcome, endedMs = world.time.nowMs, beganMs, budgetMs } = operation;
    const slackMs = plan.instances.has(operation.actor) ? spawnMs : lookUpMs;
    if (!outcome) return [`${say(operation)} was never answered`];
    if (!outcome.ok && outcome.code === 'bug') return [`${say(operation)}: ${outcome.message}`];
    if (!stood && endedMs - beganMs > budgetMs + slackMs) return [`${say(operation)} was answered too late`];
    return wronglyUnknown(operation, evidence);
  });
}

/** Whoever was told that an instance is there finds it, at least through a node that hosts such instances. */
function wronglyUnknown(operation: Operation, { operations, plan, world }: Evidence): string[] {
  const { outcome, actor, node, began, beganMs } = operation;
  const parents = plan.instances.get(actor);
  if (outcome?.ok !== false || outcome.code !== 'actorNotFound' || !parents) return [];
  if (!parents.every((parent) => world.node(node).served(parent, beganMs, beganMs))) return [];
  const spawned = operations.find(
    (other) =>
      other.actor === actor && other.action === 'spawn' && other.outcome?.ok && (other.ended ?? 0) < began,
  );
  return spawned ? [`${say(operation)}: ${outcome.message}, but ${say(spawned)}`] : [];
}

/**
 * When all was quiet, everything was served. But a state that arrived at the store long after it was sent, when its
 * actor was told that it failed, or has gone on at another node, makes the next change a conflict: nobody can know before.
 */
function checkServed({ operations, probedAtMs, probes, world, plan }: Evidence): string[] {
  const isExcused = (operation: Operation): boolean => {
    const { outcome } = operation;
    const isConflict = outcome?.ok === false && outcome.code === 'conflict';
    const isLate = isConflict && world.store.wasStoredLate(operation.actor);
    return isLate || isContested(operation, plan);
  };
  const asked = operations.filter(({ beganMs }) => beganMs >= probedAtMs);
  const failures = asked.filter((operation) => !operation.outcome?.ok && !isExcused(operation));
  const missing =
    asked.length < probes
      ? [`when all was quiet, only ${asked.length} of ${probes} requests were taken`]
      : [];
  return [...missing, ...failures.map((operation) => `when all was quiet: ${failed(operation)}`)];
}

function checkEnd({ world, ended }: Evidence): string[] {
  return world.nodes.flatMap(({ name, system }) => {
    const complaints = ended.get(name);
    if (complaints) return complaints.map((line) => `${name} ${line}`);
    const { count, background } = system?.work ?? { count: 0, background: 0 };
    return [`${name} did not stop: ${count} requests and ${background} async invocations in work`];
  });
}

/** In a calm history nothing fails, but for what a leaving node refuses, and what lives on no node at all. */
function checkCalm({ operations, plan, world }: Evidence): string[] {
  const complaints = world.complaints.map((line) => `in calm times a node ${line}`);
  const failures = operations.flatMap((operation) => {
    const { outcome } = operation;
    if (!outcome || outcome.ok || outcome.code === 'draining' || isContested(operation, plan)) return [];
    const isAway =
      outcome.code === 'actorNotFound' || /no node hosts|refuses connections/.test(outcome.message);
    if (isAway && !isHosted(operation, plan, world)) return [];
    const mayBeUnknown = outcome.code === 'actorNotFound' && plan.instances.has(operation.actor);
    return mayBeUnknown && !outcome.message.includes('cannot be spawned')
      ? []
      : [`in calm times: ${failed(operation)}`];
  });
  return [...complaints, ...failures];
}

/** How long after a registration everybody must know it. */
const knownWithinMs = 1_000;

/** Whether a node hosted the actor all the time; when its parent is open, whether both were hosted. */
function isHosted(
  { actor, beganMs, endedMs = Infinity }: Operation,
  { instances }: Plan,
  world: World,
): boolean {
  const definitions = instances.get(actor) ?? [actor];
  return definitions.every((definition) =>
    world.nodes.some((node) => node.served(definition, beganMs - knownWithinMs, endedMs)),
  );
}

/** How long after a change of hosts actors may still be on their way. */
const movingMs = 2_000;

/**
 * In a calm history what was queued is done, before whatever its client asks next; but for the time in which several
 * nodes at once begin or cease to host the actor: then what was queued where it will not live may come later.
 */
function checkAsync({ operations, plan, world }: Evidence): string[] {
  return statefulOf(plan).flatMap((actor) => {
    const places = new Map(
      statesOf(actor, plan, world).map((text, at) => [text.slice(text.lastIndexOf(',') + 1), at]),
    );
    const queued = operations.filter(
      (one) => one.actor === actor && one.isAsync && isWrite(one.action) && one.outcome?.ok,
    );
    return queued.flatMap((one) => {
      const place = places.get(tokenOf(one));
      if (place === undefined) return isHosted(one, plan, world) ? [`${say(one)} is lost`] : [];
      const later = operations.filter(
        (other) => other.client === one.client && other.began > (one.ended ?? 0),
      );
      return later
        .filter((other) => changesBetween(world, one.beganMs - movingMs, other.endedMs ?? Infinity) < 2)
        .filter((other) => (places.get(tokenOf(other)) ?? Infinity) < place)
        .map((other) => `${say(other)} was done before ${say(one)}, which its client had queued before`);
    });
  });
}

/** Of how many nodes. */
function changesBetween({ changes }: World, fromMs: number, toMs: number): number {
  return new Set(changes.filter(({ atMs }) => atMs >= fromMs && atMs <= toMs).map(({ node }) => node)).size;
}

function failed(operation: Operation): string {
  const { outcome } = operation;
  const why = outcome?.ok === false ? `${outcome.code}: ${outcome.message}` : 'no answer';
  return `${say(operation)} failed, ${didNothing(operation) ? 'not done' : 'done or not'}: ${why}`;
}
