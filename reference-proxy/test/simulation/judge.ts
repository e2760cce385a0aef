// The verdict on a history. Always holds: what is said here holds for every correct proxy; each sentence says what was
// seen, not what was expected somewhere in the code.
import { checkCallbacks } from './check-callbacks.js';
import { checkOrder, say } from './check-order.js';
import { didNothing, isWrite, tokenOf, type Operation } from './history.js';
import type { Plan } from './plan.js';
import type { World } from './world.js';

interface Evidence {
  readonly plan: Plan;
  readonly world: World;
  readonly operations: readonly Operation[];
  /** When everything had been quiet for long. */
  readonly probedAtMs: number;
  /** The nodes that stopped in the end, with what they complained about. */
  readonly ended: ReadonlyMap<string, readonly string[]>;
}

/** @returns what must not be, in words */
export function judge(evidence: Evidence): string[] {
  const checks = [checkStates, checkAnswers, checkServed, checkEnd];
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
    const states = world.store.statesOf(actor);
    const broken = states.find(({ revision }, at) => revision !== at + 1);
    const gap = broken ? [`${actor}: revision ${broken.revision} is not the next`] : [];
    const own = operations.filter((operation) => operation.actor === actor);
    return [
      ...gap,
      ...checkOrder(
        own,
        states.map(({ text }) => text),
      ),
    ];
  });
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
  const parent = plan.instances.get(actor);
  if (outcome?.ok !== false || outcome.code !== 'actorNotFound' || parent === undefined) return [];
  const hosts = plan.nodes.some(({ name, hosts: hosted }) => name === node && hosted.includes(parent));
  if (!hosts || !world.node(node).served(beganMs, beganMs)) return [];
  const spawned = operations.find(
    (other) =>
      other.actor === actor && other.action === 'spawn' && other.outcome?.ok && (other.ended ?? 0) < began,
  );
  return spawned ? [`${say(operation)}: ${outcome.message}, but ${say(spawned)}`] : [];
}

/**
 * When all was quiet, everything was served. A state that was stored after its actor was told that it was not, and had
 * looked again, makes the next change a conflict; nobody can know before.
 */
function checkServed({ operations, probedAtMs, world }: Evidence): string[] {
  const isExcused = ({ outcome }: Operation): boolean =>
    world.counts.appliedLate > 0 && outcome?.ok === false && outcome.code === 'conflict';
  return operations
    .filter(({ beganMs }) => beganMs >= probedAtMs)
    .filter((operation) => !operation.outcome?.ok && !isExcused(operation))
    .map((operation) => `when all was quiet: ${failed(operation)}`);
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
    if (!outcome || outcome.ok || outcome.code === 'draining') return [];
    const isAway = outcome.code === 'actorNotFound' || outcome.message.includes('no node hosts');
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

/** Whether a node hosted the actor all the time. */
function isHosted(
  { actor, beganMs, endedMs = Infinity }: Operation,
  { instances, nodes }: Plan,
  world: World,
): boolean {
  const definition = instances.get(actor) ?? actor;
  const hosts = nodes.filter((node) => node.hosts.includes(definition));
  return hosts.some(({ name }) => world.node(name).served(beganMs - knownWithinMs, endedMs));
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
      world.store.statesOf(actor).map(({ text }, at) => [text.slice(text.lastIndexOf(',') + 1), at]),
    );
    const queued = operations.filter(
      (one) => one.actor === actor && one.isAsync && isWrite(one.action) && one.outcome?.ok,
    );
    return queued.flatMap((one) => {
      const place = places.get(tokenOf(one));
      if (place === undefined) return [`${say(one)} is lost`];
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
