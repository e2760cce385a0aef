// What happened in many histories together.
import { createCounts, type Counts } from './counts.js';
import type { HistoryResult } from './run-history.js';

export interface Totals {
  histories: number;
  calm: number;
  operations: number;
  callbacks: number;
  virtualMs: number;
  /** Histories with violations. */
  readonly wrong: number[];
  /** How the operations ended: `ok`, or the code of the error. */
  readonly outcomes: Map<string, number>;
  readonly counts: Counts;
}

export function createTotals(): Totals {
  const none = { histories: 0, calm: 0, operations: 0, callbacks: 0, virtualMs: 0 };
  return { ...none, wrong: [], outcomes: new Map(), counts: createCounts() };
}

export function add(
  totals: Totals,
  { seed, plan, operations, callbacks, virtualMs, violations, counts }: HistoryResult,
): void {
  totals.histories += 1;
  totals.calm += plan.isCalm ? 1 : 0;
  totals.operations += operations.length;
  totals.callbacks += callbacks.length;
  totals.virtualMs += virtualMs;
  if (violations.length > 0) totals.wrong.push(seed);
  for (const { outcome } of operations) {
    const how = !outcome ? 'unanswered' : outcome.ok ? 'ok' : outcome.code;
    totals.outcomes.set(how, (totals.outcomes.get(how) ?? 0) + 1);
  }
  addCounts(totals.counts, counts);
}

function addCounts(to: Counts, from: Counts): void {
  const { troubles, ...numbers } = from;
  for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) to[name] += numbers[name];
  for (const name of Object.keys(troubles) as (keyof typeof troubles)[]) to.troubles[name] += troubles[name];
}

export function textOf({
  histories,
  calm,
  operations,
  callbacks,
  virtualMs,
  wrong,
  outcomes,
  counts,
}: Totals): string {
  const { troubles, lost, late, doubled, haunting, failed, answersLost, appliedLate } = counts;
  const list = (entries: Iterable<readonly [string, number]>): string =>
    [...entries].map(([name, count]) => `${count} ${name}`).join(', ');
  const messages = { messages: counts.messages, lost, late, doubled, haunting };
  const store = {
    requests: counts.requests,
    failed,
    'answers lost': answersLost,
    'applied late': appliedLate,
  };
  return [
    `histories   ${histories} (${calm} calm, ${histories - calm} with faults)`,
    `operations  ${operations}: ${list([...outcomes].sort((a, b) => b[1] - a[1]))}`,
    `callbacks   ${callbacks}`,
    `network     ${list(Object.entries(messages))}`,
    `store       ${list(Object.entries(store))}`,
    `nodes       ${list(Object.entries(troubles))}`,
    `time        ${(virtualMs / 3_600_000).toFixed(1)} h, simulated`,
    `violations  ${wrong.length === 0 ? 'none' : `in ${wrong.length} histories: ${wrong.slice(0, 20).join(' ')}`}`,
  ].join('\n');
}
