// From wire to observation: the plain data that expectations are matched against. Nothing is judged here; `outcome`
// only says in one word what the raw answer was.
import type { MessageType } from '@spawn-conformance/proto';
import type { WireAnswer, WireRequest } from './peers/exchange-log.js';

/**
 * ok: 2xx and status OK · refused: non-2xx, and no body that claims OK · contradictory: status line and body
 * disagree, or a 2xx whose body is not the message · dropped, silent, unreachable: no answer.
 */
export type Outcome = 'ok' | 'refused' | 'contradictory' | 'dropped' | 'silent' | 'unreachable';

export interface AnswerObservation {
  readonly outcome: Outcome;
  readonly end: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded body as JSON; absent when it is not the message. */
  readonly body?: Record<string, unknown>;
  /** RequestStatus.message of the body. */
  readonly message?: string;
  readonly bytes: string;
  readonly sizeBytes: number;
  readonly tookMs: number;
}

export function observeAnswer(
  answer: WireAnswer,
  type: MessageType<object, object> | undefined,
  tookMs: number,
): AnswerObservation {
  const body = answer.end === 'dropped' ? undefined : decoded(type, answer.body);
  const status = body?.['status'] as { status?: string; message?: string } | undefined;
  return {
    outcome: outcome(answer, body, type !== undefined),
    end: answer.end,
    ...(answer.status === undefined ? {} : { status: answer.status }),
    headers: answer.headers,
    ...(body === undefined ? {} : { body }),
    ...(status?.message === undefined ? {} : { message: status.message }),
    bytes: Buffer.from(answer.body).toString('hex'),
    sizeBytes: answer.body.length,
    tookMs: Math.round(tookMs),
  };
}

function outcome(answer: WireAnswer, body: Record<string, unknown> | undefined, hasStatus: boolean): Outcome {
  if (answer.status === undefined)
    return answer.end === 'unreachable' ? 'unreachable' : answer.end === 'silent' ? 'silent' : 'dropped';
  const success = answer.status >= 200 && answer.status < 300;
  if (!hasStatus) return success ? 'ok' : 'refused';
  const claimsOk = (body?.['status'] as { status?: string } | undefined)?.status === 'OK';
  if (!success) return claimsOk ? 'contradictory' : 'refused';
  if (answer.end !== 'complete') return answer.end === 'dropped' ? 'dropped' : 'silent';
  return claimsOk ? 'ok' : 'contradictory';
}

/** What the subject sent to the kit. */
export function observeRequest(
  request: WireRequest,
  type: MessageType<object, object> | undefined,
): Record<string, unknown> {
  const [path = '', query] = request.target.split('?', 2);
  const body = decoded(type, request.body);
  return {
    method: request.method,
    path,
    ...(query === undefined ? {} : { query }),
    headers: request.headers,
    ...(body === undefined ? {} : { body }),
    bytes: Buffer.from(request.body).toString('hex'),
    sizeBytes: request.body.length,
    nthOnConnection: request.nthOnConnection,
  };
}

function decoded(
  type: MessageType<object, object> | undefined,
  bytes: Uint8Array,
): Record<string, unknown> | undefined {
  if (!type || bytes.length === 0) return undefined;
  try {
    return type.toJson(type.decode(bytes));
  } catch {
    // Not the message: the observation says so by having no body.
    return undefined;
  }
}
