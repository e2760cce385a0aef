// The answer to a callback, from wire to observation. Nothing is judged here.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { observeAnswer, type AnswerObservation, type Outcome } from './observe.js';
import type { WireAnswer } from './peers/exchange-log.js';
import { anyType } from './any-type.js';
import { reportOf, stateIn } from './testee-values.js';
import { observeWorkflow } from './observe-workflow.js';

/**
 * Outcome of a callback: ok: 2xx and a message with `updated_context` · refused: a status outside 2xx ·
 * contradictory: 2xx without such a message · dropped, silent, unreachable: no answer.
 */
export interface CallbackObservation extends AnswerObservation {
  /** The payload's Report, where it is one. */
  readonly report?: Record<string, unknown>;
  /** The new state: its text, or the Any when it is not a State; absent where the answer has none. */
  readonly state?: unknown;
  /** What it asks for besides: an answer without a workflow asks for nothing. */
  readonly workflow?: Record<string, unknown>;
}

export function observeCallbackAnswer(answer: WireAnswer, tookMs: number): CallbackObservation {
  const observed = observeAnswer(answer, anyType(ActorInvocationResponse), tookMs);
  const context = observed.body?.['updatedContext'] as { state?: unknown } | undefined;
  const report = reportOf(observed.body?.['value']);
  const state = stateIn(context?.state);
  return {
    ...observed,
    outcome: outcomeOf(answer, context !== undefined, observed.outcome),
    ...(report === undefined ? {} : { report }),
    ...(state === undefined ? {} : { state }),
    ...(observed.body === undefined ? {} : { workflow: observeWorkflow(observed.body['workflow']) }),
  };
}

function outcomeOf({ status, end }: WireAnswer, hasContext: boolean, otherwise: Outcome): Outcome {
  if (status === undefined) return otherwise;
  if (status < 200 || status > 299) return 'refused';
  if (end !== 'complete') return end === 'dropped' ? 'dropped' : 'silent';
  return hasContext ? 'ok' : 'contradictory';
}
