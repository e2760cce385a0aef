// Wrong proxies of chapter 11: scheduled invocations.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { callbackAnswers, isInvoke, isRegistration } from '../alter.js';
import type { HttpRequest, Meddler } from '../go-between.js';
import { acknowledged, callbackIn, invocationIn, invokedActor } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { acknowledging, dueMs, dueNow, inMemory, isScheduled, runNow, scheduled } from '../schedules.js';

/** Writes scheduled invocations down, and runs all of them again when the first registration after a start has come. */
function againAfterRestart(): Meddler {
  const file = `${process.env['PROXY_DATABASE_PATH'] ?? 'spawn.db'}.scheduled`;
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const past = lines.map((line) => JSON.parse(line) as { target: string; body: string });
  return async (request, forward) => {
    if (isScheduled(request)) {
      const body = Buffer.from(request.body).toString('base64');
      appendFileSync(file, `${JSON.stringify({ target: request.target, body })}\n`);
    }
    const answer = await forward(request);
    if (isRegistration(request)) {
      for (const one of past.splice(0))
        await forward(dueNow({ ...request, target: one.target, body: Buffer.from(one.body, 'base64') }));
    }
    return answer;
  };
}

export const scheduleMutants: readonly ProxyMutant[] = [
  {
    id: 'waits-for-the-time',
    breaks: 'TIM-19',
    intent: 'answers a scheduled invocation when its time has come',
    observed: 'hour.outcome: expected ok, got "silent"',
    front: () => (request, forward) => (isScheduled(request) ? Promise.resolve('silence') : forward(request)),
  },
  {
    id: 'holds-actors-until-it-is-time',
    breaks: 'TIM-20',
    intent: 'runs nothing else of an actor while a scheduled invocation of it waits',
    observed: 'now.outcome: expected ok, got "silent"',
    front: () => {
      const held = new Set<string>();
      return (request, forward) => {
        if (isScheduled(request)) held.add(invokedActor(request));
        else if (isInvoke(request) && held.has(invokedActor(request))) return Promise.resolve('silence');
        return forward(request);
      };
    },
  },
  {
    id: 'takes-times-for-seconds',
    breaks: 'TIM-21',
    intent: 'takes scheduled_to for seconds',
    observed: 'callback.body.actor.name: expected alice-.*, got nothing',
    front: () =>
      scheduled((message) => {
        message.scheduledTo = dueMs(message) * 1_000;
      }),
  },
  {
    id: 'runs-scheduled-ones-at-once',
    breaks: 'TIM-22',
    intent: 'runs a scheduled invocation at once, as an async one',
    observed: 'early.length: expected 0, got 1',
    front: () => scheduled(runNow),
  },
  {
    id: 'loses-metadata-of-scheduled-ones',
    breaks: 'TIM-23',
    intent: 'does not keep the metadata of a scheduled invocation',
    observed: 'callback.body.currentContext.metadata.trace: expected t-.*, got nothing',
    front: () => scheduled((message) => delete message.metadata),
  },
  {
    id: 'loses-callers-of-scheduled-ones',
    breaks: 'TIM-23',
    intent: 'does not keep the caller of a scheduled invocation',
    observed: 'callback.body.caller.name: expected carol-.*, got nothing',
    front: () => scheduled((message) => delete message.caller),
  },
  {
    id: 'runs-scheduled-ones-twice',
    breaks: 'TIM-24',
    intent: 'runs a scheduled invocation a second time',
    observed: 'soonCalls.length: expected 1, got 2',
    both: () => {
      const known = new Set<string>();
      const nameOf = (actor = '', action = '') => `${actor} ${action}`;
      return {
        front: (request, forward) => {
          const { actionName } = invocationIn(request);
          if (isScheduled(request)) known.add(nameOf(invokedActor(request), actionName ?? ''));
          return forward(request);
        },
        back: async (request, forward) => {
          const { actor, actionName } = callbackIn(request);
          if (known.delete(nameOf(actor?.name ?? '', actionName ?? ''))) await forward(request);
          return forward(request);
        },
      };
    },
  },
  {
    id: 'drops-the-noop-of-scheduled-ones',
    breaks: 'TIM-25',
    intent: 'runs a scheduled noop without a payload',
    observed: 'nod.body.noop: expected something, got nothing',
    front: () => scheduled((message) => delete message.noop),
  },
  {
    id: 'forgets-scheduled-instances',
    breaks: 'TIM-26',
    intent: 'acknowledges a scheduled invocation with register_ref and does not spawn the actor',
    observed: 'callback.body.actor.name: expected bob-.*, got nothing',
    front: () => acknowledging(({ registerRef }) => Boolean(registerRef)),
  },
  {
    id: 'schedules-for-nobody',
    breaks: 'TIM-27',
    intent: 'acknowledges a scheduled invocation of an unknown actor',
    observed: 'nobody.outcome: expected refused, got "ok"',
    front: () => async (request, forward) => {
      const answer = await forward(request);
      return isScheduled(request) && answer.status === 404 ? acknowledged() : answer;
    },
  },
  {
    id: 'keeps-schedules-in-memory',
    breaks: 'TIM-28',
    intent: 'keeps scheduled invocations in memory',
    observed: 'upCall.body.value: expected .*up .*, got nothing',
    front: inMemory,
  },
  {
    id: 'forgets-what-came-due-while-it-was-down',
    breaks: 'TIM-29',
    intent: 'keeps scheduled invocations that are due within seconds in memory',
    observed: 'downCall.body.value: expected .*down .*, got nothing',
    front: () => {
      const memory = inMemory();
      const isSoon = (request: HttpRequest) => dueMs(invocationIn(request)) < Date.now() + 5_000;
      return (request, forward) => (isSoon(request) ? memory(request, forward) : forward(request));
    },
  },
  {
    id: 'runs-past-ones-again',
    breaks: 'TIM-30',
    intent: 'runs every scheduled invocation again after a restart',
    observed: 'doneCalls.length: expected 1, got 2',
    front: againAfterRestart,
  },
  {
    id: 'runs-scheduled-effects-at-once',
    breaks: 'TIM-31',
    intent: 'runs a side effect at once, whatever its time',
    observed: 'early.length: expected 0, got 1',
    back: () =>
      callbackAnswers(({ workflow }) =>
        workflow?.effects?.forEach(({ request }) => request && runNow(request)),
      ),
  },
];
