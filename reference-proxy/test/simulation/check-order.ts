// Is the history of one actor linearizable? Always holds: no problem found means that it is; the proof is the order in
// which the store took the states.
//
// A history is linearizable when its actions can be put into one order in which (1) every answer is what an actor alone
// would have given, and (2) whatever was answered before another thing was asked comes before it. To find such an order
// is expensive in general. But here one is at hand: each action that changes the state leaves a token of its own in it,
// so the stored states name the actions that made them, in order. Nothing of it is believed, everything is looked at:
//
//   - each state is what exactly one asked action makes of the state before it, and none is used twice;
//   - each answered change is among them, and its answer shows the state that it made; a change that was refused is not;
//   - each answered reading shows one of the states (they all differ), which gives it a place right after that;
//   - with these places, nothing comes before what had been answered when it was asked.
//
// Readings of one place are ordered by their beginning, which breaks neither (1) nor (2). Changes without an answer, or
// with an error that leaves it open, may be among the states or not; when they are, they may have happened at any time
// after they were asked, so they bind only what was answered before.
import { didNothing, isWrite, tokenOf, type Operation } from './history.js';
import { stateAfter } from './simulated-host.js';

/** @returns what is wrong, in words; empty when the history is linearizable */
export function checkOrder(operations: readonly Operation[], states: readonly string[]): string[] {
  const byToken = new Map(operations.map((operation) => [tokenOf(operation), operation]));
  const problems: string[] = [];
  const placeOf = new Map<string, number>();
  states.forEach((state, at) => {
    const token = lastToken(state);
    const before = states[at - 1] ?? '';
    const author = byToken.get(token);
    if (placeOf.has(token))
      problems.push(`state ${at + 1} is the work of ${token}, a second time: ${before} → ${state}`);
    placeOf.set(token, at + 1);
    if (author === undefined && !token.startsWith('i'))
      problems.push(`nobody asked for state ${at + 1}: ${state}`);
    const expected = stateAfter(author?.action ?? 'init', before, token);
    if (expected !== state || state === before)
      problems.push(`state ${at + 1} does not follow: ${before} → ${state}`);
  });
  const placed = operations.map((operation) => ({
    operation,
    place: placeIn(operation, states, placeOf, problems),
  }));
  return [...problems, ...checkRealTime(placed)];
}

interface Placed {
  readonly operation: Operation;
  /** After how many changes it happened, itself included; undefined when it did not happen, or nobody can know. */
  readonly place: number | undefined;
}

function placeIn(
  operation: Operation,
  states: readonly string[],
  placeOf: ReadonlyMap<string, number>,
  problems: string[],
): number | undefined {
  const { action, outcome, isAsync } = operation;
  const place = isWrite(action) ? placeOf.get(tokenOf(operation)) : undefined;
  if (place !== undefined && didNothing(operation))
    problems.push(`${say(operation)} was refused, but was done`);
  if (!outcome?.ok || isAsync || action === 'spawn') return place;
  const shown = outcome.state ?? '';
  if (isWrite(action)) {
    if (place === undefined) problems.push(`${say(operation)} is lost`);
    else if (shown !== states[place - 1]) problems.push(`${say(operation)} was answered with ${shown}`);
    return place;
  }
  const seen = shown === '' ? 0 : placeOf.get(lastToken(shown));
  if (seen !== undefined && shown === (states[seen - 1] ?? '')) return seen;
  problems.push(`${say(operation)} shows a state that never was: ${shown}`);
  return undefined;
}

/** Nothing comes before what had been answered when it was asked. */
function checkRealTime(placed: readonly Placed[]): string[] {
  const known = placed.filter((one): one is Placed & { place: number } => one.place !== undefined);
  const begins = known.toSorted((a, b) => a.operation.began - b.operation.began);
  const ends = known
    .filter(({ operation }) => operation.outcome?.ok === true && !operation.isAsync)
    .toSorted((a, b) => (a.operation.ended ?? 0) - (b.operation.ended ?? 0));
  const problems: string[] = [];
  let at = 0;
  let latest: (typeof ends)[number] | undefined;
  for (const { operation, place } of begins) {
    for (let next = ends[at]; next && (next.operation.ended ?? 0) < operation.began; next = ends[(at += 1)]) {
      if (!latest || next.place > latest.place) latest = next;
    }
    if (latest && (isWrite(operation.action) ? place <= latest.place : place < latest.place)) {
      problems.push(
        `${say(operation)} happened before ${say(latest.operation)}, which was answered before it began`,
      );
    }
  }
  return problems;
}

export function say({ id, action, actor, node, beganMs, endedMs, isAsync }: Operation): string {
  const how = isAsync ? ' async' : '';
  return `[${id}${how} ${action} ${actor} at ${node}, ${beganMs}–${endedMs ?? '…'} ms]`;
}

function lastToken(state: string): string {
  return state.slice(state.lastIndexOf(',') + 1);
}
