// Wrong proxies of chapter 6: what they make of the host's answers, and of its silence.
import { copyAny } from '@spawn-conformance/proto';
import { remembering, withoutState } from '../actor-memory.js';
import { callbackAnswers, callbackRequests, httpAnswers, isCallback, isInvoke } from '../alter.js';
import type { HttpAnswer, HttpRequest, Meddler } from '../go-between.js';
import {
  acknowledged,
  bare,
  calledActor,
  hostAnswerIn,
  invokedActor,
  isUsable,
  nothingDone,
} from '../messages.js';
import type { ProxyMutant } from '../mutant.js';

/** Answers of the host that fit are taken for an answer that says nothing. */
function excuses(fits: (answer: HttpAnswer) => boolean): Meddler {
  return httpAnswers(isCallback, (answer) => (fits(answer) ? nothingDone() : answer));
}

/** Statuses of invocations that are mixed up. */
function answersFor(status: number, instead: number): Meddler {
  return httpAnswers(isInvoke, (answer) =>
    answer.status === status ? { ...answer, status: instead } : answer,
  );
}

const isEmpty = (answer: HttpAnswer) => answer.body.length === 0;
const isContextless = (answer: HttpAnswer) => !isEmpty(answer) && hostAnswerIn(answer).actorName !== '';

const errors: readonly ProxyMutant[] = [
  {
    id: 'takes-empty-for-nothing',
    breaks: 'CBK-13',
    intent: 'takes an empty answer of the host for a success without payload',
    observed: 'empty: expected one of .*, got .*"outcome":"ok"',
    back: () => excuses(isEmpty),
  },
  {
    id: 'takes-garbage-for-nothing',
    breaks: 'CBK-14',
    intent: 'takes an undecodable answer of the host for a success without payload',
    observed: 'garbled: expected one of .*, got .*"outcome":"ok"',
    back: () => excuses((answer) => !isEmpty(answer) && !isContextless(answer) && !isUsable(answer)),
  },
  {
    id: 'needs-no-context',
    breaks: 'CBK-15',
    intent: 'takes an answer without updated_context for a success',
    observed: 'contextless: expected one of .*, got .*"outcome":"ok"',
    back: () =>
      callbackAnswers((message) => {
        message.updatedContext ??= {};
      }),
  },
  {
    id: 'takes-silence-for-assent',
    breaks: 'CBK-16',
    intent: 'answers OK when the host does not answer',
    observed: 'late: expected one of .*, got .*"outcome":"ok"',
    front: () => httpAnswers(isInvoke, (answer) => (answer.status === 504 ? acknowledged() : answer)),
  },
  {
    id: 'takes-absence-for-assent',
    breaks: 'CBK-17',
    intent: 'answers OK when nothing at the host accepts the connection',
    observed: 'hasty: expected one of .*, got .*"outcome":"ok"',
    back: () => (request, forward) => forward(request).catch(nothingDone),
  },
  {
    id: 'does-not-look-at-the-status',
    breaks: 'CBK-18',
    intent: "looks at the body of the host's answer alone",
    observed: 'failed: expected one of .*, got .*"outcome":"ok"',
    back: () => httpAnswers(isCallback, (answer) => ({ ...answer, status: 200 })),
  },
  {
    id: 'answers-500-for-a-failed-host',
    breaks: 'CBK-25',
    intent: 'answers 500 when the host failed',
    observed: 'empty.status: expected 502, got 500',
    front: () => answersFor(502, 500),
  },
  {
    id: 'minds-the-name-in-the-answer',
    breaks: 'CBK-29',
    intent: 'fails when the answer of the host names another actor',
    observed: 'foreign.outcome: expected ok, got "refused"',
    back: () =>
      httpAnswers(isCallback, (answer, request) =>
        hostAnswerIn(answer).actorName === calledActor(request) ? answer : bare(500),
      ),
  },
];

const memory: readonly ProxyMutant[] = [
  {
    id: 'forgets-after-a-failure',
    breaks: 'CBK-19',
    intent: 'begins with no state after a callback that failed',
    observed: '^looks\\[0\\].body.currentContext.state: expected .*"new .*, got nothing',
    back: () => remembering((_, answer) => (isUsable(answer) ? undefined : withoutState)),
  },
  {
    id: 'drops-tags-after-a-failure',
    breaks: 'CBK-20',
    intent: 'begins without tags after a callback that failed',
    observed: 'looks\\[0\\].body.currentContext.tags.mood: expected .*, got nothing',
    back: () =>
      remembering((_, answer) =>
        isUsable(answer)
          ? undefined
          : (context) => {
              delete context.tags;
            },
      ),
  },
  {
    id: 'gives-up-actors-that-failed',
    breaks: 'CBK-21',
    intent: 'serves an actor no more after a callback that failed',
    observed: 'afterEmpty.outcome: expected ok, got "refused"',
    back: () => {
      const failed = new Set<string>();
      return async (request, forward) => {
        if (failed.has(calledActor(request))) return bare(500);
        const answer = await forward(request);
        if (!isUsable(answer)) failed.add(calledActor(request));
        return answer;
      };
    },
  },
  {
    id: 'forgets-what-is-not-sent-again',
    breaks: 'CBK-22',
    intent: 'takes an answer without a state for one that erases it',
    observed: '^look.body.currentContext.state: expected .*"new .*, got nothing$',
    back: () =>
      remembering((_, answer) => (hostAnswerIn(answer).updatedContext?.state ? undefined : withoutState)),
  },
  {
    id: 'keeps-the-state-of-a-bad-status',
    breaks: 'CBK-30',
    intent: 'takes over the state of an answer with a status outside 2xx',
    observed: 'look.body.currentContext.state: expected .*"new .*, got .*"wrong ',
    back: () =>
      remembering((_, answer) => {
        const state = hostAnswerIn(answer).updatedContext?.state;
        if (answer.status < 300 || !state) return undefined;
        return (context) => {
          context.state = copyAny(state);
        };
      }),
  },
];

/** Stays with the host after the proxy has given up, and tells what it said then. */
function staying(request: HttpRequest, forward: (request: HttpRequest) => Promise<HttpAnswer>) {
  const { gone, ...untied } = request;
  return forward(untied).then((answer) => ({ answer, isLate: gone?.aborted === true }));
}

const late: readonly ProxyMutant[] = [
  {
    id: 'stays-with-a-silent-host',
    breaks: 'CBK-26',
    intent: 'leaves the connection of a callback open that has timed out',
    observed: 'connection.gone: expected true, got false',
    back: () => async (request, forward) => (await staying(request, forward)).answer,
  },
  {
    id: 'applies-late-answers',
    breaks: 'CBK-27',
    intent: 'takes over the state of an answer that came too late',
    observed: 'after.body.value: expected .*, got .*"late |afterwards.body.value: expected .*, got .*"late ',
    back: () => {
      const states = new Map<string, ReturnType<typeof copyAny>>();
      const overlay = callbackRequests(({ actor, currentContext }) => {
        const state = states.get(actor?.name ?? '');
        if (state && currentContext) currentContext.state = state;
      });
      return (request, forward) =>
        overlay(request, async (altered) => {
          const { answer, isLate } = await staying(altered, forward);
          const state = hostAnswerIn(answer).updatedContext?.state;
          if (isLate && state) states.set(calledActor(request), copyAny(state));
          return answer;
        });
    },
  },
  {
    id: 'waits-for-a-silent-host',
    breaks: 'CBK-28',
    intent: 'serves an actor no more after an invocation of it has timed out',
    observed: 'next.outcome: expected ok, got "refused"',
    front: () => {
      const stuck = new Set<string>();
      return async (request, forward) => {
        const actor = isInvoke(request) ? invokedActor(request) : '';
        if (stuck.has(actor)) return bare(504);
        const answer = await forward(request);
        if (answer.status === 504) stuck.add(actor);
        return answer;
      };
    },
  },
];

export const callbackAnswerMutants: readonly ProxyMutant[] = [...errors, ...memory, ...late];
