// A payload in a form that compares and reads: arm and bytes.
import { payloadOf, type PayloadFields } from '@spawn-conformance/proto';

/** `value`, type url and base64; `noop`; or `nothing`. */
export function payloadText(message: PayloadFields): string {
  const { value, noop } = payloadOf(message) ?? {};
  if (noop) return 'noop';
  if (!value) return 'nothing';
  return `value ${value.type_url ?? ''} ${Buffer.from(value.value ?? []).toString('base64')}`;
}
