// check: judges one requirement on what was seen. `given` is what must have been seen for the question to make
// sense: when it was not, the check is blocked, not failed.
import type { CheckRef, CheckStep, Expectations } from '../case.js';
import { match, type Mismatch } from '../match.js';
import { failed, resultOf, type CheckResult } from '../verdict.js';
import { observed, type World } from '../world.js';
import { text } from './schemas.js';
import type { Verb } from './verb.js';

const expectations = { type: 'object', minProperties: 1 };

export const check: Verb = {
  name: 'check',
  roles: ['proxy', 'sdk'],
  summary: 'Judges one requirement: `that` must have been seen, provided that `given` was.',
  example: `check: INV-1
that:
  answer: { outcome: ok, body: { value: { $any: hello $nonce } } }`,
  schema: text,
  beside: { given: expectations, that: expectations },
  // Checks are judged by run-case, which knows their level; see judge().
  run: () => Promise.resolve(),
};

export async function judge(step: CheckStep, ref: CheckRef, world: World): Promise<CheckResult> {
  if (world.unsupported) return beyondTestee(ref, world.unsupported);
  const { lost } = world;
  const asksForLost = lost !== undefined && Object.hasOwn(step.that, lost.as);
  if (world.blockedBy !== undefined && !asksForLost) return resultOf(ref, 'blocked', world.blockedBy);
  const missing = await mismatches(step.given ?? {}, world);
  if (missing.length > 0) return resultOf(ref, 'blocked', `given: ${missing.map(sentence).join('; ')}`);
  // What else it expects could not be seen.
  if (asksForLost) return failed(ref, [{ path: `${lost.as}.outcome`, expected: 'ready', got: lost.why }]);
  const found = await mismatches(step.that, world);
  const { unsupported } = world as Pick<World, 'unsupported'>;
  // Of exchanges that ran in the background it is only known now.
  if (unsupported) return beyondTestee(ref, unsupported);
  return found.length === 0 ? resultOf(ref, 'pass') : failed(ref, found);
}

/** The testee said that it cannot do what the case told it to do. */
function beyondTestee(ref: CheckRef, { status, reason }: NonNullable<World['unsupported']>): CheckResult {
  return resultOf(ref, status, reason);
}

async function mismatches(expectations: Expectations, world: World): Promise<Mismatch[]> {
  const found: Mismatch[] = [];
  for (const [name, expected] of Object.entries(expectations)) {
    const seen = withTime(await observed(world, name), world);
    const filledIn = await withSeen(expected, world);
    const event = (seen as { event?: unknown } | undefined)?.event;
    const place = typeof event === 'number' ? { event } : {};
    found.push(...match(filledIn, seen, name).map((one) => ({ ...one, ...place })));
  }
  return found;
}

/** The observation of an exchange or a call, and when it began, in ms since the case did. */
function withTime(seen: unknown, { log }: World): unknown {
  const { event, request = event } = (seen ?? {}) as { event?: number; request?: number };
  const began = request === undefined ? undefined : log.events[request - 1];
  return began ? { ...(seen as object), atMs: began.atMs } : seen;
}

/** What `$seen` and `$after` stand for, filled in. */
async function withSeen(expected: unknown, world: World): Promise<unknown> {
  if (typeof expected !== 'object' || expected === null) return expected;
  if (Array.isArray(expected)) return Promise.all(expected.map((one) => withSeen(one, world)));
  const { $seen, $after } = expected as { $seen?: string; $after?: { of: string; ms: number } };
  if ($seen !== undefined) return seenAt($seen.split('.'), world);
  if ($after !== undefined) return timeAfter($after, world);
  const entries = Object.entries(expected).map(
    async ([key, one]) => [key, await withSeen(one, world)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** By the kit's own clock; nothing comes after what was not seen. */
async function timeAfter({ of, ms }: { of: string; ms: number }, world: World): Promise<unknown> {
  const { atMs = Infinity } = (withTime(await observed(world, of), world) ?? {}) as { atMs?: number };
  return { $atLeast: atMs + ms };
}

async function seenAt([name = '', ...path]: readonly string[], world: World): Promise<unknown> {
  let value = await observed(world, name);
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value === undefined ? { $absent: true } : { $equals: value };
}

export function sentence(mismatch: Mismatch): string {
  return `${mismatch.path}: expected ${mismatch.expected}, got ${mismatch.got}`;
}
