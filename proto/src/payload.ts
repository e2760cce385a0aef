// The `payload` of a message: a value, a noop, or not set at all. Three different things, which must arrive as the
// same one that was sent; the noop arm has another number in nearly every message, so arms are moved by name.
import { isUnset } from './any.js';
import { InvalidMessage } from './errors.js';
import type { Any, Noop } from './messages.js';

/** A set payload: exactly one arm. */
export type Payload =
  { readonly value: Any; readonly noop?: never } | { readonly noop: Noop; readonly value?: never };

/** A message with a payload, such as an InvocationRequest or an ActorInvocationResponse. */
export interface PayloadFields {
  value?: Any | null | undefined;
  noop?: Noop | null | undefined;
}

/**
 * The payload with its arm, or undefined when it is not set. An Any without type and bytes counts as not set.
 * @throws InvalidMessage when both arms are set, as no decoded message has them
 */
export function payloadOf(message: PayloadFields): Payload | undefined {
  const { value, noop } = message;
  if (value && noop) throw new InvalidMessage('a payload can be value or noop, not both');
  if (noop) return { noop };
  return value && !isUnset(value) ? { value } : undefined;
}

/** A copy of the message with this payload, or with none. Fields of a newer schema are kept. */
export function withPayload<M extends object>(
  message: M,
  payload: Payload | undefined,
): Omit<M, 'value' | 'noop' | 'payload'> & PayloadFields {
  const copy: PayloadFields & { payload?: unknown } = { ...message, ...payload };
  if (payload?.value === undefined) delete copy.value;
  if (payload?.noop === undefined) delete copy.noop;
  delete copy.payload;
  // Decoding keeps unknown fields out of sight of a spread.
  const { $unknowns } = message as { $unknowns?: Uint8Array[] };
  return ($unknowns ? { ...copy, $unknowns } : copy) as Omit<M, 'value' | 'noop' | 'payload'> & PayloadFields;
}
