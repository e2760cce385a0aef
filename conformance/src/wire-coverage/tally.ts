// Counts what the bodies of a run really carried: each field set and unset, each enum value, sent by the kit and received
// from the subject. Always holds: it counts the bytes that were on the wire, whoever judged them; bodies that are no
// message count for nothing.
import type { Role } from '../case.js';
import type { CaseOutcome } from '../run-case.js';
import { bodyMessages, type BodyType } from './body-messages.js';
import { fieldsOf, keyOf } from './wire-fields.js';
import { messageSchema, type MessageSchema, type SchemaField } from '@spawn-conformance/proto';

/** How often a field, or an enum value, was there and was not there. */
interface Count {
  set: number;
  unset: number;
}

/** By the key of a wire field. */
interface Tally {
  readonly sent: Record<string, Count>;
  readonly received: Record<string, Count>;
}

/** What a run carried, and against whom it ran. */
export interface Coverage extends Tally {
  readonly roles: readonly Role[];
}

/** What runs carried together. */
export function coverageOf(outcomes: readonly Pick<CaseOutcome, 'case' | 'events'>[]): Coverage {
  const ran = outcomes.filter(({ events }) => events.length > 0).map(({ case: one }) => one.role);
  return { roles: [...new Set(ran)].sort(), ...tallyOf(outcomes) };
}

export function tallyOf(outcomes: Parameters<typeof bodyMessages>[0]): Tally {
  const tally: Tally = { sent: {}, received: {} };
  for (const { type, message, isSent } of bodyMessages(outcomes))
    count(messageSchema(type satisfies BodyType), message, isSent ? tally.sent : tally.received);
  return tally;
}

type Decoded = Readonly<Record<string, unknown>>;

function count(schema: MessageSchema, message: Decoded, counts: Record<string, Count>): void {
  for (const field of fieldsOf(schema)) {
    const present = valuesOf(field, message);
    add(counts, keyOf({ message: schema.fullName, field: field.name }), present.length > 0);
    for (const value of present) {
      if (field.message) count(field.message, value as Decoded, counts);
      const name = field.values && [...field.values].find(([, number]) => number === value)?.[0];
      if (name) add(counts, keyOf({ message: schema.fullName, field: field.name, value: name }), true);
    }
    // An enum that is left out says its first value.
    const [first] = field.values?.keys() ?? [];
    if (first && present.length === 0)
      add(counts, keyOf({ message: schema.fullName, field: field.name, value: first }), true);
  }
}

/** What of the field is there: one value, those of a list or a map, or none. */
function valuesOf({ name, shape }: SchemaField, message: Decoded): readonly unknown[] {
  const value = Object.hasOwn(message, name) ? message[name] : undefined;
  if (value === undefined || value === null) return [];
  return shape === 'one' ? [value] : Object.values(value);
}

function add(counts: Record<string, Count>, key: string, isSet: boolean): void {
  const entry = (counts[key] ??= { set: 0, unset: 0 });
  if (isSet) entry.set += 1;
  else entry.unset += 1;
}
