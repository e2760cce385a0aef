// Wrong proxies of chapter 2: how they refuse.
import { Status } from '@spawn-conformance/proto';
import { httpAnswers, invokeAnswers, isInvoke } from '../alter.js';
import type { ProxyMutant } from '../mutant.js';
import { isFlow, refusal, restated } from '../refuse.js';

const isRefused = (status: number) => status >= 300;

export const refusalMutants: readonly ProxyMutant[] = [
  {
    id: 'accepts-broken-bodies',
    breaks: 'WIR-11',
    intent: 'answers 200 to bodies that do not decode',
    observed: 'brokenInvocation.status: expected at least 300, got 200',
    front: () => restated(400, 200),
  },
  {
    id: 'refuses-with-ok',
    breaks: 'WIR-12',
    intent: 'writes the status OK into refusals',
    observed: 'unknownActor.body.status.status: expected not "OK", got "OK"',
    front: () =>
      invokeAnswers((message, { answer }) => {
        if (isRefused(answer?.status ?? 0)) message.status = { ...message.status, status: Status.OK };
      }),
  },
  {
    id: 'refuses-without-a-message',
    breaks: 'WIR-13',
    intent: 'sends refusals with an empty body',
    observed: 'unknownActor.body.status.status: expected one of .*, got nothing',
    front: () =>
      httpAnswers(isFlow, (answer) => (isRefused(answer.status) ? refusal(answer.status) : answer)),
  },
  {
    id: 'does-not-say-what-was-wrong',
    breaks: 'WIR-14',
    intent: 'says "something went wrong" in every refusal',
    observed: 'unknownActor.message: expected containing "ghost-.*, got "something went wrong"',
    front: () =>
      invokeAnswers((message, { answer }) => {
        if (isRefused(answer?.status ?? 0))
          message.status = { ...message.status, message: 'something went wrong' };
      }),
  },
  {
    id: 'hangs-up-instead-of-refusing',
    breaks: 'WIR-15',
    intent: 'closes the connection where it refuses',
    observed: 'unknownActor.status: expected at least 100, got nothing',
    front: () => httpAnswers(isInvoke, (answer) => (isRefused(answer.status) ? 'drop' : answer)),
  },
  {
    id: 'answers-422-to-broken-bodies',
    breaks: 'WIR-16',
    intent: 'refuses bodies that do not decode with 422',
    observed: 'brokenInvocation.status: expected 400, got 422',
    front: () => restated(400, 422),
  },
  {
    id: 'answers-400-to-unknown-paths',
    breaks: 'WIR-17',
    intent: 'answers 400 to paths that it does not serve',
    observed: 'unknownPath.status: expected 404, got 400',
    front: () => restated(404, 400, (request) => !isFlow(request)),
  },
  {
    id: 'answers-404-to-wrong-methods',
    breaks: 'WIR-18',
    intent: 'answers 404 to wrong methods',
    observed: 'wrongMethodToInvoke.status: expected 405, got 404',
    front: () => restated(405, 404),
  },
  {
    id: 'does-not-say-which-method',
    breaks: 'WIR-18',
    intent: 'answers 405 without Allow',
    observed: 'wrongMethodToInvoke.headers.allow: expected containing "POST", got nothing',
    front: () => httpAnswers(isFlow, (answer) => (answer.status === 405 ? refusal(405) : answer)),
  },
];
