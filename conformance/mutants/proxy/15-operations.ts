// Wrong proxies of chapter 15: operations.
import { httpAnswers, isInvoke, isRegistration, path } from '../alter.js';
import type { Meddler } from '../go-between.js';
import type { ProxyMutant } from '../mutant.js';
import { refusal, restated } from '../refuse.js';

/** A mailbox that is full soon, so that a mutant is judged soon. */
const smallMailbox = { PROXY_MAILBOX_MAX: '50' };

/** 404 to a path that the proxy has; not before it is up, which the kit would take for ready. */
function hasNot(missing: string): Meddler {
  return httpAnswers(
    (request) => path(request) === missing,
    () => refusal(404),
  );
}

/** Answers nothing any more once it has read a registration that it could not decode. */
function breaksOnNonsense(): Meddler {
  let isBroken = false;
  return async (request, forward) => {
    if (isBroken) return 'drop';
    const answer = await forward(request);
    isBroken ||= isRegistration(request) && answer.status === 400;
    return answer;
  };
}

const healthMutants: readonly ProxyMutant[] = [
  {
    id: 'has-no-liveness',
    breaks: 'OPS-1',
    intent: 'answers 404 to the liveness path',
    observed: 'liveness.status: expected 200, got 404',
    front: () => hasNot('/health/liveness'),
  },
  {
    id: 'has-no-readiness',
    breaks: 'OPS-2',
    intent: 'answers 404 to the readiness path',
    observed: 'readiness.status: expected 200, got 404',
    front: () => hasNot('/health/readiness'),
  },
  {
    id: 'has-no-health',
    breaks: 'OPS-3',
    intent: 'answers 404 to the health path',
    observed: 'health.status: expected 200, got 404',
    front: () => hasNot('/health'),
  },
];

const limitMutants: readonly ProxyMutant[] = [
  {
    id: 'answers-500-to-large-bodies',
    breaks: 'OPS-4',
    intent: 'refuses large bodies with 500',
    observed: 'body.status: expected 413, got 500',
    front: () => restated(413, 500),
  },
  {
    id: 'answers-500-when-full',
    breaks: 'OPS-5',
    intent: 'refuses with 500 when a mailbox is full',
    observed: 'flood.refusal.status: expected 503, got 500',
    front: () => restated(503, 500),
    env: smallMailbox,
  },
  {
    id: 'queues-without-bound',
    breaks: 'OPS-5',
    intent: 'takes invocations for an actor that is at work for as long as they come',
    observed: 'flood.refusal.status: expected 503, got nothing',
    // More than the case sends.
    env: { PROXY_MAILBOX_MAX: '30000', PROXY_REQUESTS_MAX: '30000', PROXY_REQUESTS_BYTES_MAX: '1073741824' },
  },
  {
    id: 'does-not-say-try-later',
    breaks: 'OPS-6',
    intent: 'answers 503 without Retry-After',
    observed: '(late|flood.refusal).headers.retry-after: .*, got nothing',
    front: () =>
      httpAnswers(isInvoke, (answer) => {
        const { 'retry-after': _later, ...headers } = answer.headers;
        return { ...answer, headers };
      }),
    env: smallMailbox,
  },
  {
    id: 'takes-any-metadata',
    breaks: 'OPS-7',
    intent: 'takes metadata of any size',
    observed: 'metadata.outcome: expected refused, got "ok"',
    env: { PROXY_METADATA_BYTES_MAX: String(64 * 1024 * 1024) },
  },
  {
    id: 'breaks-on-nonsense',
    breaks: 'OPS-9',
    intent: 'serves nobody any more after a body that does not decode',
    observed: 'after.outcome: expected ok, got "dropped"',
    front: breaksOnNonsense,
  },
  {
    id: 'ends-on-nonsense',
    breaks: 'OPS-9',
    intent: 'its process ends when a path cannot be decoded',
    observed: 'after.outcome: expected ok, got "(unreachable|dropped)"',
    front: () => async (request, forward) =>
      request.target.includes('%zz') ? process.exit(70) : forward(request),
  },
];

const stopMutants: readonly ProxyMutant[] = [
  {
    id: 'is-ready-to-the-last',
    breaks: 'OPS-10',
    intent: 'says that it is ready after it was told to stop',
    observed: 'readyAfter.status: expected not 200, got 200',
    front: () =>
      httpAnswers(
        (request) => path(request) === '/health/readiness',
        () => refusal(200),
      ),
  },
  {
    id: 'drops-work-in-hand',
    breaks: 'OPS-11',
    intent: 'ends at once when it is told to stop',
    observed: 'begun.outcome: expected ok, got "dropped"',
    whenToldToStop: 'kill',
  },
  {
    id: 'begins-new-work-to-the-last',
    breaks: 'OPS-12',
    intent: 'serves new invocations after it was told to stop',
    observed: 'late.status: expected 503, got 200',
    whenToldToStop: 'ignore',
  },
  {
    id: 'never-ends',
    breaks: 'OPS-13',
    intent: 'finishes its work and stays',
    observed: 'end.ended: expected true, got false',
    whenToldToStop: 'linger',
  },
];

export const operationsMutants: readonly ProxyMutant[] = [...healthMutants, ...limitMutants, ...stopMutants];
