// How each error looks on the wire: the HTTP status, and the status inside the message. Always holds: a table and
// nothing else (WIR-8, WIR-16 to WIR-18, SPN-6, SPN-13, INV-17, INV-18, INV-32, CBK-25, OPS-4 to OPS-8); every error code is in it.
import { Status } from '@spawn-conformance/proto';
import type { ErrorCode } from '../../core/errors.js';

export const httpStatusOf: Readonly<Record<ErrorCode, number>> = {
  malformed: 400,
  unsupportedType: 415,
  tooLarge: 413,
  metadataTooLarge: 503,
  bodyTimedOut: 408,
  pathNotFound: 404,
  wrongMethod: 405,
  systemNotFound: 404,
  actorNotFound: 404,
  actionNotFound: 404,
  revisionNotFound: 404,
  conflict: 409,
  notBuilt: 501,
  moved: 503,
  hostFailed: 502,
  timedOut: 504,
  overloaded: 503,
  draining: 503,
  internal: 500,
};

export function messageStatusOf(code: ErrorCode): Status {
  return code === 'actorNotFound' ? Status.ACTOR_NOT_FOUND : Status.ERROR;
}
