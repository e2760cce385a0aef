// Wrong SDKs of chapter 5: what they make of the answers to their invocations.
import { setTimeout as wait } from 'node:timers/promises';
import { InvocationResponse, Status } from '@spawn-conformance/proto';
import { httpAnswers, invokeAnswers, isInvoke } from '../alter.js';
import type { SdkMutant } from '../mutant.js';
import { failureTakenForSuccess, isBareRefusal, saysNo, takenForSuccess } from '../sdk-alterations.js';

/** Less than the late answer takes, and more than any other one. */
const impatientAfterMs = 2_500;

export const invocationAnswerMutants: readonly SdkMutant[] = [
  {
    id: 'fails-on-an-answer-without-payload',
    breaks: 'INV-48',
    intent: 'reports an answer without a payload as a failure',
    observed: 'answer.report.results\\[0\\].ok: expected true, got false',
    back: () =>
      invokeAnswers((message) => {
        if (!message.payload) message.status = { status: Status.ERROR, message: 'unknown payload type' };
      }),
  },
  {
    id: 'hands-over-nothing',
    breaks: 'INV-52',
    intent: 'does not hand the payload of an answer to its caller',
    observed: 'answer.report.results\\[0\\].report.value: .*got nothing',
    back: () => invokeAnswers((message) => delete message.value),
  },
  {
    id: 'wants-the-echo',
    breaks: 'INV-61',
    intent: 'reports an answer that does not name the actor as a failure',
    observed: 'answer.report.results\\[0\\].ok: expected true, got false',
    back: () =>
      invokeAnswers((message) => {
        if (!message.actor) message.status = { status: Status.ERROR, message: 'whose answer is it' };
      }),
  },
  {
    id: 'does-not-read-the-status',
    breaks: 'INV-53',
    intent: 'reports answers with ERROR and ACTOR_NOT_FOUND as successes',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => takenForSuccess(isInvoke, saysNo),
  },
  {
    id: 'knows-no-actor-not-found',
    breaks: 'INV-53',
    intent: 'reports an answer with ACTOR_NOT_FOUND as a success',
    observed: 'bad.report.results\\[1\\].ok: expected false, got true',
    back: () => takenForSuccess(isInvoke, (answer) => saysNo(answer) && answer.status === 404),
  },
  {
    id: 'takes-an-empty-500-for-an-answer',
    breaks: 'INV-54',
    intent: 'reports an empty 500 as a success',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => takenForSuccess(isInvoke, isBareRefusal),
  },
  {
    id: 'takes-garbage-for-an-answer',
    breaks: 'INV-55',
    intent: 'reports an answer that does not decode as a success',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => takenForSuccess(isInvoke, ({ body }) => !decodes(body)),
  },
  {
    id: 'takes-a-closed-connection-for-an-answer',
    breaks: 'INV-56',
    intent: 'reports a connection that closes without an answer as a success',
    observed: 'bad.report.results\\[0\\].ok: expected false, got true',
    back: () => failureTakenForSuccess(isInvoke),
  },
  {
    id: 'hangs-on-a-closed-connection',
    breaks: 'INV-56',
    intent: 'never returns from an invocation whose connection closes without an answer',
    observed: 'bad.report.value: .*got nothing',
    back: () => (request, forward) => forward(request).catch(() => 'silence' as const),
  },
  {
    id: 'is-impatient',
    breaks: 'INV-57',
    intent: 'gives an invocation up after two and a half seconds',
    observed: 'answer.report.results\\[0\\].ok: expected true, got false',
    back: () => async (request, forward) => {
      const late = wait(impatientAfterMs, 'drop' as const);
      return Promise.race([forward(request), late]);
    },
  },
  {
    id: 'loses-late-payloads',
    breaks: 'INV-57',
    intent: 'hands over nothing of an answer that took longer than two and a half seconds',
    observed: 'answer.report.results\\[0\\].report.value: .*got nothing',
    back: () => {
      const startedAtMs = new WeakMap<object, number>();
      const empty = { status: { status: Status.OK } };
      const noted = httpAnswers(isInvoke, (answer, request) =>
        performance.now() - (startedAtMs.get(request) ?? 0) < impatientAfterMs
          ? answer
          : { ...answer, body: InvocationResponse.encode(empty) },
      );
      return (request, forward) => {
        startedAtMs.set(request, performance.now());
        return noted(request, forward);
      };
    },
  },
];

function decodes(body: Uint8Array): boolean {
  try {
    InvocationResponse.decode(body);
    return true;
  } catch {
    // Which is the question.
    return false;
  }
}
