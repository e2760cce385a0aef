// Wrong SDKs of chapter 6: what they make of callbacks that cannot be run, that fail, or that come in an unusual form.
import { ActorInvocationResponse } from '@spawn-conformance/proto';
import { httpAnswers, isCallback } from '../alter.js';
import type { HttpRequest } from '../go-between.js';
import type { SdkMutant } from '../mutant.js';
import { brokenAfter, callbackOf, pretendToRun, refuseCallbacks } from '../sdk-alterations.js';

const isUnknownActor = (request: HttpRequest) => {
  const { actor } = callbackOf(request);
  return Boolean(actor) && actor?.name !== 'tck-named' && !actor?.parent;
};
const isUnknownAction = (request: HttpRequest) =>
  !['', 'Run', 'Peek'].includes(callbackOf(request).actionName ?? '');
const isUndecodable = (request: HttpRequest) => request.body.length > 0 && !callbackOf(request).actor;

export const hostileCallbackMutants: readonly SdkMutant[] = [
  {
    id: 'pretends-to-host-every-actor',
    breaks: 'CBK-44',
    intent: 'answers 200 with an unchanged context for an actor that it does not host',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => pretendToRun(isUnknownActor),
  },
  {
    id: 'drops-unknown-actors',
    breaks: 'CBK-44',
    intent: 'closes the connection on a callback for an actor that it does not host',
    observed: 'answer.outcome: expected refused, got "dropped"',
    front: () => httpAnswers(isUnknownActor, () => 'drop'),
  },
  {
    id: 'pretends-to-have-every-action',
    breaks: 'CBK-45',
    intent: 'answers 200 with an unchanged context for an action that the actor does not have',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => pretendToRun(isUnknownAction),
  },
  {
    id: 'hides-errors',
    breaks: 'CBK-46',
    intent: 'answers 200 with an unchanged context when a handler raised an error',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => pretendToRun((request) => !isUnknownActor(request)),
  },
  {
    id: 'returns-half-done-states',
    breaks: 'CBK-47',
    intent: 'sends the state that a handler set before it raised an error',
    observed: 'answer.state: expected one of .*, got [^n]',
    front: () =>
      httpAnswers(isCallback, (answer) => {
        const state = { type_url: 'type.googleapis.com/half.Done', value: Buffer.from('half done') };
        if (answer.status < 500) return answer;
        return { ...answer, body: ActorInvocationResponse.encode({ updatedContext: { state } }) };
      }),
  },
  {
    id: 'takes-garbage-for-a-callback',
    breaks: 'CBK-48',
    intent: 'answers 200 to a body that does not decode',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => pretendToRun(isUndecodable),
  },
  {
    id: 'takes-an-empty-body-for-a-callback',
    breaks: 'CBK-49',
    intent: 'answers 200 to an empty body',
    observed: 'answer.outcome: expected refused, got "ok"',
    front: () => pretendToRun((request) => request.body.length === 0),
  },
  {
    id: 'hangs-on-an-empty-body',
    breaks: 'CBK-49',
    intent: 'never answers an empty body',
    observed: 'answer.outcome: expected refused, got "silent"',
    front: () =>
      httpAnswers(
        (request) => request.body.length === 0,
        () => 'silence',
      ),
  },
  {
    id: 'breaks-on-unknown-actors',
    breaks: 'CBK-50',
    intent: 'answers every callback with 500 after one for an actor or action that it does not have',
    observed: 'after.outcome: expected ok, got "refused"',
    front: () => brokenAfter((request) => isUnknownActor(request) || isUnknownAction(request)),
  },
  {
    id: 'breaks-on-errors',
    breaks: 'CBK-51',
    intent: 'answers every callback with 500 after a handler raised an error',
    observed: 'after.outcome: expected ok, got "refused"',
    front: () => brokenAfter((_request, answer) => answer.status >= 500),
  },
  {
    id: 'ends-on-garbage',
    breaks: 'CBK-52',
    intent: 'its process ends when a body does not decode',
    observed: 'after.outcome: expected ok, got "(unreachable|dropped)"',
    front: () => (request, forward) => (isUndecodable(request) ? process.exit(70) : forward(request)),
  },
  {
    id: 'reads-the-first-piece-only',
    breaks: 'CBK-53',
    intent: 'takes the first TCP piece of a body for the whole',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => (request.pieces ?? 0) > 1, 400),
  },
  {
    id: 'takes-small-bodies-only',
    breaks: 'CBK-54',
    intent: 'refuses bodies of more than 1,000,000 bytes',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => request.body.length > 1_000_000, 413),
  },
  {
    id: 'needs-a-state',
    breaks: 'CBK-55',
    intent: 'fails when the context carries no state',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => !callbackOf(request).currentContext?.state),
  },
  {
    id: 'needs-a-payload',
    breaks: 'CBK-56',
    intent: 'fails when a callback carries no payload',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks((request) => !callbackOf(request).payload),
  },
  {
    id: 'chokes-on-unknown-fields',
    breaks: 'CBK-57',
    intent: 'fails on fields that it does not know',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () => refuseCallbacks(({ body }) => Buffer.from(body).includes('unknown to every version')),
  },
  {
    id: 'knows-one-package-only',
    breaks: 'CBK-58',
    intent: 'fails on a payload whose message is named under another package',
    observed: 'answer.outcome: expected ok, got "refused"',
    front: () =>
      refuseCallbacks((request) => {
        const { value } = callbackOf(request);
        return Boolean(value) && !value?.type_url?.includes('spawn.conformance.');
      }),
  },
];
