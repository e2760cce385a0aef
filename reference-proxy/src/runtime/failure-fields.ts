// A failure as the log tells it. Always holds: what the caller was told is a code and a reason; a stack is there only
// for what nobody expected.
import { ProxyError } from '../core/errors.js';
import type { LogFields } from '../ports/log.js';

export function failureFields(failure: unknown): LogFields {
  if (!(failure instanceof ProxyError)) return { error: failure };
  const { code, message: reason, cause } = failure;
  return code === 'internal' ? { code, reason, error: cause ?? failure } : { code, reason };
}
