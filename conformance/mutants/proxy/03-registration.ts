// Wrong proxies of chapter 3: registration. The answers, registering again, systems and restarts; the actors of a
// registration are in 03-registered-actors.ts.
import { once, EventEmitter } from 'node:events';
import { isInvoke, isRegistration, registrationAnswers } from '../alter.js';
import { restartsFrom } from '../forgetful.js';
import type { HttpAnswer, HttpRequest, Meddler } from '../go-between.js';
import { startsAtFirstUse } from '../lazy-start.js';
import { callbackIn, invokedActor, isInit } from '../messages.js';
import type { ProxyMutant } from '../mutant.js';
import { actorsOf, refusal, refuse, registrationIn } from '../refuse.js';
import { actorMutants } from './03-registered-actors.js';

/** The names that a registration registers. */
const namesIn = (request: HttpRequest) => actorsOf(request).map((actor) => actor.id?.name ?? '');

/** Answers a registration that carries an init action only when the host has answered that. */
function waitsForInit(): { front: Meddler; back: Meddler } {
  const answered = new EventEmitter();
  return {
    async front(request, forward) {
      const hasInit = actorsOf(request).some((actor) => actor.actions?.some((one) => isInit(one.name ?? '')));
      const init = hasInit ? once(answered, 'init') : undefined;
      const answer = await forward(request);
      await init;
      return answer;
    },
    async back(request, forward) {
      const answer = await forward(request);
      if (isInit(callbackIn(request).actionName)) answered.emit('init');
      return answer;
    },
  };
}

function refusesSecondTime(): Meddler {
  const known = new Set<string>();
  return (request, forward) => {
    const names = namesIn(request);
    if (names.some((name) => known.has(name))) return Promise.resolve(refusal(409));
    for (const name of names) known.add(name);
    return forward(request);
  };
}

function ignoresSecondTime(): Meddler {
  const answers = new Map<string, HttpAnswer>();
  return async (request, forward) => {
    const key = namesIn(request).join();
    const before = answers.get(key);
    if (key === '' || !before) {
      const answer = await forward(request);
      if (key !== '') answers.set(key, answer);
      return answer;
    }
    return before;
  };
}

/** Knows the actors of the last registration only. */
function forgetsTheLeftOut(): Meddler {
  let known: string[] = [];
  return (request, forward) => {
    if (isRegistration(request)) known = namesIn(request);
    const isLeftOut = isInvoke(request) && !known.includes(invokedActor(request));
    return isLeftOut ? Promise.resolve(refusal(404)) : forward(request);
  };
}

export const registrationMutants: readonly ProxyMutant[] = [
  {
    id: 'registers-but-answers-unknown',
    breaks: 'REG-1',
    intent: 'registers, but answers with the status UNKNOWN',
    observed: 'registration.body.status.status: expected OK, got nothing',
    front: () =>
      registrationAnswers((message) => {
        message.status = { ...message.status, status: 0 };
      }),
  },
  {
    id: 'says-ok-for-accepted',
    breaks: 'REG-2',
    intent: 'answers a registration with the text OK',
    observed: 'registration.message: expected Accepted, got "OK"',
    front: () =>
      registrationAnswers((message) => {
        message.status = { ...message.status, message: 'OK' };
      }),
  },
  {
    id: 'does-not-say-who-it-is',
    breaks: 'REG-3',
    intent: 'leaves its name out of proxy_info',
    observed: 'registration.body.proxyInfo.proxyName: .*got nothing',
    front: () =>
      registrationAnswers((message) => {
        message.proxyInfo = { ...message.proxyInfo, proxyName: '' };
      }),
  },
  {
    id: 'waits-for-init',
    breaks: 'REG-4',
    intent: 'answers a registration when the init actions have been answered',
    observed: 'registration.outcome: expected ok, got "silent"',
    both: waitsForInit,
  },
  {
    id: 'starts-registered-actors-late',
    breaks: 'REG-6',
    intent: 'starts actors at their first invocation',
    observed: 'upfront.body.actionName: expected init, got nothing',
    both: startsAtFirstUse,
  },
  {
    id: 'registers-once',
    breaks: 'REG-7',
    intent: 'refuses actors that are registered already',
    observed: 'again.outcome: expected ok, got "refused"',
    front: refusesSecondTime,
  },
  {
    id: 'starts-again-from-the-registered-state',
    breaks: 'REG-8',
    intent: 'takes the initial state of a repeated registration for the state',
    observed: 'after.body.value: expected .*"first second .*, got .*"other third"',
    both: () =>
      restartsFrom((request) => actorsOf(request).map(({ id, state }) => [id?.name ?? '', state?.state])),
  },
  {
    id: 'keeps-the-old-definition',
    breaks: 'REG-9',
    intent: 'acknowledges a repeated registration and keeps the first definition',
    observed: 'added.outcome: expected ok, got "refused"',
    front: ignoresSecondTime,
  },
  {
    id: 'forgets-actors-left-out',
    breaks: 'REG-10',
    intent: 'knows the actors of the last registration only',
    observed: 'after.outcome: expected ok, got "refused"',
    front: forgetsTheLeftOut,
  },
  ...actorMutants,
  {
    id: 'takes-any-system',
    breaks: 'REG-24',
    intent: 'registers the actors of any system',
    observed: 'foreign.status: expected 404, got 200',
    env: { PROXY_ACTOR_SYSTEM_NAME: '' },
  },
  {
    id: 'does-not-name-the-systems',
    breaks: 'REG-24',
    intent: 'refuses a foreign system without naming it',
    observed: 'foreign.message: expected containing .*other-.*, got "no such system"',
    front: () =>
      registrationAnswers((message, { answer }) => {
        if (answer?.status === 404) message.status = { ...message.status, message: 'no such system' };
      }),
  },
  {
    id: 'wants-the-system-named',
    breaks: 'REG-25',
    intent: 'refuses a registration that names no system',
    observed: 'nameless.outcome: expected ok, got "refused"',
    front: () => refuse((request) => registrationIn(request)?.actorSystem?.name === '', 400),
  },
  {
    id: 'knows-one-version',
    breaks: 'REG-26',
    intent: 'refuses a registration that names another major version than 1',
    observed: 'future.outcome: expected ok, got "refused"',
    front: () =>
      refuse((request) => {
        const registration = registrationIn(request);
        return registration !== undefined && registration.serviceInfo?.protocolMajorVersion !== 1;
      }, 400),
  },
  {
    id: 'forgets-definitions',
    breaks: 'REG-27',
    intent: 'keeps definitions in memory only',
    observed: 'after.outcome: expected ok, got "refused"',
    env: { PROXY_DATABASE_TYPE: 'memory' },
  },
];
